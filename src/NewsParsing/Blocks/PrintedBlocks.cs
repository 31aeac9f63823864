using System.Buffers;

namespace NewsParsing.Blocks;

/// <summary>Everything printed on a page, or standing in a text, cut into blocks in reading order: menus, headline, body, comments, footer.</summary>
/// <remarks>Spans of its text are valid until <see cref="Dispose"/>.</remarks>
internal sealed class PrintedBlocks(PrintedBlock[] blocks, int count, char[] chars, bool isPooled = false) : IDisposable
{
    private PrintedBlock[] _blocks = blocks;
    private char[] _chars = chars;

    internal int Count { get; private set; } = count;

    internal ref PrintedBlock this[int block] => ref _blocks[block];

    /// <summary>The cleaned text: entities decoded, white space folded to single blanks, a line break kept as '\n'.</summary>
    internal ReadOnlySpan<char> TextOf(int block) => _chars.AsSpan(_blocks[block].Start, _blocks[block].Length);

    /// <summary>The first block whose text begins at a node or after it; <see cref="Count"/> where there is none.</summary>
    internal int FirstFrom(int node)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_blocks[middle].FirstText < node) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public void Dispose()
    {
        if (isPooled && _chars.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_chars);
            ArrayPool<PrintedBlock>.Shared.Return(_blocks);
        }

        (_chars, _blocks, Count) = ([], [], 0);
    }
}
