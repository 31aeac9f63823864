using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NewsParsing.Tool.Batches;

/// <summary>One record of a batch: a JSON object with an "id".</summary>
internal readonly struct BatchRecord(JsonElement json)
{
    /// <summary>The member "id", whatever it is; undefined where there is none.</summary>
    internal JsonElement Id => json.TryGetProperty("id", out var id) ? id : default;

    /// <summary>Reads a line.</summary>
    /// <exception cref="BadRecordException">It is no JSON object.</exception>
    internal static JsonDocument Read(BatchLine line)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line.Bytes ?? throw new BadRecordException("The line is too long."));
        }
        catch (JsonException e)
        {
            throw new BadRecordException("The line is no JSON: " + e.Message, e);
        }

        if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
        json.Dispose();
        throw new BadRecordException("The line is no JSON object.");
    }

    /// <summary>A member that is text; <see langword="null"/> where it is absent or null.</summary>
    /// <exception cref="BadRecordException">It is something else.</exception>
    internal string? Text(string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new BadRecordException($"\"{name}\" is no string.");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException e)
        {
            // So System.Text.Json says that an escape names half a character, or that the bytes are no UTF-8.
            throw new BadRecordException($"\"{name}\" is no valid Unicode text.", e);
        }
    }

    internal string Needed(string name) => Text(name) ?? throw new BadRecordException($"The record has no \"{name}\".");

    /// <exception cref="BadRecordException">It is no absolute address.</exception>
    internal Uri? Address(string name) =>
        Text(name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) ? address
        : throw new BadRecordException($"\"{name}\" is no absolute address.");

    /// <exception cref="BadRecordException">It is no point in time such as 2024-02-29T19:36:06Z.</exception>
    internal Instant? Time(string name) =>
        Text(name) is not { } text ? null
        : OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var time) ? time.ToInstant()
        : throw new BadRecordException($"\"{name}\" is no point in time such as 2024-02-29T19:36:06Z.");
}
