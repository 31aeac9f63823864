using System.Text;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>How far a deck goes: most are one paragraph, some are two or three, or a list of points.</summary>
internal static class DeckExtent
{
    private const int MostBlocks = 8;
    private const int ShortestPoint = 20;
    private const int LongestDeck = 1000;

    /// <summary>The block after the last one of the deck: its paragraphs are siblings of one look, and the story goes on below them.</summary>
    internal static int EndOf(Page page, PrintedBlocks blocks, BodyPlace body, int first)
    {
        var end = first + 1;
        while (end < blocks.Count && end < first + MostBlocks && GoesOn(page, blocks, first, end)) end++;
        return LengthOf(blocks, first, end) <= LongestDeck && body.NextAfter(end - 1) >= 0 ? end : first + 1;
    }

    private static int LengthOf(PrintedBlocks blocks, int first, int end)
    {
        var length = 0;
        for (var block = first; block < end; block++) length += blocks[block].Length;
        return length;
    }

    private static bool GoesOn(Page page, PrintedBlocks blocks, int first, int next)
    {
        var (one, other) = (blocks[first].Node, blocks[next].Node);
        if (page.ParentOf(one) != page.ParentOf(other) || page.TagOf(one) != page.TagOf(other)) return false;
        if (blocks[next].Length < ShortestPoint || blocks[next].LinkLength * 2 > blocks[next].Length) return false;
        var name = page.ClassesOf(one);
        if (!name.IsEmpty && HeadNames.Deck.AreIn(name)) return name.SequenceEqual(page.ClassesOf(other));

        // Without a name of their own they stand in a box that is named as the deck.
        return IsDeckBox(page, blocks, page.ParentOf(one));
    }

    /// <summary>Whether a block stands with its like alone in a box that is named as a deck, and the story goes on below the box.</summary>
    internal static bool IsInDeckBox(Page page, PrintedBlocks blocks, BodyPlace body, int block)
    {
        var box = page.ParentOf(blocks[block].Node);
        if (!IsDeckBox(page, blocks, box)) return false;
        var (first, end) = (blocks.FirstFrom(box), blocks.FirstFrom(page.EndOf(box)));
        for (var other = first; other < end; other++)
            if (page.ParentOf(blocks[other].Node) != box || page.TagOf(blocks[other].Node) != page.TagOf(blocks[block].Node)) return false;
        return LengthOf(blocks, first, end) <= LongestDeck && body.NextAfter(end - 1) >= 0;
    }

    private static bool IsDeckBox(Page page, PrintedBlocks blocks, int box) =>
        page.TagOf(box) is not (Tag.Body or Tag.Main or Tag.Article or Tag.Header) && HeadNames.Deck.AreIn(page, box)
        && blocks.FirstFrom(page.EndOf(box)) - blocks.FirstFrom(box) <= MostBlocks;

    /// <summary>The text of the deck, its paragraphs parted by line breaks.</summary>
    internal static string Join(PrintedBlocks blocks, int first, int end)
    {
        var text = new StringBuilder();
        for (var block = first; block < end; block++)
        {
            if (block > first) text.Append('\n');
            foreach (var c in blocks.TextOf(block)) text.Append(c == '\n' ? ' ' : c);
        }

        return text.ToString();
    }
}
