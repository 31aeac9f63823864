using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.Sites;

/// <summary>Lets a site's layout decide where the body stands. Inside it the general rules go on telling prose from what stands between.</summary>
internal static class SiteBody
{
    /// <param name="layout">The layout of the page's site.</param>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="headline">The text of the headline, which is no part of the body.</param>
    /// <param name="verdicts">What the general rules say of each block. A body that selects nothing on this page leaves them as they are.</param>
    internal static void Apply(SiteLayout layout, Page page, PrintedBlocks blocks, ReadOnlySpan<char> headline, Span<Verdict> verdicts)
    {
        if (layout.Body?.Select(page) is { Count: > 0 } holders)
        {
            verdicts.Fill(Verdict.Out("outside the body of the site rule"));
            foreach (var holder in holders)
            {
                var end = blocks.FirstFrom(page.EndOf(holder));
                for (var block = blocks.FirstFrom(holder); block < end; block++) verdicts[block] = BlockJudge.Judge(blocks, block, headline);
            }
        }

        if (layout.Remove is null) return;
        foreach (var removed in layout.Remove.Select(page))
        {
            var from = blocks.FirstFrom(removed);
            verdicts[from..blocks.FirstFrom(page.EndOf(removed))].Fill(Verdict.Out("removed by the site rule") with { IsFinal = true });
        }
    }
}
