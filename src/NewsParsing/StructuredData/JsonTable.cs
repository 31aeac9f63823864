using System.Buffers;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>
/// JSON as a table of nodes in the order of writing, several roots allowed: the children of a node follow it, and <see cref="EndOf"/> skips them.
/// Strings stay slices of their source until somebody asks for them.
/// </summary>
internal sealed class JsonTable : IDisposable
{
    // Four times what the fullest page known to us holds; it bounds the memory that a hostile page can ask for.
    internal const int MaxNodes = 1 << 18;

    private readonly SpareList<ReadOnlyMemory<char>> _spareSources;
    private readonly List<ReadOnlyMemory<char>> _sources;
    private JsonNode[] _nodes = ArrayPool<JsonNode>.Shared.Rent(256);

    // Where strings are put to undo their escapes.
    private char[] _room = [];

    internal JsonTable() => _spareSources = SpareList<ReadOnlyMemory<char>>.Take(out _sources);

    /// <summary>Number of nodes.</summary>
    internal int Count { get; private set; }

    internal JsonKind KindOf(int node) => _nodes[node].Kind;

    internal bool IsObject(int node) => node >= 0 && _nodes[node].Kind == JsonKind.Object;

    internal bool IsArray(int node) => node >= 0 && _nodes[node].Kind == JsonKind.Array;

    internal bool IsString(int node) => node >= 0 && _nodes[node].Kind == JsonKind.String;

    /// <summary>The object or array around a node; -1 for a root.</summary>
    internal int ParentOf(int node) => _nodes[node].Parent;

    /// <summary>The index after the last node inside it.</summary>
    internal int EndOf(int node) => _nodes[node].End;

    /// <summary>A member's name as written; empty for elements of arrays.</summary>
    internal ReadOnlySpan<char> NameOf(int node) => Source(node).Slice(_nodes[node].NameStart, _nodes[node].NameLength);

    internal bool IsNamed(int node, ReadOnlySpan<char> name) => _nodes[node].NameLength == name.Length && NameOf(node).SequenceEqual(name);

    /// <summary>The characters of a string or a literal as written: escapes stay.</summary>
    internal ReadOnlySpan<char> RawOf(int node) => Source(node).Slice(_nodes[node].Start, _nodes[node].Length);

    /// <summary>The same as memory, valid as long as the source.</summary>
    internal ReadOnlyMemory<char> MemoryOf(int node) => _sources[_nodes[node].Source].Slice(_nodes[node].Start, _nodes[node].Length);

    /// <summary>Whether a string holds escapes.</summary>
    internal bool IsEscaped(int node) => _nodes[node].Escaped;

    /// <summary>The value of a member, or -1. Of several with one name the first that is not empty counts.</summary>
    internal int Find(int node, ReadOnlySpan<char> name)
    {
        if (!IsObject(node)) return -1;
        var found = -1;
        for (var child = node + 1; child < _nodes[node].End; child = _nodes[child].End)
        {
            if (!IsNamed(child, name)) continue;
            if (!IsEmpty(child)) return child;
            found = child;
        }

        return found;
    }

    /// <summary>A string or number as clean text on one line; null for anything else and for nothing.</summary>
    internal string? TextOf(int node) => DeclaredText.Clean(Unescaped(node));

    /// <summary>The same for a value that is only read: empty for anything else and for nothing. Valid until the next string is read.</summary>
    internal ReadOnlySpan<char> SpanOf(int node) => DeclaredText.CleanSpan(Unescaped(node));

    /// <summary>A string with its line breaks; null for anything else and for nothing.</summary>
    internal string? LinesOf(int node) => IsString(node) ? DeclaredText.CleanLines(Unescaped(node)) : null;

    /// <summary>The text of a member.</summary>
    internal string? TextOf(int node, ReadOnlySpan<char> name) => TextOf(Find(node, name));

    /// <summary>The text of a member, to be read only.</summary>
    internal ReadOnlySpan<char> SpanOf(int node, ReadOnlySpan<char> name) => SpanOf(Find(node, name));

    internal int AddSource(ReadOnlyMemory<char> source)
    {
        _sources.Add(source);
        return _sources.Count - 1;
    }

    /// <summary>Adds a node that is not closed yet; the answer is -1 when the table is full.</summary>
    internal int Add(JsonNode node)
    {
        if (Count == MaxNodes) return -1;
        if (Count == _nodes.Length) Grow();
        node.End = Count + 1;
        _nodes[Count] = node;
        return Count++;
    }

    internal void Close(int node) => _nodes[node].End = Count;

    public void Dispose()
    {
        if (_nodes.Length == 0) return;
        ArrayPool<JsonNode>.Shared.Return(_nodes);
        if (_room.Length > 0) ArrayPool<char>.Shared.Return(_room);
        (_nodes, _room, Count) = ([], [], 0);
        _spareSources.Dispose();
    }

    // A string or a number, without escapes; empty for anything else.
    private ReadOnlySpan<char> Unescaped(int node)
    {
        if (node < 0 || _nodes[node].Kind is JsonKind.Object or JsonKind.Array) return default;
        var raw = RawOf(node);
        if (_nodes[node].Kind == JsonKind.Literal && !IsNumber(raw)) return default;
        if (!_nodes[node].Escaped) return raw;
        if (_room.Length < raw.Length)
        {
            if (_room.Length > 0) ArrayPool<char>.Shared.Return(_room);
            _room = ArrayPool<char>.Shared.Rent(raw.Length);
        }

        return _room.AsSpan(0, JsonText.Unescape(raw, _room));
    }

    private ReadOnlySpan<char> Source(int node) => _sources[_nodes[node].Source].Span;

    private bool IsEmpty(int node) => _nodes[node].Kind switch
    {
        JsonKind.String => _nodes[node].Length == 0,
        JsonKind.Literal => RawOf(node).SequenceEqual("null"),
        _ => _nodes[node].End == node + 1,
    };

    private static bool IsNumber(ReadOnlySpan<char> raw) => raw.Length > 0 && (char.IsAsciiDigit(raw[0]) || raw[0] == '-');

    private void Grow()
    {
        var larger = ArrayPool<JsonNode>.Shared.Rent(_nodes.Length * 2);
        _nodes.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<JsonNode>.Shared.Return(_nodes);
        _nodes = larger;
    }
}
