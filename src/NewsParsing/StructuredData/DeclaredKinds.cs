using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>What a page says that it is, by the types of the things that it describes as its own, and not as parts of another.</summary>
internal static class DeclaredKinds
{
    // A product comes in sizes and colours, each described by itself; so many are a list of different ones.
    private const int ManyProducts = 8;
    private const int MaxLevels = 4;

    /// <summary>Claims the kinds of JSON-LD things on a page that describes no article.</summary>
    internal static void Claim(SchemaGraph graph, ArticleClaims claims)
    {
        var own = new List<SchemaType>();
        foreach (var (node, type) in graph.Things)
            if (KindOf(type) is not null && IsOwn(graph, node)) own.Add(type);
        Claim(own, EvidenceSource.JsonLd, claims);
    }

    /// <summary>Claims each kind once.</summary>
    internal static void Claim(List<SchemaType> own, EvidenceSource source, ArticleClaims claims)
    {
        var products = own.Count(static type => type == SchemaType.Product);
        foreach (var type in own.Distinct())
        {
            if (type == SchemaType.Product && products >= ManyProducts) claims.Kind.Add(new Claim<ArticleKind>(ArticleKind.Index, source, Confidence.Inferred, "the page describes many products"));
            else if (KindOf(type) is { } kind) claims.Kind.Add(new Claim<ArticleKind>(kind, source, Confidence.Inferred, "type of the page's own thing"));
        }
    }

    internal static ArticleKind? KindOf(SchemaType type) => type switch
    {
        SchemaType.Media => ArticleKind.Media,
        SchemaType.Product => ArticleKind.Product,
        SchemaType.Thread => ArticleKind.Thread,
        SchemaType.Index => ArticleKind.Index,
        _ => null,
    };

    // A root, a member of a list of roots ("@graph"), or what a page says that it is about ("mainEntity").
    private static bool IsOwn(SchemaGraph graph, int node)
    {
        var json = graph.Json;
        for (var level = 0; level < MaxLevels; level++)
        {
            var around = json.ParentOf(node);
            if (around < 0) return true;
            if (json.IsObject(around) && json.NameOf(node) is not ("@graph" or "mainEntity")) return false;
            node = around;
        }

        return false;
    }
}
