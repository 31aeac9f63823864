namespace NewsParsing.Blocks;

/// <summary>Takes from the body what only looks like it at its edges: short lines before the first and after the last running text, headings without text.</summary>
internal static class BodyEdges
{
    internal static void Trim(PrintedBlocks blocks, Verdict[] verdicts, int first, int end)
    {
        var (start, last) = (first, end - 1);
        while (start < end && !IsRunningText(blocks, verdicts, start)) start++;
        while (last > start && !IsRunningText(blocks, verdicts, last)) last--;
        for (var block = first; block < start; block++) Drop(verdicts, block, "before the first running text");
        for (var block = last + 1; block < end; block++) Drop(verdicts, block, "after the last running text");
    }

    private static bool IsRunningText(PrintedBlocks blocks, Verdict[] verdicts, int block) =>
        verdicts[block].IsBody && verdicts[block].Kind != BlockKind.Subhead && (blocks[block].Length > 80 || Prose.EndsAsSentence(blocks.TextOf(block)));

    private static void Drop(Verdict[] verdicts, int block, string rule)
    {
        if (verdicts[block].IsBody) verdicts[block] = Verdict.Out(rule);
    }
}
