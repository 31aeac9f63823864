using NewsParsing.Resolution;

namespace NewsParsing.Kinds;

/// <summary>Front pages, sections, search results, catalogues: pages that lead to others.</summary>
internal static class ListPages
{
    private const int FewTeasers = 8;
    private const int ManyTitles = 10;
    private const int ManyPrices = 8;

    // A title with a sentence or two below it.
    private const int LengthOfTeaser = 120;
    private const int LongText = 3000;

    // Menus and nothing else: a page of its own that holds no text has fewer lines.
    private const int ManyBlocks = 100;

    internal static Claim<ArticleKind>? Tell(PageSigns signs) => Rule(signs) is { } rule ? KindFinder.Shown(ArticleKind.Index, rule) : null;

    private static string? Rule(PageSigns signs)
    {
        var shape = signs.Shape;
        var one = signs.NamesOnePage;
        if (AddressShape.IsList(signs.Address) && !(signs.IsCredited && (one || IsLongText(shape)))) return "the address is that of a list";
        if (shape.LinkedHeadings >= FewTeasers && shape.LinkedHeadings * shape.Longest > shape.Body && !one) return "many linked headings";
        if (!signs.IsCredited && int.Max(shape.LinkedHeadings, shape.Titles) is >= ManyTitles and var teasers && shape.Body < teasers * LengthOfTeaser) return "many titles of other pages";
        if (shape.Body < KindFinder.ShortBody && LeadsAway(shape, one)) return "more links than text";
        return !one && !signs.IsCredited && !signs.ClaimsArticle && shape.Body > 0 ? "neither byline nor date, and the address names no single page" : null;
    }

    // Topics have their guides, collections their essays.
    private static bool IsLongText(in PageShape shape) => shape.Body >= LongText && shape.Body > int.Max(shape.LinkedHeadings, shape.Titles) * 2 * LengthOfTeaser;

    private static bool LeadsAway(in PageShape shape, bool namesOnePage) =>
        shape.Links * 2 > shape.Printed || shape.Prices >= ManyPrices || shape.Titles >= ManyTitles || (shape.Blocks >= ManyBlocks && !namesOnePage);
}
