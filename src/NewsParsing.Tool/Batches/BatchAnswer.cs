using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing.Tool.Batches;

/// <summary>The answer to one record: a line of UTF-8 JSON, its line break included.</summary>
/// <param name="Line">The line.</param>
/// <param name="Failed">Whether it says that the record could not be used.</param>
/// <param name="Done">The part of the input that was read, from 0 to 1.</param>
internal sealed record BatchAnswer(ReadOnlyMemory<byte> Line, bool Failed, double Done)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers a line of a batch.</summary>
    /// <param name="line">The line.</param>
    /// <param name="member">The name under which the result is given.</param>
    /// <param name="work">Makes the result, as JSON.</param>
    internal static BatchAnswer To(BatchLine line, string member, Func<BatchRecord, string> work)
    {
        JsonDocument? json = null;
        JsonElement id = default;
        try
        {
            json = BatchRecord.Read(line);
            var record = new BatchRecord(json.RootElement);
            _ = record.Id.ValueKind == JsonValueKind.String ? record.Text("id") : null;
            id = record.Id;
            var result = work(record);
            return new BatchAnswer(Write(id, writer =>
            {
                writer.WritePropertyName(member);
                writer.WriteRawValue(result, skipInputValidation: true);
            }), Failed: false, line.Done);
        }
#pragma warning disable CA1031 // Whatever it is, the answer tells it and the exit code counts it; the other records go on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var message = $"line {line.Number}: {Failure.Explain(e)}";
            return new BatchAnswer(Write(id, writer => writer.WriteString("error", message)), Failed: true, line.Done);
        }
        finally
        {
            json?.Dispose();
        }
    }

    private static ReadOnlyMemory<byte> Write(JsonElement id, Action<Utf8JsonWriter> writeResult)
    {
        var line = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(line, Relaxed))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            if (id.ValueKind == JsonValueKind.Undefined) writer.WriteNullValue();
            else id.WriteTo(writer);
            writeResult(writer);
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
