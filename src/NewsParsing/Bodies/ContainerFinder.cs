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

    /// <summary>The container's node; -1 where the page has no running text.</summary>
    internal static int Find(Page page, PrintedBlocks blocks, int[] sums)
    {
        var (best, bestSum, next) = (-1, 0, 0);
        for (var node = 0; node < page.Count && next < blocks.Count; node++)
        {
            while (next < blocks.Count && blocks[next].FirstText < node) next++;
            if (page.IsText(node)) continue;
            var end = blocks.FirstFrom(page.EndOf(node));
            if (end == next)
            {
                node = page.EndOf(node) - 1;
                continue;
            }

            var sum = sums[end] - sums[next];

            // Of elements with the same sum the innermost is the container.
            if (sum > 0 && sum >= bestSum) (best, bestSum) = (node, sum);
        }

        return best < 0 ? best : Descend(page, blocks, sums, best);
    }

    /// <summary>Into the child that holds nearly all, as long as there is one: what it leaves behind is a teaser or a box beside the body.</summary>
    private static int Descend(Page page, PrintedBlocks blocks, int[] sums, int container)
    {
        int SumOf(int node) => sums[blocks.FirstFrom(page.EndOf(node))] - sums[blocks.FirstFrom(node)];
        var needed = SumOf(container) * NearlyAll;
        for (var child = page.FirstChildOf(container); child >= 0;)
        {
            if (page.IsElement(child) && page.EndOf(child) > child + 1 && SumOf(child) >= needed)
            {
                container = child;
                child = page.FirstChildOf(container);
            }
            else
            {
                child = page.NextSiblingOf(child);
            }
        }

        return container;
    }

    /// <summary>The sum of the weights of all blocks before each block.</summary>
    internal static int[] Weigh(PrintedBlocks blocks)
    {
        var sums = new int[blocks.Count + 1];
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
