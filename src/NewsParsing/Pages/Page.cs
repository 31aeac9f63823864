using System.Runtime.InteropServices;

namespace NewsParsing.Pages;

/// <summary>
/// A page as a table of nodes in document order. Node 0 is the document. The subtree of a node is the range from the node itself up to,
/// and without, <see cref="EndOf"/>: a loop over indexes is a walk over the tree, and <c>node = page.EndOf(node)</c> skips a subtree.
/// </summary>
/// <remarks>Texts and attribute values are slices of pooled memory: they are valid until <see cref="Dispose"/>. Not safe for several threads at once.</remarks>
internal sealed class Page : IDisposable
{
    private readonly PageNode[] _nodes;

    // Beside the rows: whoever looks for some tag alone reads a byte for each node.
    private readonly Tag[] _tags;
    private readonly PageAttribute[] _attributes;
    private PageParser? _owner;
    private List<Action>? _lent;
    private ClassAnswers<NamePart>? _classParts;

    internal Page(PageNode[] nodes, Tag[] tags, int count, PageAttribute[] attributes, int classCount, PageParser owner)
    {
        _nodes = nodes;
        _tags = tags;
        Count = count;
        _attributes = attributes;
        ClassCount = classCount;
        _owner = owner;
    }

    /// <summary>Number of nodes.</summary>
    internal int Count { get; }

    /// <summary>The highest of the numbers that <see cref="ClassNumberOf"/> gives.</summary>
    internal int ClassCount { get; }

    internal Tag TagOf(int node) => _tags[node];

    /// <summary>The first node with a tag in a range of nodes; the range's end where there is none.</summary>
    internal int Next(Tag tag, int start, int end)
    {
        if (start >= end) return end;
        var at = MemoryMarshal.Cast<Tag, byte>(_tags.AsSpan(start, end - start)).IndexOf((byte)tag);
        return at < 0 ? end : start + at;
    }

    /// <summary>The first node with one of some tags in a range of nodes; the range's end where there is none.</summary>
    internal int Next(TagSet tags, int start, int end)
    {
        if (start >= end) return end;
        var at = tags.IndexIn(_tags.AsSpan(start, end - start));
        return at < 0 ? end : start + at;
    }

    /// <summary>The local name of an element in lower case; empty for texts and the document.</summary>
    internal ReadOnlySpan<char> NameOf(int node) => IsElement(node) ? _nodes[node].Chars.Span : default;

    internal bool IsText(int node) => _tags[node] == Tag.Text;

    internal bool IsElement(int node) => _tags[node] >= Tag.Other;

    /// <summary>The parent, or -1 for the document.</summary>
    internal int ParentOf(int node) => _nodes[node].Parent;

    /// <summary>The index after the last node of the subtree.</summary>
    internal int EndOf(int node) => _nodes[node].End;

    /// <summary>The first child, or -1.</summary>
    internal int FirstChildOf(int node) => _nodes[node].End > node + 1 ? node + 1 : -1;

    /// <summary>The next sibling, or -1.</summary>
    internal int NextSiblingOf(int node)
    {
        var parent = _nodes[node].Parent;
        var next = _nodes[node].End;
        return parent >= 0 && next < _nodes[parent].End ? next : -1;
    }

    internal bool IsInside(int node, int ancestor) => node >= ancestor && node < _nodes[ancestor].End;

    /// <summary>The characters of a text node: entities decoded, white space as in the source. Empty for elements.</summary>
    internal ReadOnlySpan<char> TextOf(int node) => _nodes[node].Tag == Tag.Text ? _nodes[node].Chars.Span : default;

    /// <summary>The characters of a text node as memory, valid as long as the page; empty for elements.</summary>
    internal ReadOnlyMemory<char> MemoryOf(int node) => _nodes[node].Tag == Tag.Text ? _nodes[node].Chars : default;

    /// <summary>Where a text stands in the decoded source, in UTF-16 units; null where that is not known.</summary>
    internal TextSpan? SourceSpanOf(int node) =>
        _nodes[node].SourceEnd > _nodes[node].SourceStart ? TextSpan.FromBounds(_nodes[node].SourceStart, _nodes[node].SourceEnd) : null;

    /// <summary>The value of an attribute; empty where it is absent or empty.</summary>
    internal ReadOnlySpan<char> Attribute(int node, ReadOnlySpan<char> name) => TryGetAttribute(node, name, out var value) ? value : default;

    /// <summary>A number that elements with the same class attribute share, from 1; 0 for an element without classes.</summary>
    internal int ClassNumberOf(int node) => _nodes[node].ClassNumber;

    /// <summary>The class attribute; empty where it is absent or empty.</summary>
    internal ReadOnlySpan<char> ClassesOf(int node) => _nodes[node].ClassNumber == 0 ? default : Attribute(node, "class");

    /// <summary>What the parts of its class names say of an element.</summary>
    internal NamePart ClassPartsOf(int node) => (_classParts ??= new ClassAnswers<NamePart>(this, NameParts.In)).Of(node);

    internal bool HasAttribute(int node, ReadOnlySpan<char> name) => TryGetAttribute(node, name, out _);

    /// <summary>Whether an element may have one of some attributes; if not, it has none of them.</summary>
    internal bool MayHaveAttribute(int node, AttributeNames names) => _nodes[node].Names.MayHold(names);

    /// <param name="node">The element.</param>
    /// <param name="name">The attribute's name in lower case.</param>
    /// <param name="value">Its value, entities decoded.</param>
    internal bool TryGetAttribute(int node, ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        if (_nodes[node].Names.MayHold(AttributeNames.Of(name))) return FindAttribute(node, name, out value);
        value = default;
        return false;
    }

    private bool FindAttribute(int node, ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        foreach (ref readonly var attribute in AttributesOf(node))
        {
            if (attribute.Name.Length != name.Length || !attribute.Name.Span.SequenceEqual(name)) continue;
            value = attribute.Value.Span;
            return true;
        }

        value = default;
        return false;
    }

    internal ReadOnlySpan<PageAttribute> AttributesOf(int node) =>
        _attributes.AsSpan(_nodes[node].FirstAttribute, _nodes[node].AttributeCount);

    /// <summary>Keeps rented memory that holds something about the page until it is disposed.</summary>
    /// <param name="giveBack">Gives the memory back.</param>
    internal void Lend(Action giveBack) => (_lent ??= []).Add(giveBack);

    public void Dispose()
    {
        foreach (var giveBack in _lent ?? []) giveBack();
        _lent = null;
        if (_owner is { } owner) PageReader.Release(owner);
        _owner = null;
    }
}
