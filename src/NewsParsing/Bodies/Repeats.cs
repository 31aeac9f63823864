using System.Buffers;
using NewsParsing.Blocks;

namespace NewsParsing.Bodies;

/// <summary>Takes out what stands in the body a second time: some pages carry the same text for wide and for narrow screens, and boxes repeat a sentence.</summary>
internal static class Repeats
{
    // Short lines may well come again: "Yes.", a name in an interview, a cell of a table.
    private const int Shortest = 60;

    internal static void Drop(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)int.Max(16, 2 * (end - first)));
        var seen = ArrayPool<int>.Shared.Rent(size);
        var table = seen.AsSpan(0, size);
        table.Fill(-1);
        for (var block = first; block < end; block++)
            if (verdicts[block].IsBody && blocks[block].Length >= Shortest && !TryAdd(blocks, block, table)) verdicts[block] = Verdict.Out("printed before");
        ArrayPool<int>.Shared.Return(seen);
    }

    // A hash table of blocks: it is at most half full, so that a free place is near.
    private static bool TryAdd(PrintedBlocks blocks, int block, Span<int> table)
    {
        var text = blocks.TextOf(block);
        for (var place = string.GetHashCode(text) & (table.Length - 1); ; place = (place + 1) & (table.Length - 1))
        {
            if (table[place] < 0)
            {
                table[place] = block;
                return true;
            }

            if (text.SequenceEqual(blocks.TextOf(table[place]))) return false;
        }
    }
}
