using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.Kinds;

/// <summary>How much of a page is text, links, headings and prices.</summary>
internal struct PageShape
{
    private const Surroundings Frame = Surroundings.Navigation | Surroundings.Footer | Surroundings.Header | Surroundings.Comments | Surroundings.Hidden
        | Surroundings.Form | Surroundings.Promotion | Surroundings.Aside | Surroundings.Related;

    private const int LongestPrice = 40;
    private const int BlanksOfTitle = 3;

    /// <summary>All that is printed: blocks, units, and units in links.</summary>
    internal int Blocks, Printed, Links;

    /// <summary>Running text of the body, in units, and its longest paragraph.</summary>
    internal int Body, Longest;

    /// <summary>What of the body's running text speaks of cookies and privacy.</summary>
    internal int Cookies;

    /// <summary>Running text of readers' comments.</summary>
    internal int Comments;

    /// <summary>Headings that are links: the teasers of other pages.</summary>
    internal int LinkedHeadings;

    /// <summary>Links of several words outside the frame of the page: the titles of other pages.</summary>
    internal int Titles;

    /// <summary>Blocks that print a price and little else, outside the frame of the page.</summary>
    internal int Prices;

    internal static PageShape Of(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var shape = new PageShape { Blocks = blocks.Count };
        for (var block = 0; block < blocks.Count; block++)
        {
            ref readonly var it = ref blocks[block];
            shape.Printed += it.Length;
            shape.Links += it.LinkLength;
            if (it.Tag is Tag.H2 or Tag.H3 or Tag.H4 && it.LinkLength * 2 > it.Length) shape.LinkedHeadings++;
            if ((it.Surroundings & Frame) == 0) shape.AddLine(it, blocks.TextOf(block));
            if ((it.Surroundings & Surroundings.Comments) != 0) shape.Comments += Prose.LengthOf(blocks, block);
            if (verdicts[block].IsBody) shape.AddBody(Prose.LengthOf(blocks, block), blocks.TextOf(block));
        }

        return shape;
    }

    private void AddLine(in PrintedBlock block, ReadOnlySpan<char> text)
    {
        if (block.LinkLength * 5 > block.Length * 4 && text.Count(' ') >= BlanksOfTitle) Titles++;
        if (block.Length <= LongestPrice && Amounts.Contains(text)) Prices++;
    }

    private void AddBody(int prose, ReadOnlySpan<char> text)
    {
        Body += prose;
        Longest = int.Max(Longest, prose);
        if (prose > 0 && PrivacyNotice.Is(text)) Cookies += prose;
    }
}
