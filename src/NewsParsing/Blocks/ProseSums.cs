namespace NewsParsing.Blocks;

/// <summary>How much prose stands before each block, so that any range of blocks is asked in one step.</summary>
internal sealed class ProseSums
{
    private readonly int[] _before;

    internal ProseSums(PrintedBlocks blocks)
    {
        _before = new int[blocks.Count + 1];
        for (var block = 0; block < blocks.Count; block++) _before[block + 1] = _before[block] + Prose.LengthOf(blocks, block);
    }

    internal int Total => _before[^1];

    internal int Between(int first, int end) => end > first ? _before[end] - _before[first] : 0;
}
