using System.Buffers;

namespace NewsParsing.Blocks;

/// <summary>How much prose stands before each block, so that any range of blocks is asked in one step.</summary>
internal sealed class ProseSums : IDisposable
{
    private readonly int _count;
    private int[] _before;

    internal ProseSums(PrintedBlocks blocks)
    {
        _count = blocks.Count;
        _before = ArrayPool<int>.Shared.Rent(_count + 1);
        _before[0] = 0;
        for (var block = 0; block < _count; block++) _before[block + 1] = _before[block] + Prose.LengthOf(blocks, block);
    }

    internal int Total => _before[_count];

    internal int Between(int first, int end) => end > first ? _before[end] - _before[first] : 0;

    public void Dispose()
    {
        if (_before.Length > 0) ArrayPool<int>.Shared.Return(_before);
        _before = [];
    }
}
