using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds boxes inside the container whose blocks weigh less than nothing together: teasers, link lists, tools.</summary>
internal static class BoxFinder
{
    private const int FewestBlocks = 2;
    private const int ShortestText = 20;

    internal static void Drop(Page page, PrintedBlocks blocks, int[] sums, int container, Verdict[] verdicts)
    {
        for (var node = container + 1; node < page.EndOf(container);)
        {
            var (first, end) = (blocks.FirstFrom(node), blocks.FirstFrom(page.EndOf(node)));
            if (!page.IsElement(node) || end - first < FewestBlocks || sums[end] - sums[first] >= 0)
            {
                node++;
                continue;
            }

            for (var block = first; block < end; block++)
                if (verdicts[block].IsBody && !IsPlain(blocks[block])) verdicts[block] = Verdict.Out("in a box of links and labels");
            node = page.EndOf(node);
        }
    }

    // An item of a list says as much as a paragraph; in a header lists tell what a subscription offers.
    private static bool IsPlain(in PrintedBlock block) => block.LinkLength * 2 < block.Length && block.Length - block.LinkLength >= ShortestText
        && (block.Tag == Tag.P || (block.Tag == Tag.Li && (block.Surroundings & Surroundings.Header) == 0));
}
