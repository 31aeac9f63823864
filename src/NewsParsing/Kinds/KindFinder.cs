using NewsParsing.Blocks;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Kinds;

/// <summary>Tells articles from front pages, forum threads, shop pages and the rest, from what the page declares, its address and its shape.</summary>
internal static class KindFinder
{
    private const int ShortBody = 400;
    private const int FewTeasers = 8;

    /// <summary>Leaves one claim for the kind: the one that all signs together give.</summary>
    internal static void Find(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, DeclaredData declared, ArticleClaims claims)
    {
        var address = declared.Address?.AbsoluteUri ?? "";
        var kind = Decide(PageShape.Of(blocks, verdicts), address, declared, claims);
        claims.Kind.Clear();
        claims.Kind.Add(kind);
    }

    private static Claim<ArticleKind> Decide(in PageShape shape, string address, DeclaredData declared, ArticleClaims claims)
    {
        if (address.Length > 0 && AddressShape.IsFrontPage(address)) return Shape(ArticleKind.Index, "the address is that of a front page");
        if (declared.HasArticle) return Declared(claims, ArticleKind.LiveBlog) ?? Declared(claims, ArticleKind.Article) ?? Shape(ArticleKind.Article, "declared article");
        foreach (var kind in (ReadOnlySpan<ArticleKind>)[ArticleKind.LiveBlog, ArticleKind.Thread, ArticleKind.Product, ArticleKind.Index])
            if (Declared(claims, kind) is { } claim && !(kind == ArticleKind.Index && IsCredited(claims))) return claim;
        if (AddressShape.IsForum(address)) return Shape(ArticleKind.Thread, "the address is that of a forum");
        if (AddressShape.IsShop(address)) return Shape(ArticleKind.Product, "the address is that of a shop");
        return OfShape(shape, address, claims);
    }

    private static Claim<ArticleKind> OfShape(in PageShape shape, string address, ArticleClaims claims)
    {
        var namesOnePage = address.Length == 0 || AddressShape.NamesOnePage(address);
        if (IsCredited(claims) && shape.Body >= ShortBody && namesOnePage) return Shape(ArticleKind.Article, "a text with a byline or a date");
        if (AddressShape.IsList(address) && !namesOnePage) return Shape(ArticleKind.Index, "the address is that of a list");
        if (shape.LinkedHeadings >= FewTeasers && shape.LinkedHeadings * shape.Longest > shape.Body && !namesOnePage) return Shape(ArticleKind.Index, "many linked headings");
        if (shape.Body < ShortBody && shape.Links * 2 > shape.Printed) return Shape(ArticleKind.Index, "more links than text");
        if (shape.Body < ShortBody && Declared(claims, ArticleKind.Media) is { } media) return media;
        if (shape.Body == 0) return Shape(ArticleKind.Other, "no running text");
        if (!namesOnePage && !IsCredited(claims) && Declared(claims, ArticleKind.Article) is null) return Shape(ArticleKind.Index, "neither byline nor date, and the address names no single page");
        return Declared(claims, ArticleKind.Article) ?? Shape(ArticleKind.Article, "running text");
    }

    // What only may be a byline stands on pages of every kind.
    private static bool IsCredited(ArticleClaims claims) => claims.Published.Count > 0 || claims.Byline.Exists(static claim => claim.Confidence > Confidence.Guessed);

    private static Claim<ArticleKind>? Declared(ArticleClaims claims, ArticleKind kind)
    {
        foreach (var claim in claims.Kind)
            if (claim.Value == kind) return claim;
        return null;
    }

    private static Claim<ArticleKind> Shape(ArticleKind kind, string rule) => new(kind, EvidenceSource.Markup, Confidence.Inferred, rule);
}
