using NewsParsing.Dates;

namespace NewsParsing.StructuredData;

/// <summary>Reads a reader's comment of JSON-LD.</summary>
internal static class JsonLdCommentReader
{
    private const int MaxLevels = 12;

    /// <summary>Comments are read in the order of writing, so the one around a reply stands in the list already.</summary>
    internal static void Read(SchemaGraph graph, int comment, List<int> readBefore, DeclaredData data)
    {
        var json = graph.Json;
        var text = json.LinesOf(json.Find(comment, "text")) ?? json.LinesOf(json.Find(comment, "commentText"));
        if (text is null) return;
        data.Comments.Add(new DeclaredComment(
            json.TextOf(comment, "@id") ?? json.TextOf(comment, "identifier") ?? json.TextOf(comment, "url"),
            NameOf(graph, json.Find(comment, "author") is >= 0 and var author ? author : json.Find(comment, "creator")),
            text,
            DateOf(json, comment, "dateCreated") ?? DateOf(json, comment, "datePublished") ?? DateOf(json, comment, "commentTime"),
            ParentId(json, json.Find(comment, "parentItem")),
            EnclosingComment(json, comment, readBefore)));
        readBefore.Add(comment);
    }

    private static string? NameOf(SchemaGraph graph, int author)
    {
        var json = graph.Json;
        if (json.IsArray(author) && json.EndOf(author) > author + 1) author++;
        return json.IsObject(author) ? json.TextOf(graph.Resolve(author), "name") : json.TextOf(author);
    }

    private static NewsDate? DateOf(JsonTable json, int comment, string name) =>
        MachineDateParser.TryParse(json.SpanOf(comment, name), out var date) ? date : null;

    private static string? ParentId(JsonTable json, int parent) =>
        json.IsObject(parent) ? json.TextOf(parent, "@id") ?? json.TextOf(parent, "identifier") ?? json.TextOf(parent, "url") : json.TextOf(parent);

    private static int? EnclosingComment(JsonTable json, int comment, List<int> readBefore)
    {
        var around = json.ParentOf(comment);
        for (var level = 0; around >= 0 && level < MaxLevels; level++, around = json.ParentOf(around))
            if (readBefore.BinarySearch(around) is >= 0 and var index) return index;
        return null;
    }
}
