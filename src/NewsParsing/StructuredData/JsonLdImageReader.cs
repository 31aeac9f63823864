using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Reads the pictures that an article of JSON-LD declares.</summary>
internal static class JsonLdImageReader
{
    internal static void Read(SchemaGraph graph, int article, ArticleClaims claims)
    {
        foreach (var name in (ReadOnlySpan<string>)["image", "thumbnailUrl"])
        {
            var value = graph.Json.Find(article, name);
            if (value < 0) continue;
            if (!graph.Json.IsArray(value))
            {
                Claim(graph, value, name, claims);
                continue;
            }

            for (var child = value + 1; child < graph.Json.EndOf(value); child = graph.Json.EndOf(child)) Claim(graph, child, name, claims);
        }
    }

    private static void Claim(SchemaGraph graph, int value, string rule, ArticleClaims claims)
    {
        var json = graph.Json;
        var image = graph.Resolve(value);
        var url = json.IsObject(image) ? AddressOf(json, image) : json.SpanOf(image);
        if (!url.IsEmpty) claims.LeadFigure.Add(new Claim<Figure>(LeadPicture.Of(url, claims.LeadFigure), EvidenceSource.JsonLd, Confidence.Declared, rule));
    }

    private static ReadOnlySpan<char> AddressOf(JsonTable json, int image)
    {
        foreach (var name in (ReadOnlySpan<string>)["url", "contentUrl", "@id", "thumbnailUrl"])
            if (json.SpanOf(image, name) is { IsEmpty: false } url) return url;
        return default;
    }
}
