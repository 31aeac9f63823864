using NewsParsing.Pages;
using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Makes claims of meta elements.</summary>
internal static class MetaReader
{
    // A page may carry the same names without end; nobody credits so many people or files under so many topics.
    private const int MaxElements = 512;

    internal static void Read(Page page, List<int> elements, ParseOptions options, ArticleClaims claims, DeclaredData data)
    {
        var found = new List<(MetaName Name, int Node)>(Math.Min(elements.Count, MaxElements));
        foreach (var node in elements)
        {
            if (found.Count == MaxElements) break;
            if (TryFindName(page, node, out var name) && page.HasAttribute(node, "content")) found.Add((name!, node));
        }

        found.Sort(static (one, other) => one.Name.Rank != other.Name.Rank ? one.Name.Rank - other.Name.Rank : one.Node - other.Node);
        foreach (var (name, node) in found)
            if (DeclaredText.Clean(page.Attribute(node, "content")) is { } content) Claim(name, content, claims, data);
        ReadAuthors(page, found, DeclaredCredits.Start(options, claims), claims);
    }

    private static bool TryFindName(Page page, int node, out MetaName? name)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
            if (attribute.Name.Span is "property" or "name" or "itemprop" or "http-equiv" && MetaNames.TryFind(attribute.Value.Span, out name)) return true;
        name = null;
        return false;
    }

    private static void Claim(MetaName name, string content, ArticleClaims claims, DeclaredData data)
    {
        switch (name.Field)
        {
            case MetaField.Headline: claims.Headline.Add(Make(content, name)); break;
            case MetaField.Description: data.Descriptions.Add(content); break;
            case MetaField.SiteName: claims.SiteName.Add(Make(content, name)); break;
            case MetaField.Published: ClaimDate(content, ArticleField.Published, name, claims); break;
            case MetaField.Modified: ClaimDate(content, ArticleField.Modified, name, claims); break;
            case MetaField.Section when !PageAddress.IsAddress(content): claims.Section.Add(Make(content, name)); break;
            case MetaField.Tag or MetaField.Keywords: KeywordList.Claim(content, EvidenceSource.Meta, name.Confidence, name.Rule, claims.Tag); break;
            case MetaField.Image: claims.LeadFigure.Add(Make(new Figure { Url = content, IsLead = true }, name)); break;
            case MetaField.PageType: ClaimKind(content, name, claims); break;
            case MetaField.Language: claims.Language.Add(Make(content, name)); break;
            case MetaField.Tier: ClaimTier(content, name, claims); break;
        }
    }

    private static Claim<T> Make<T>(T value, MetaName name) => new(value, EvidenceSource.Meta, name.Confidence, name.Rule);

    private static void ClaimDate(string content, ArticleField field, MetaName name, ArticleClaims claims) =>
        DeclaredDate.Claim(content, field, EvidenceSource.Meta, name.Confidence, name.Rule, claims);

    private static void ClaimKind(string content, MetaName name, ArticleClaims claims)
    {
        ArticleKind? kind = content.ToLowerInvariant() switch
        {
            "article" or "news" or "news.article" or "newsarticle" => ArticleKind.Article,
            "product" or "og:product" or "product.item" => ArticleKind.Product,
            "product.group" or "og:product.group" or "profile" => ArticleKind.Index,
            "video" or "video.other" or "video.episode" or "video.movie" or "music.song" => ArticleKind.Media,
            _ => null,
        };
        if (kind is { } known) claims.Kind.Add(new Claim<ArticleKind>(known, EvidenceSource.Meta, Confidence.Inferred, name.Rule));
    }

    private static void ClaimTier(string content, MetaName name, ArticleClaims claims)
    {
        bool? paywalled = content.ToLowerInvariant() switch
        {
            "locked" or "paid" or "premium" or "false" => true,
            "free" or "true" => false,
            _ => null,
        };
        if (paywalled is { } known) claims.IsPaywalled.Add(Make(known, name));
    }

    // The authors that one name gives in several elements are one credit.
    private static void ReadAuthors(Page page, List<(MetaName Name, int Node)> found, DeclaredCredit credit, ArticleClaims claims)
    {
        MetaName? current = null;
        foreach (var (name, node) in found)
        {
            if (name.Field != MetaField.Author) continue;
            if (current is not null && name != current) credit.ClaimAndClear(EvidenceSource.Meta, current.Confidence, current.Rule, claims);
            current = name;
            if (DeclaredText.Clean(page.Attribute(node, "content")) is { } content) credit.Add(content, AuthorKind.Person);
        }

        if (current is not null) credit.ClaimAndClear(EvidenceSource.Meta, current.Confidence, current.Rule, claims);
    }
}
