using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>Questions about blocks around the headline.</summary>
internal static class HeadBlocks
{
    private const int MaxLevels = 4;
    private const int MostBlocksToBody = 24;

    private const Surroundings NoHeadline = Surroundings.Navigation | Surroundings.Related | Surroundings.Promotion | Surroundings.Aside | Surroundings.Hidden | Surroundings.Footer;

    /// <summary>The block of the headline: the first one inside its element; -1 for none.</summary>
    internal static int OfHeadline(Page page, PrintedBlocks blocks, int headline)
    {
        if (headline < 0) return -1;
        var block = blocks.FirstFrom(headline);
        return block < blocks.Count && page.IsInside(blocks[block].FirstText, headline) ? block : -1;
    }

    internal static bool IsHeading(PrintedBlocks blocks, int block) => blocks[block].Tag is Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4;

    /// <summary>The last large heading above a block, for pages whose headline agrees with nothing they declare; -1 for none.</summary>
    internal static int HeadingAbove(PrintedBlocks blocks, int block)
    {
        for (var above = block - 1; above >= 0 && above >= block - MostBlocksToBody; above--)
            if (blocks[above].Tag is Tag.H1 or Tag.H2 && (blocks[above].Surroundings & NoHeadline) == 0 && blocks[above].LinkLength == 0) return blocks[above].Node;
        return -1;
    }

    /// <summary>Whether a node stands close to the headline: an element few levels above holds both.</summary>
    internal static bool IsNear(Page page, int headline, int node)
    {
        var around = headline;
        for (var level = 0; level < MaxLevels && around > 0; level++) around = page.ParentOf(around);
        return around >= 0 && page.IsInside(node, around);
    }

    /// <summary>Whether the block's element, one inside it, or one around it that holds nothing else bears one of the words.</summary>
    internal static bool IsNamed(Page page, PrintedBlocks blocks, int block, NameWords words, int mostBlocksAround = 1)
    {
        var node = page.ParentOf(blocks[block].FirstText);
        for (var level = 0; node > 0 && level < MaxLevels + 3; level++, node = page.ParentOf(node))
        {
            if (page.TagOf(node) is Tag.Body or Tag.Html or Tag.Article or Tag.Main or Tag.Header or Tag.Section) return false;
            var isAround = node < blocks[block].Node;
            if (isAround && blocks.FirstFrom(page.EndOf(node)) - blocks.FirstFrom(node) > mostBlocksAround) return false;
            if (words.AreIn(page, node)) return true;
        }

        return false;
    }

    /// <summary>Whether the whole block is set in bold or italics, as decks without a name are.</summary>
    internal static bool IsEmphasized(Page page, PrintedBlocks blocks, int block)
    {
        for (var text = blocks[block].FirstText; text <= blocks[block].LastText; text++)
        {
            if (!page.IsText(text) || page.TextOf(text).IsWhiteSpace()) continue;
            var node = page.ParentOf(text);
            while (node > blocks[block].Node && page.TagOf(node) is not (Tag.Strong or Tag.B or Tag.Em or Tag.I)) node = page.ParentOf(node);
            if (node <= blocks[block].Node) return false;
        }

        return true;
    }
}
