using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>Questions about blocks around the headline.</summary>
internal static class HeadBlocks
{
    private const int MaxLevels = 4;

    /// <summary>The block of the headline: the first one inside its element; -1 for none.</summary>
    internal static int OfHeadline(Page page, PrintedBlocks blocks, int headline)
    {
        if (headline < 0) return -1;
        var block = blocks.FirstFrom(headline);
        return block < blocks.Count && page.IsInside(blocks[block].FirstText, headline) ? block : -1;
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
