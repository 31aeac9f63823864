using NewsParsing.Blocks;
using NewsParsing.Pages;
using NewsParsing.Resolution;

namespace NewsParsing.Headlines;

/// <summary>Finds the section in the breadcrumbs above the headline: the last link of the trail that is not the article itself.</summary>
internal static class SectionFinder
{
    private const int MaxDistance = 150;
    private const int LongestSection = 40;

    private static readonly NameWords Trail = new("breadcrumb breadcrumbs crumb crumbs brotkrumen krumelpfad fil ariane migas briciole");

    internal static void Find(Page page, PrintedBlocks blocks, int headline, ArticleClaims claims)
    {
        if (claims.Section.Count > 0) return;
        var first = HeadBlocks.OfHeadline(page, blocks, headline);
        for (var block = first - 1; block >= 0 && block > first - MaxDistance; block--)
        {
            var trail = TrailAround(page, blocks[block].Node);
            if (trail < 0) continue;
            if (LastLink(page, trail, claims) is { } section) claims.Section.Add(new Claim<string>(section, EvidenceSource.Markup, Confidence.Inferred, "last link of the breadcrumbs"));
            return;
        }
    }

    private static int TrailAround(Page page, int node)
    {
        var trail = -1;
        for (var level = 0; node > 0 && level < 5; level++, node = page.ParentOf(node))
            if (Trail.AreIn(page, node)) trail = node;
        return trail;
    }

    // The first link of a trail leads home.
    private static string? LastLink(Page page, int trail, ArticleClaims claims)
    {
        string? section = null;
        var links = 0;
        for (var node = trail; node < page.EndOf(trail); node++)
        {
            if (page.TagOf(node) != Tag.A || StructuredData.NodeText.Of(page, node, LongestSection * 2) is not { Length: > 1 and <= LongestSection } text) continue;
            links++;
            if (!IsHeadline(text, claims) && (links > 1 || page.Attribute(node, "href").Trim('/').Length > 0)) section = text;
        }

        return links > 1 ? section : null;
    }

    private static bool IsHeadline(string text, ArticleClaims claims)
    {
        foreach (var claim in claims.Headline)
            if (Wording.StartsWith(claim.Value, text)) return true;
        return false;
    }
}
