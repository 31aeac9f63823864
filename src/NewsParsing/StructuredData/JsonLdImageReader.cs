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
        var url = !json.IsObject(image) ? json.TextOf(image)
            : json.TextOf(image, "url") ?? json.TextOf(image, "contentUrl") ?? json.TextOf(image, "@id") ?? json.TextOf(image, "thumbnailUrl");
        if (url is not null) claims.LeadFigure.Add(new Claim<Figure>(new Figure { Url = url, IsLead = true }, EvidenceSource.JsonLd, Confidence.Declared, rule));
    }
}
