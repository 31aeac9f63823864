using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Serialization;

/// <summary>The JSON of an article. The options stand here and not in the context: a second static property there breaks its initialization.</summary>
internal static class ArticleJson
{
    private static readonly ArticleJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new NewsDateConverter(),
            new CamelCaseEnumConverter<ArticleKind>(), new CamelCaseEnumConverter<BlockKind>(), new CamelCaseEnumConverter<QuoteKind>(),
            new CamelCaseEnumConverter<AuthorKind>(), new CamelCaseEnumConverter<AuthorRole>(), new CamelCaseEnumConverter<ArticleField>(),
            new CamelCaseEnumConverter<EvidenceSource>(), new CamelCaseEnumConverter<Confidence>(),
        },
    });

    internal static string Write(Article article) => JsonSerializer.Serialize(article, Context.Article);

    internal static string Write(System.Collections.Immutable.ImmutableArray<Quote> quotes) => JsonSerializer.Serialize(quotes, Context.ImmutableArrayQuote);

    internal static Article Read(string json) => JsonSerializer.Deserialize(json, Context.Article) ?? throw new JsonException("null is no article.");
}
