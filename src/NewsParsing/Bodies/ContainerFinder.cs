using System.Buffers;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds the element that holds the body: the one whose blocks, good and bad together, weigh most.</summary>
internal static class ContainerFinder
{
    private const int HeaviestBlock = 600;
    private const double NearlyAll = 0.92;

    private const Surroundings NeverBody = Surroundings.Navigation | Surroundings.Footer | Surroundings.Form | Surroundings.Comments | Surroundings.Related
        | Surroundings.Promotion | Surroundings.Hidden;

    /// <summary>The container's place in the outline; -1 where the page has no running text.</summary>
    internal static int Find(Outline outline, int[] sums)
    {
        var (best, bestSum) = (-1, 0);
        for (var place = 0; place < outline.Count; place++)
        {
            var sum = SumOf(outline[place], sums);

            // Of elements with the same sum the innermost is the container.
            if (sum > 0 && sum >= bestSum) (best, bestSum) = (place, sum);
        }

        return best < 0 ? best : Descend(outline, sums, best);
    }

    internal static int SumOf(in PrintedElement element, int[] sums) => sums[element.End] - sums[element.First];

    /// <summary>Into the child that holds nearly all, as long as there is one: what it leaves behind is a teaser or a box beside the body.</summary>
    private static int Descend(Outline outline, int[] sums, int container)
    {
        var needed = SumOf(outline[container], sums) * NearlyAll;
        for (var child = outline.FirstChild(container); child >= 0;)
        {
            if (SumOf(outline[child], sums) < needed)
            {
                child = outline.NextSibling(child);
                continue;
            }

            container = child;
            child = outline.FirstChild(container);
        }

        return container;
    }

    /// <summary>The sum of the weights of all blocks before each block, in an array of the shared pool.</summary>
    internal static int[] Weigh(PrintedBlocks blocks)
    {
        var sums = ArrayPool<int>.Shared.Rent(blocks.Count + 1);
        sums[0] = 0;
        for (var block = 0; block < blocks.Count; block++) sums[block + 1] = sums[block] + WeightOf(blocks, block);
        return sums;
    }

    private static int WeightOf(PrintedBlocks blocks, int block)
    {
        ref readonly var it = ref blocks[block];
        var around = it.Surroundings;
        if ((around & NeverBody) != 0) return -10;
        var prose = int.Min(Prose.LengthOf(blocks, block), HeaviestBlock);
        if (prose > 0) return (around & (Surroundings.Aside | Surroundings.Credits)) != 0 ? prose / 4 : prose;
        if ((around & (Surroundings.Embed | Surroundings.Blockquote)) != 0) return 0;
        if (it.LinkLength * 2 > it.Length) return -20;
        return it.Length < 20 && it.Tag is not (Tag.P or Tag.Li or Tag.Tr) ? -3 : 0;
    }
}
