namespace NewsParsing.Blocks;

/// <summary>Everything printed on a page, or standing in a text, cut into blocks in reading order: menus, headline, body, comments, footer.</summary>
internal sealed class PrintedBlocks
{
    private readonly PrintedBlock[] _blocks;
    private readonly char[] _chars;

    internal PrintedBlocks(PrintedBlock[] blocks, int count, char[] chars)
    {
        _blocks = blocks;
        Count = count;
        _chars = chars;
    }

    internal int Count { get; }

    internal ref PrintedBlock this[int block] => ref _blocks[block];

    /// <summary>The cleaned text: entities decoded, white space folded to single blanks, a line break kept as '\n'.</summary>
    internal ReadOnlySpan<char> TextOf(int block) => _chars.AsSpan(_blocks[block].Start, _blocks[block].Length);
}
