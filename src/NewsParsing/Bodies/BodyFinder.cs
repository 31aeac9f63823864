using System.Buffers;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Decides block by block what the body of the article is.</summary>
internal static class BodyFinder
{
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="headlineNode">The element of the printed headline; -1 where there is none.</param>
    /// <param name="ct">Cancels the work.</param>
    internal static BodyVerdicts Find(Page page, PrintedBlocks blocks, int headlineNode, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var headline = headlineNode < 0 ? default : HeadlineOf(page, blocks, headlineNode);
        var verdicts = new BodyVerdicts(blocks);
        var sums = ContainerFinder.Weigh(blocks);
        Judge(page, blocks, headlineNode, headline, ref sums, verdicts.All, ct);
        ArrayPool<int>.Shared.Return(sums);
        return verdicts;
    }

    private static void Judge(Page page, PrintedBlocks blocks, int headlineNode, ReadOnlySpan<char> headline, ref int[] sums, ArraySegment<Verdict> verdicts, CancellationToken ct)
    {
        var container = ContainerFinder.Find(blocks.Outline, sums);
        var lines = ShortLines.Find(blocks, ref sums, container);
        if (lines >= 0) container = lines;
        if (container < 0) return;
        var (first, end) = (blocks.Outline[container].First, blocks.Outline[container].End);
        for (var block = first; block < end; block++) verdicts[block] = BlockJudge.Judge(blocks, block, headline);
        BoxFinder.Drop(blocks, sums, container, verdicts);
        NamedBody.DropRest(page, blocks, sums, container, verdicts);
        ct.ThrowIfCancellationRequested();
        OtherArticles.Drop(page, blocks, container, headlineNode, verdicts);
        Cards.Drop(blocks, container, verdicts);
        new SingleCards(blocks, container, verdicts).Drop();
        new OfferBoxes(blocks, container, verdicts).Drop();
        ConsentBoxes.Drop(blocks, verdicts, first, end);
        new OddDepths(blocks, container, verdicts).Drop();
        LinkLines.Drop(blocks, verdicts, first, end);
        StrayLabels.Drop(blocks, verdicts, first, end);
        if (lines < 0) BodyEdges.Trim(page, blocks, verdicts, first, end);
        BodyTail.Trim(page, blocks, verdicts, first, end);
        Repeats.Drop(blocks, verdicts, first, end);
    }

    /// <summary>Takes the blocks between two nodes out of the body.</summary>
    internal static void Exclude(PrintedBlocks blocks, Span<Verdict> verdicts, int node, int end, string rule)
    {
        for (var block = blocks.FirstFrom(node); block < blocks.Count && blocks[block].FirstText < end; block++)
            if (verdicts[block].IsBody) verdicts[block] = Verdict.Out(rule);
    }

    /// <summary>Takes all blocks of an element out of the body.</summary>
    internal static void Exclude(in PrintedElement element, Span<Verdict> verdicts, string rule)
    {
        for (var block = element.First; block < element.End; block++)
            if (verdicts[block].IsBody) verdicts[block] = Verdict.Out(rule);
    }

    internal static ReadOnlySpan<char> HeadlineOf(Page page, PrintedBlocks blocks, int node)
    {
        var block = blocks.FirstFrom(node);
        return block < blocks.Count && page.IsInside(blocks[block].FirstText, node) ? blocks.TextOf(block) : default;
    }
}
