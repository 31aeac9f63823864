using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>A page as the byline's finder sees it: where the headline stands, and where the body begins and ends.</summary>
internal sealed class BylineScene
{
    private const Surroundings Foreign = Surroundings.Comments | Surroundings.Navigation | Surroundings.Form | Surroundings.Embed | Surroundings.Figure | Surroundings.Blockquote;
    private const Surroundings Suspect = Surroundings.Related | Surroundings.Promotion | Surroundings.Aside;

    /// <summary>The block of the page's only main heading; -1 where there is none, or more than one. A byline stands below it even where another line was taken for the headline.</summary>
    private readonly int _mainHeading;

    internal BylineScene(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, int headlineNode)
    {
        Page = page;
        Blocks = blocks;
        BodyStart = blocks.Count;
        for (var block = 0; block < verdicts.Length; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (BodyStart == blocks.Count) BodyStart = block;
            BodyEnd = block + 1;
        }

        _mainHeading = FindMainHeading(blocks);
        Headline = headlineNode > 0 && blocks.FirstFrom(headlineNode) is var printed && printed < blocks.Count ? printed : FindHeadline();
    }

    internal Page Page { get; }

    internal PrintedBlocks Blocks { get; }

    /// <summary>The headline's block; -1 where it is not known.</summary>
    internal int Headline { get; }

    /// <summary>The first block of the body; the number of blocks where there is none.</summary>
    internal int BodyStart { get; }

    /// <summary>The block after the body's last one.</summary>
    internal int BodyEnd { get; }

    /// <summary>The nodes among which anything of the article's head and foot can stand: from some blocks above headline and body to some below the body.</summary>
    internal (int First, int End) NodesAround(int above, int below)
    {
        var head = Headline >= 0 ? int.Min(Headline, BodyStart) : BodyStart;
        var first = head - above;
        var last = BodyEnd + below;
        return (first > 0 && first <= Blocks.Count ? Blocks[first - 1].LastText + 1 : 1, last < Blocks.Count ? Blocks[last].FirstText : Page.Count);
    }

    /// <summary>How well a place fits a byline: next to the headline, at the body's ends; null where no byline stands.</summary>
    internal int? FitOf(int block)
    {
        if (block >= Blocks.Count) return null;
        var around = Blocks[block].Surroundings;
        if (Headline >= 0) around &= ~(Blocks[Headline].Surroundings & Surroundings.Figure);
        if (Headline >= 0 && block - Headline is >= -2 and <= 2) around &= ~Surroundings.Navigation;
        if ((around & Foreign) != 0 || Blocks[block].Tag == Tag.Figcaption) return null;
        var fit = PlaceFit(block);
        if ((around & Suspect) != 0 && fit < 3) fit -= 5;
        if ((around & Surroundings.Hidden) != 0) fit--;
        return fit;
    }

    private int PlaceFit(int block)
    {
        if (_mainHeading >= 0 && block - _mainHeading is > 0 and <= 3) return 4;
        if (Headline >= 0)
        {
            var distance = block - Headline;
            if (distance is > 0 and <= 6) return 4;
            if (distance is < 0 and >= -4) return 2;
            if (distance is > 0 and <= 15 && block <= BodyStart + 2) return 3;
        }

        if (block < BodyStart) return BodyStart - block <= 8 ? 3 : BodyStart - block <= 30 && block > Headline ? 1 : -3;
        if (block < BodyEnd) return 0;
        return block - BodyEnd <= 6 ? 1 : block - BodyEnd <= 12 ? 0 : block - BodyEnd <= 30 ? -1 : -4;
    }

    private static int FindMainHeading(PrintedBlocks blocks)
    {
        var found = -1;
        for (var block = 0; block < blocks.Count; block++)
        {
            if (blocks[block].Tag != Tag.H1) continue;
            if (found >= 0) return -1;
            found = block;
        }

        return found;
    }

    // Without a known headline, the last main heading before the body.
    private int FindHeadline()
    {
        for (var block = int.Min(BodyStart, Blocks.Count - 1); block >= 0; block--)
            if (Blocks[block].Tag == Tag.H1) return block;
        return -1;
    }
}
