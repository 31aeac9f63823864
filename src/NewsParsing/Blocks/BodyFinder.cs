using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Decides block by block what the body of the article is.</summary>
internal static class BodyFinder
{
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="headline">The headline as far as it is known; empty else.</param>
    internal static Verdict[] Find(Page page, PrintedBlocks blocks, ReadOnlySpan<char> headline)
    {
        var verdicts = new Verdict[blocks.Count];
        Array.Fill(verdicts, Verdict.Out("outside the article"));
        var sums = ContainerFinder.Weigh(blocks);
        var container = ContainerFinder.Find(page, blocks, sums);
        if (container < 0) return verdicts;
        var (first, end) = (blocks.FirstFrom(container), blocks.FirstFrom(page.EndOf(container)));
        for (var block = first; block < end; block++) verdicts[block] = BlockJudge.Judge(blocks, block, headline);
        BoxFinder.Drop(page, blocks, sums, container, verdicts);
        BodyEdges.Trim(blocks, verdicts, first, end);
        return verdicts;
    }
}
