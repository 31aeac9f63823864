using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Serialization;

/// <summary>A date as one ISO 8601 string with as much as is known.</summary>
internal sealed class NewsDateConverter : JsonConverter<NewsDate>
{
    public override NewsDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && NewsDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A date is an ISO 8601 string, such as 2016-10-13T14:05:00-04:00.");

    public override void Write(Utf8JsonWriter writer, NewsDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
