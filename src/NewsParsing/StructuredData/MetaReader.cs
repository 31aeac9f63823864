using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Makes claims of meta elements.</summary>
internal static class MetaReader
{
    // A page may carry the same names without end; nobody credits so many people or files under so many topics.
    private const int MaxElements = 512;
    private const int LongestWord = 24;

    internal static void Read(Page page, List<int> elements, ParseOptions options, ArticleClaims claims, DeclaredData data)
    {
        using var spare = SpareList<(MetaName Name, int Node)>.Take(out var found);
        foreach (var node in elements)
        {
            if (found.Count == MaxElements) break;
            if (TryFindName(page, node, out var name) && page.HasAttribute(node, "content")) found.Add((name!, node));
        }

        found.Sort(static (one, other) => one.Name.Rank != other.Name.Rank ? one.Name.Rank - other.Name.Rank : one.Node - other.Node);
        foreach (var (name, node) in found)
            if (DeclaredText.CleanSpan(page.Attribute(node, "content")) is { IsEmpty: false } content) Claim(name, content, claims, data);
        ReadAuthors(page, found, DeclaredCredits.Start(options, claims), claims);
    }

    private static bool TryFindName(Page page, int node, out MetaName? name)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
            if (attribute.Name.Span is "property" or "name" or "itemprop" or "http-equiv" && MetaNames.TryFind(attribute.Value.Span, out name)) return true;
        name = null;
        return false;
    }

    private static void Claim(MetaName name, ReadOnlySpan<char> content, ArticleClaims claims, DeclaredData data)
    {
        switch (name.Field)
        {
            case MetaField.Headline: ClaimText(content, name, claims.Headline); break;
            case MetaField.Description: data.Descriptions.Add(KnownText.Of(content, data.Descriptions)); break;
            case MetaField.SiteName: ClaimText(content, name, claims.SiteName); break;
            case MetaField.Published: ClaimDate(content, ArticleField.Published, name, claims); break;
            case MetaField.Modified: ClaimDate(content, ArticleField.Modified, name, claims); break;
            case MetaField.Section when !PageAddress.IsAddress(content): ClaimText(content, name, claims.Section); break;
            case MetaField.Tag or MetaField.Keywords: KeywordList.Claim(content, EvidenceSource.Meta, name.Confidence, name.Rule, claims.Tag); break;
            case MetaField.Image: claims.LeadFigure.Add(Make(LeadPicture.Of(content, claims.LeadFigure), name)); break;
            case MetaField.PageType: ClaimKind(content, name, claims); break;
            case MetaField.Language: ClaimText(content, name, claims.Language); break;
            case MetaField.Tier: ClaimTier(content, name, claims); break;
        }
    }

    private static Claim<T> Make<T>(T value, MetaName name) => new(value, EvidenceSource.Meta, name.Confidence, name.Rule);

    private static void ClaimText(ReadOnlySpan<char> content, MetaName name, List<Claim<string>> claims) => claims.Add(Make(KnownText.Of(content, claims), name));

    private static void ClaimDate(ReadOnlySpan<char> content, ArticleField field, MetaName name, ArticleClaims claims) =>
        DeclaredDate.Claim(content, field, EvidenceSource.Meta, name.Confidence, name.Rule, claims);

    private static void ClaimKind(ReadOnlySpan<char> content, MetaName name, ArticleClaims claims)
    {
        Span<char> room = stackalloc char[LongestWord];
        ArticleKind? kind = Lower(content, room) switch
        {
            "article" or "news" or "news.article" or "newsarticle" => ArticleKind.Article,
            "product" or "og:product" or "product.item" => ArticleKind.Product,
            "product.group" or "og:product.group" or "profile" => ArticleKind.Index,
            "video" or "video.other" or "video.episode" or "video.movie" or "music.song" => ArticleKind.Media,
            _ => null,
        };
        if (kind is { } known) claims.Kind.Add(new Claim<ArticleKind>(known, EvidenceSource.Meta, Confidence.Inferred, name.Rule));
    }

    // Words of the vocabulary are short: empty for any longer one.
    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> content, Span<char> room) => room[..int.Max(content.ToLowerInvariant(room), 0)];

    private static void ClaimTier(ReadOnlySpan<char> content, MetaName name, ArticleClaims claims)
    {
        Span<char> room = stackalloc char[LongestWord];
        bool? paywalled = Lower(content, room) switch
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
            credit.Add(DeclaredText.CleanSpan(page.Attribute(node, "content")));
        }

        if (current is not null) credit.ClaimAndClear(EvidenceSource.Meta, current.Confidence, current.Rule, claims);
    }
}
