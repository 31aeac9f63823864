using NewsParsing.Pages;
using NewsParsing.Resolution;

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
        var graph = new SchemaGraph(json);
        var articles = ArticleSelector.Choose(graph, identity);
        var credit = DeclaredCredits.Start(options, claims);
        foreach (var article in articles) JsonLdArticleReader.Read(graph, article, credit, claims, data);
        data.HasArticle |= articles.Count > 0;
        ReadSurroundings(graph, articles.Count > 0, claims, data);
    }

    private static void ReadSurroundings(SchemaGraph graph, bool hasArticle, ArticleClaims claims, DeclaredData data)
    {
        var comments = new List<int>();
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
                case SchemaType.Media or SchemaType.Product or SchemaType.Thread or SchemaType.Index when !hasArticle && graph.Json.ParentOf(node) < 0:
                    claims.Kind.Add(new Claim<ArticleKind>(KindOf(type), EvidenceSource.JsonLd, Confidence.Inferred, "type of the page's only thing"));
                    break;
            }
        }
    }

    private static ArticleKind KindOf(SchemaType type) => type switch
    {
        SchemaType.Media => ArticleKind.Media,
        SchemaType.Product => ArticleKind.Product,
        SchemaType.Thread => ArticleKind.Thread,
        _ => ArticleKind.Index,
    };
}
