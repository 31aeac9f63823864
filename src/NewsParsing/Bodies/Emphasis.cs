using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Tells whether a block is set in bold or italics as a whole, as what a site says besides its story often is.</summary>
internal static class Emphasis
{
    internal static bool IsWhole(Page page, in PrintedBlock block)
    {
        var (all, emphasized, upTo) = (0, 0, -1);
        for (var node = int.Max(0, block.Node); node <= block.LastText; node++)
        {
            if (page.TagOf(node) is Tag.Em or Tag.I or Tag.Strong or Tag.B) upTo = int.Max(upTo, page.EndOf(node));
            if (node < block.FirstText || !page.IsText(node)) continue;
            var length = page.TextOf(node).Trim().Length;
            all += length;
            if (node < upTo) emphasized += length;
        }

        return all > 0 && emphasized * 10 > all * 9;
    }
}
