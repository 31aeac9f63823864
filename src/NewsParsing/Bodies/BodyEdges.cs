using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Takes from the body what only looks like it at its edges: short lines before the first and after the last running text.</summary>
internal static class BodyEdges
{
    // What is longer is a paragraph in large letters.
    private const int LongestHeading = 120;

    internal static void Trim(Page page, PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        var (start, last) = (first, end - 1);
        while (start < end && !IsRunningText(blocks, verdicts, start)) start++;
        while (last > start && !IsRunningText(blocks, verdicts, last)) last--;
        if (start < end)
        {
            while (last + 1 < end && GoesOn(page, blocks, verdicts, last, last + 1)) last++;
            while (start > first && (GoesOn(page, blocks, verdicts, start, start - 1) || IsHeading(blocks, verdicts, start - 1))) start--;
        }

        for (var block = first; block < start; block++) Drop(verdicts, block, "before the first running text");
        for (var block = last + 1; block < end; block++) Drop(verdicts, block, "after the last running text");
    }

    private static bool IsRunningText(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int block) =>
        verdicts[block].IsBody && (verdicts[block].Kind == BlockKind.Subhead
            ? blocks[block].Length > LongestHeading && blocks[block].LinkLength == 0
            : Prose.WeightOf(blocks.TextOf(block)) > 80 || Prose.EndsAsSentence(blocks.TextOf(block)));

    /// <summary>Whether the next line is made as the running text is, and stands beside it: a row of prices, a last line of verse.</summary>
    private static bool GoesOn(Page page, PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int block, int next)
    {
        ref readonly var it = ref blocks[next];
        if (!verdicts[next].IsBody || verdicts[next].Kind == BlockKind.Subhead || it.LinkLength > 0 || it.Tag != blocks[block].Tag || IsLabelled(blocks.TextOf(next))) return false;
        return page.ParentOf(it.Node) == page.ParentOf(blocks[block].Node) && page.ClassesOf(it.Node).SequenceEqual(page.ClassesOf(blocks[block].Node));
    }

    // "Picture: Edda Brook", "Source: the council". Prices and results have digits.
    private static bool IsLabelled(ReadOnlySpan<char> text) => text.IndexOf(": ", StringComparison.Ordinal) > 0 && !text.ContainsAnyInRange('0', '9');

    private static bool IsHeading(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int block) =>
        verdicts[block].IsBody && blocks[block].Tag is Tag.H2 or Tag.H3 or Tag.H4 && blocks[block].LinkLength == 0;

    private static void Drop(ArraySegment<Verdict> verdicts, int block, string rule)
    {
        if (verdicts[block].IsBody) verdicts[block] = Verdict.Out(rule);
    }
}
