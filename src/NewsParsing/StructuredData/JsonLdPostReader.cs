using NewsParsing.Dates;

namespace NewsParsing.StructuredData;

/// <summary>Reads the posts of a live blog.</summary>
internal static class JsonLdPostReader
{
    internal static void Read(SchemaGraph graph, int article, DeclaredData data)
    {
        var json = graph.Json;
        var posts = json.Find(article, "liveBlogUpdate");
        if (json.IsObject(posts)) Add(json, graph.Resolve(posts), data);
        if (!json.IsArray(posts)) return;
        for (var post = posts + 1; post < json.EndOf(posts); post = json.EndOf(post)) Add(json, graph.Resolve(post), data);
    }

    private static void Add(JsonTable json, int post, DeclaredData data)
    {
        var headline = json.TextOf(post, "headline");
        var body = json.LinesOf(json.Find(post, "articleBody"));
        if (headline is null && body is null) return;
        NewsDate? posted = MachineDateParser.TryParse(json.SpanOf(post, "datePublished"), out var date) ? date : null;
        data.Posts.Add(new DeclaredPost(headline, body, posted));
    }
}
