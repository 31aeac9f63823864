namespace NewsParsing.Blocks;

/// <summary>Takes out what stands in the body a second time: some pages carry the same text for wide and for narrow screens, and boxes repeat a sentence.</summary>
internal static class Repeats
{
    // Short lines may well come again: "Yes.", a name in an interview, a cell of a table.
    private const int Shortest = 60;

    internal static void Drop(PrintedBlocks blocks, Verdict[] verdicts, int first, int end)
    {
        var seen = new HashSet<string>.AlternateLookup<ReadOnlySpan<char>>();
        for (var block = first; block < end; block++)
        {
            if (!verdicts[block].IsBody || blocks[block].Length < Shortest) continue;
            if (seen.Set is null) seen = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
            if (!seen.Add(blocks.TextOf(block))) verdicts[block] = Verdict.Out("printed before");
        }
    }
}
