using System.Buffers;

namespace NewsParsing.Blocks;

/// <summary>Everything printed on a page, or standing in a text, cut into blocks in reading order: menus, headline, body, comments, footer.</summary>
/// <remarks>Spans of its text are valid until <see cref="Dispose"/>.</remarks>
internal sealed class PrintedBlocks(PrintedBlock[] blocks, int count, char[] chars, Outline? outline = null) : IDisposable
{
    private PrintedBlock[] _blocks = blocks;
    private char[] _chars = chars;

    // For each node of the page the first block that begins there or after it; empty until the page is known.
    private int[] _firstFrom = [];
    private int _nodes;
    private ProseSums? _sums;

    internal int Count { get; private set; } = count;

    /// <summary>How much of them is running text, summed when it is first asked for: the blocks must be complete by then.</summary>
    internal ProseSums ProseSums => _sums ??= new ProseSums(this);

    /// <summary>The elements that hold them; the document alone in plain text.</summary>
    internal Outline Outline { get; } = outline ?? Outline.None;

    internal ref PrintedBlock this[int block] => ref _blocks[block];

    /// <summary>The cleaned text: entities decoded, white space folded to single blanks, a line break kept as '\n'.</summary>
    internal ReadOnlySpan<char> TextOf(int block) => _chars.AsSpan(_blocks[block].Start, _blocks[block].Length);

    /// <summary>The first block whose text begins at a node or after it; <see cref="Count"/> where there is none.</summary>
    internal int FirstFrom(int node) => node < _nodes ? _firstFrom[node] : Count;

    /// <summary>Makes <see cref="FirstFrom"/> answer for the nodes of a page.</summary>
    internal void Index(int nodes)
    {
        (_firstFrom, _nodes) = (ArrayPool<int>.Shared.Rent(nodes), nodes);
        var next = 0;
        for (var block = 0; block < Count; block++)
        {
            _firstFrom.AsSpan(next..(_blocks[block].FirstText + 1)).Fill(block);
            next = _blocks[block].FirstText + 1;
        }

        _firstFrom.AsSpan(next, nodes - next).Fill(Count);
    }

    public void Dispose()
    {
        // What was read from a page stands in rented arrays.
        if (outline is not null && _chars.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_chars);
            ArrayPool<PrintedBlock>.Shared.Return(_blocks);
        }

        outline?.Release();
        _sums?.Dispose();
        if (_firstFrom.Length > 0) ArrayPool<int>.Shared.Return(_firstFrom);
        (_chars, _blocks, Count, _firstFrom, _nodes) = ([], [], 0, [], 0);
    }
}
