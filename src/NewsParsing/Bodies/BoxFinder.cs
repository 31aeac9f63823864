using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds boxes inside the container whose blocks weigh less than nothing together: teasers, link lists, tools.</summary>
internal static class BoxFinder
{
    private const int FewestBlocks = 2;
    private const int ShortestText = 20;

    internal static void Drop(PrintedBlocks blocks, int[] sums, int container, ArraySegment<Verdict> verdicts)
    {
        var outline = blocks.Outline;
        for (var place = container + 1; place < outline[container].Next;)
        {
            ref readonly var element = ref outline[place];
            if (element.Blocks < FewestBlocks || ContainerFinder.SumOf(element, sums) >= 0)
            {
                place++;
                continue;
            }

            for (var block = element.First; block < element.End; block++)
                if (verdicts[block].IsBody && !IsPlain(blocks[block])) verdicts[block] = Verdict.Out("in a box of links and labels");
            place = element.Next;
        }
    }

    // An item of a list says as much as a paragraph; in a header lists tell what a subscription offers.
    private static bool IsPlain(in PrintedBlock block) => block.LinkLength * 2 < block.Length && block.Length - block.LinkLength >= ShortestText
        && (block.Tag == Tag.P || (block.Tag == Tag.Li && (block.Surroundings & Surroundings.Header) == 0));
}
