using NewsParsing.Blocks;
using NewsParsing.Pages;
using NewsParsing.Resolution;

namespace NewsParsing.Headlines;

/// <summary>Finds the kicker: the label that stands above the headline.</summary>
internal static class KickerFinder
{
    private const int MaxDistance = 6;
    private const int LongestKicker = 90;

    /// <summary>Adds a claim where a block above the headline is named as one. A label inside the headline's element was claimed with the headline.</summary>
    internal static void Find(Page page, PrintedBlocks blocks, int headline, ArticleClaims claims)
    {
        var first = HeadBlocks.OfHeadline(page, blocks, headline);
        for (var block = first - 1; block >= 0 && block >= first - MaxDistance; block--)
        {
            if (!CanBeKicker(blocks, block)) continue;
            if (HeadBlocks.IsNamed(page, blocks, block, HeadNames.Kicker)) Claim(blocks, block, Confidence.Declared, "block named as a kicker", claims);
            else if (block == first - 1 && IsHeadingInHeader(page, blocks, block, headline)) Claim(blocks, block, Confidence.Inferred, "heading above the headline", claims);
            else continue;
            return;
        }

        FindBelow(page, blocks, headline, first, claims);
    }

    // Style sheets may lift a label above the headline that stands below it in the page.
    private static void FindBelow(Page page, PrintedBlocks blocks, int headline, int first, ArticleClaims claims)
    {
        for (var block = Math.Max(first, 0); first >= 0 && block < blocks.Count && block < first + 3; block++)
        {
            if (page.IsInside(blocks[block].FirstText, headline) || !CanBeKicker(blocks, block) || !HeadBlocks.IsNamed(page, blocks, block, HeadNames.Kicker)) continue;
            Claim(blocks, block, Confidence.Inferred, "block named as a kicker below the headline", claims);
            return;
        }
    }

    private static bool CanBeKicker(PrintedBlocks blocks, int block) =>
        blocks[block].Length is > 1 and <= LongestKicker && (blocks[block].Surroundings & (Surroundings.Form | Surroundings.Comments | Surroundings.Footer | Surroundings.Hidden)) == 0;

    private static bool IsHeadingInHeader(Page page, PrintedBlocks blocks, int block, int headline) =>
        blocks[block].Tag is Tag.H2 or Tag.H3 or Tag.H4 && page.ParentOf(blocks[block].Node) == page.ParentOf(headline);

    private static void Claim(PrintedBlocks blocks, int block, Confidence confidence, string rule, ArticleClaims claims) =>
        claims.Kicker.Add(new Claim<string>(blocks.TextOf(block).ToString().Replace('\n', ' '), EvidenceSource.Markup, confidence, rule));
}
