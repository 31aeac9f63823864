using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Comments;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Kinds;

/// <summary>Tells articles from front pages, forum threads, shop pages and the rest, from what the page declares, its address, its markup and its shape.</summary>
internal static class KindFinder
{
    /// <summary>Less running text than this is a teaser, a caption or a notice.</summary>
    internal const int ShortBody = 400;

    /// <summary>Leaves one claim for the kind: the one that all signs together give. A page that can have no article loses what was taken for its body.</summary>
    internal static void Find(Page page, PrintedBlocks blocks, Span<Verdict> verdicts, CommentThread thread, DeclaredData declared, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var signs = new PageSigns(page, PageShape.Of(blocks, verdicts), thread.Comments.Length, declared, claims);
        var kind = Decide(signs);
        claims.Kind.Clear();
        claims.Kind.Add(kind);
        EmptyPages.Clear(blocks, verdicts, kind.Value);
    }

    /// <summary>A kind that no declaration names but the page shows.</summary>
    internal static Claim<ArticleKind> Shown(ArticleKind kind, string rule) => new(kind, EvidenceSource.Markup, Confidence.Inferred, rule);

    // The order is that of certainty: what the address alone settles, what is declared, what a page cannot have by chance, and its shape at last.
    private static Claim<ArticleKind> Decide(PageSigns signs)
    {
        if (signs.Address.Length > 0 && AddressShape.IsFrontPage(signs.Address)) return Shown(ArticleKind.Index, "the address is that of a front page");
        return MediaPages.Tell(signs) ?? DeclaredArticle(signs) ?? WallPages.Tell(signs) ?? signs.Claimed(ArticleKind.LiveBlog) ?? ThreadPages.Tell(signs) ?? ShopPages.Tell(signs)
            ?? (signs.IsCredited ? null : signs.Claimed(ArticleKind.Index)) ?? CreditedText(signs) ?? ListPages.Tell(signs) ?? OfText(signs);
    }

    private static Claim<ArticleKind>? DeclaredArticle(PageSigns signs)
    {
        if (!signs.Declared.HasArticle) return null;
        return signs.Claimed(ArticleKind.LiveBlog) ?? signs.Claimed(ArticleKind.Article) ?? Shown(ArticleKind.Article, "declared article");
    }

    // Systems call every page an article for its teaser elsewhere, lists as well; with a date and an address of its own it is one, however short.
    private static Claim<ArticleKind>? CreditedText(PageSigns signs)
    {
        if (!signs.IsCredited || !signs.NamesOnePage) return null;
        if (signs.Shape.Body >= ShortBody) return Shown(ArticleKind.Article, "a text with a byline or a date");
        return signs.Address.Length > 0 ? signs.Claimed(ArticleKind.Article) : null;
    }

    private static Claim<ArticleKind> OfText(PageSigns signs)
    {
        if (signs.Shape.Body == 0) return Shown(ArticleKind.Other, "no running text");
        return signs.Claimed(ArticleKind.Article) ?? Shown(ArticleKind.Article, "running text");
    }
}
