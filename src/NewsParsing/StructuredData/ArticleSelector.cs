using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Chooses, among the things that JSON-LD describes, the page's own article: pages describe their teasers, videos and reviews in the same way.</summary>
internal static class ArticleSelector
{
    private const int MaxLevels = 16;

    /// <summary>Adds the objects that describe the page's own article, the best one first.</summary>
    internal static void Choose(SchemaGraph graph, PageIdentity identity, List<int> chosen)
    {
        using var spare = SpareList<(int Score, int Node)>.Take(out var scored);
        foreach (var (node, type) in graph.Things)
        {
            if (type is not (SchemaType.Article or SchemaType.LiveBlog)) continue;
            var score = Score(graph, node, identity);
            if (score > 0) scored.Add((score, node));
        }

        scored.Sort(static (one, other) => one.Score != other.Score ? other.Score - one.Score : one.Node - other.Node);
        foreach (var (score, node) in scored)
            if (chosen.Count == 0 || (score >= 20 && chosen.Count < ClaimBounds.MostArticles)) chosen.Add(node);
    }

    private static int Score(SchemaGraph graph, int node, PageIdentity identity)
    {
        var json = graph.Json;
        var score = 0;
        if (IsOwnAddress(json, node, identity)) score += 20;
        if (identity.HasTitle(json.SpanOf(node, "headline") is { IsEmpty: false } headline ? headline : json.SpanOf(node, "name"))) score += 20;
        if (IsMentionOnly(json, node)) return score == 40 ? 1 : 0;
        if (json.Find(node, "headline") >= 0 || json.Find(node, "name") >= 0) score += 3;
        if (json.Find(node, "datePublished") >= 0) score += 2;
        if (json.Find(node, "author") >= 0) score += 2;
        if (json.Find(node, "articleBody") >= 0) score++;
        return score;
    }

    private static bool IsOwnAddress(JsonTable json, int node, PageIdentity identity)
    {
        foreach (var name in (ReadOnlySpan<string>)["url", "mainEntityOfPage", "@id"])
        {
            var value = json.Find(node, name);
            if (json.IsObject(value)) value = json.Find(value, "@id") is >= 0 and var id ? id : json.Find(value, "url");
            if (json.SpanOf(value) is { IsEmpty: false } address && identity.HasAddress(address)) return true;
        }

        return false;
    }

    // Lists, parts and things spoken of hold other articles.
    private static bool IsMentionOnly(JsonTable json, int node)
    {
        for (var level = 0; node >= 0 && level < MaxLevels; level++, node = json.ParentOf(node))
        {
            if (json.NameOf(node) is "itemListElement" or "hasPart" or "mentions" or "isBasedOn" or "citation" or "itemReviewed" or "liveBlogUpdate"
                or "relatedLink" or "subjectOf" or "video" or "comment" or "sharedContent" or "blogPost" or "isPartOf" or "about" or "review") return true;
        }

        return false;
    }
}
