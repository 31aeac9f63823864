using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Makes claims of the JSON-LD scripts of a page.</summary>
internal static class JsonLdReader
{
    internal static void Read(Page page, List<int> scripts, PageIdentity identity, ParseOptions options, ArticleClaims claims, DeclaredData data)
    {
        using var json = new JsonTable();
        foreach (var script in scripts)
            for (var node = script + 1; node < page.EndOf(script); node++)
                if (page.IsText(node)) JsonReader.Read(page.MemoryOf(node), json);
        Read(json, identity, options, claims, data);
    }

    internal static void Read(JsonTable json, PageIdentity identity, ParseOptions options, ArticleClaims claims, DeclaredData data)
    {
        using var graph = new SchemaGraph(json);
        using var spare = SpareList<int>.Take(out var articles);
        ArticleSelector.Choose(graph, identity, articles);
        var credit = DeclaredCredits.Start(options, claims);
        foreach (var article in articles) JsonLdArticleReader.Read(graph, article, credit, claims, data);
        data.HasArticle |= articles.Count > 0;
        if (articles.Count == 0) DeclaredKinds.Claim(graph, claims);
        ReadSurroundings(graph, claims, data);
    }

    private static void ReadSurroundings(SchemaGraph graph, ArticleClaims claims, DeclaredData data)
    {
        using var spare = SpareList<int>.Take(out var comments);
        foreach (var (node, type) in graph.Things)
        {
            switch (type)
            {
                case SchemaType.WebPage when graph.Json.ParentOf(node) < 0 || graph.Json.IsArray(graph.Json.ParentOf(node)):
                    JsonLdArticleReader.ReadWebPage(graph, node, claims, data);
                    break;
                case SchemaType.WebSite when graph.Json.TextOf(node, "name") is { } name:
                    claims.SiteName.Add(new Claim<string>(name, EvidenceSource.JsonLd, Confidence.Declared, "name of the WebSite"));
                    break;
                case SchemaType.Comment:
                    JsonLdCommentReader.Read(graph, node, comments, data);
                    break;
            }
        }
    }
}
