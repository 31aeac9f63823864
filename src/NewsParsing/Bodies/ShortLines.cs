using System.Buffers;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds the body of a page that is told in short lines and has hardly a paragraph: verse, results, lists of winners, ingredients.</summary>
internal static class ShortLines
{
    // The weight of two short paragraphs: with more, the page has a body of prose.
    private const int MostProse = 250;
    private const int LeastLines = 200;
    private const int LongestLine = 120;
    private const int LinkedLine = -40;

    private const Surroundings Beside = Surroundings.Navigation | Surroundings.Footer | Surroundings.Form | Surroundings.Comments | Surroundings.Related
        | Surroundings.Promotion | Surroundings.Hidden | Surroundings.Aside | Surroundings.Credits | Surroundings.Figure;

    /// <param name="blocks">Its blocks.</param>
    /// <param name="sums">The sums by which the container was found; those of lines where lines are the body.</param>
    /// <param name="container">The container of prose; -1 for none.</param>
    /// <returns>The container of the lines; -1 where prose, or nothing, is the body.</returns>
    internal static int Find(PrintedBlocks blocks, ref int[] sums, int container)
    {
        var outline = blocks.Outline;
        if (container >= 0 && ContainerFinder.SumOf(outline[container], sums) > MostProse) return -1;
        var lines = Weigh(blocks);
        var found = ContainerFinder.Find(outline, lines);
        var isBody = found >= 0 && ContainerFinder.SumOf(outline[found], lines) is var sum && sum >= LeastLines && (container < 0 || sum >= 3 * ContainerFinder.SumOf(outline[container], lines));
        if (isBody) (sums, lines) = (lines, sums);
        ArrayPool<int>.Shared.Return(lines);
        return isBody ? found : -1;
    }

    private static int[] Weigh(PrintedBlocks blocks)
    {
        var sums = ArrayPool<int>.Shared.Rent(blocks.Count + 1);
        sums[0] = 0;
        for (var block = 0; block < blocks.Count; block++) sums[block + 1] = sums[block] + WeightOf(blocks[block]);
        return sums;
    }

    private static int WeightOf(in PrintedBlock block)
    {
        if ((block.Surroundings & Beside) != 0) return LinkedLine / 2;
        if (block.LinkLength * 2 > block.Length) return LinkedLine;
        return block.Tag is Tag.P or Tag.Li or Tag.Tr or Tag.Dd or Tag.Dt or Tag.Pre or Tag.H2 or Tag.H3 or Tag.H4 ? int.Min(block.Length, LongestLine) : -3;
    }
}
