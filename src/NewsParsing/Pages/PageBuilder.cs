using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsParsing.Pages;

/// <summary>
/// The node table while AngleSharp's tree builder fills it: texts and attributes as slices, links between siblings, since nodes may still move.
/// <see cref="TreeGuard"/> watches its size.
/// </summary>
internal sealed partial class PageBuilder
{
    // Close to the least that pages hold of source for a node and for an attribute: most fit at once.
    private const int UnitsForNode = 48;
    private const int UnitsForAttribute = 40;

    private readonly Rows<PageNode> _rows = new();
    private readonly Rows<BuildLinks> _links = new();
    private readonly Rows<PageAttribute> _attributeRows = new();
    private readonly HandlePool<TextHandle> _texts;
    private PageNode[] _nodes = [];
    private BuildLinks[] _linked = [];
    private PageAttribute[] _attributes = [];
    private int _attributeCount, _length;

    internal PageBuilder()
    {
        OpenElements = new(this);
        Document = new PageDocument();
        Document.Table = this;
        _texts = new(this);
        Elements = new(this);
        MathElements = new(this);
        SvgElements = new(this);
        Metas = new(this);
        Scripts = new(this);
        Frames = new(this);
        Templates = new(this);
        Forms = new(this);
    }

    internal PageDocument Document { get; }

    internal HandlePool<ElementHandle> Elements { get; }

    internal HandlePool<MathHandle> MathElements { get; }

    internal HandlePool<SvgHandle> SvgElements { get; }

    internal HandlePool<MetaHandle> Metas { get; }

    internal HandlePool<ScriptHandle> Scripts { get; }

    internal HandlePool<FrameHandle> Frames { get; }

    internal HandlePool<TemplateHandle> Templates { get; }

    internal HandlePool<FormHandle> Forms { get; }

    /// <summary>Number of nodes made so far, with those that no longer hang in the tree.</summary>
    internal int Count { get; private set; }

    /// <summary>The html element.</summary>
    internal ElementHandle? Root { get; private set; }

    /// <summary>The real name of the element that the present token makes as a div; see <see cref="PageParser"/>.</summary>
    internal StringOrMemory? Disguise { get; set; }

    /// <summary>Whether the present token made that element by the rules of the body.</summary>
    internal bool MadeDisguised { get; private set; }

    internal TreeGuard Guard { get; set; } = null!;

    internal OpenElements OpenElements { get; }

    internal ClassNumbers Classes { get; } = new();

    /// <summary>Where the present token begins in the source.</summary>
    internal int TokenStart { get; private set; }

    /// <summary>The nodes in the order they were made in: that of the document, as long as <see cref="IsInOrder"/> says so.</summary>
    internal PageNode[] Nodes => _nodes;

    internal PageAttribute[] Attributes => _attributes;

    internal void Start(TreeGuard guard, int length)
    {
        (Guard, _length) = (guard, length);
        _rows.Start(length / UnitsForNode);
        _links.Start(length / UnitsForNode);
        _attributeRows.Start(length / UnitsForAttribute);
        (_nodes, _linked, _attributes) = (_rows.Items, _links.Items, _attributeRows.Items);
        StartPlaces();
        Document.Index = AddNode(Tag.Document, default);
        _linked[0].Handle = Document;
    }

    /// <summary>The tree stands: only its nodes and attributes are needed from here on.</summary>
    internal void End()
    {
        _links.Clear(Count);
        _linked = [];
        OpenElements.Clear();
        _texts.Reset();
        Elements.Reset();
        MathElements.Reset();
        SvgElements.Reset();
        Metas.Reset();
        Scripts.Reset();
        Frames.Reset();
        Templates.Reset();
        Forms.Reset();
        Root = null;
    }

    /// <summary>Lets go of everything that belongs to the page.</summary>
    internal void Clear()
    {
        End();
        EndToken();
        ClearNodes();
        _attributeRows.Clear(_attributeCount);
        (_attributes, _attributeCount) = ([], 0);
        Classes.Clear();
        Document.Source = null!;
        Document.Builder = null;
    }

    /// <summary>Lets go of the nodes, which stand elsewhere in order.</summary>
    internal void ClearNodes()
    {
        _rows.Clear(Count);
        (_nodes, Count) = ([], 0);
    }

    internal T Create<T>(HandlePool<T> pool, Namespace space, StringOrMemory name)
        where T : ElementHandle, new() => Create(pool, space, name, ElementKind.Of(space, name.Memory.Span));

    private T Create<T>(HandlePool<T> pool, Namespace space, StringOrMemory name, ElementKind kind)
        where T : ElementHandle, new()
    {
        var handle = pool.Rent();
        handle.Index = AddNode(kind.Tag, name.Memory);
        handle.Name(space, name, kind.Flags);
        _linked[handle.Index].Handle = handle;
        return handle;
    }

    internal ElementHandle CreateUnknown(StringOrMemory name) => Create(Elements, Namespace.Html, name, new ElementKind(TagNames.Find(name.Memory.Span), ElementFlags.UnknownHtml));

    internal ElementHandle Copy(ElementHandle original)
    {
        Guard.Copied(AttributesOf(original.Index));

        // The adoption agency puts the copy in the place of an open original, which it never closes.
        OpenElements.Close(original);
        var name = new StringOrMemory(_nodes[original.Index].Chars);
        var copy = Create(Elements, original.Namespace, name, new ElementKind(_nodes[original.Index].Tag, original.Flags));
        ref readonly var from = ref _nodes[original.Index];
        ref var to = ref _nodes[copy.Index];
        (to.FirstAttribute, to.AttributeCount, to.Names, to.ClassNumber) = (from.FirstAttribute, from.AttributeCount, from.Names, from.ClassNumber);
        return copy;
    }

    internal int AddText(ReadOnlyMemory<char> text)
    {
        var index = AddNode(Tag.Text, text);
        _nodes[index].SourceStart = TokenStart;
        _nodes[index].SourceEnd = -1;
        return index;
    }

    /// <summary>A token begins: the texts of the last one end here.</summary>
    internal void StartToken(int start)
    {
        EndTexts(start);
        TokenStart = start;
    }

    internal void EndTexts(int end)
    {
        for (var i = Count - 1; i > 0 && _nodes[i].Tag == Tag.Text && _nodes[i].SourceEnd < 0; i--) _nodes[i].SourceEnd = end;
    }

    internal StringOrMemory NameOf(int node) => new(_nodes[node].Chars);

    internal Tag TagOf(int node) => _nodes[node].Tag;

    internal int DepthOf(int node) => _linked[node].Depth;

    internal int ParentOf(int node) => _nodes[node].Parent;

    internal int FirstChildOf(int node) => _linked[node].FirstChild;

    internal int NextOf(int node) => _linked[node].Next;

    internal int ChildCountOf(int node) => _linked[node].ChildCount;

    internal BuildHandle? ParentHandleOf(int node) => _nodes[node].Parent < 0 ? null : HandleOf(_nodes[node].Parent);

    internal BuildHandle HandleOf(int node)
    {
        if (_linked[node].Handle is { } handle) return handle;
        var text = _texts.Rent();
        text.Index = node;
        return _linked[node].Handle = text;
    }

    internal ElementHandle? FindHead()
    {
        if (Root is null) return null;
        var child = _linked[Root.Index].FirstChild;
        while (child >= 0 && _nodes[child].Tag != Tag.Head) child = _linked[child].Next;
        return child < 0 ? null : (ElementHandle)_linked[child].Handle!;
    }

    /// <summary>What was set for one token ends with it.</summary>
    internal void EndToken()
    {
        OpenElements.ClearAliases();
        (Disguise, MadeDisguised) = (null, false);
    }

    /// <summary>Makes the element that came as a div, under its real name.</summary>
    internal ElementHandle CreateDisguised(StringOrMemory name)
    {
        MadeDisguised = true;
        return Create(Elements, Namespace.Html, name);
    }

    private int AddNode(Tag tag, ReadOnlyMemory<char> chars)
    {
        Guard.Added(Count);
        if (Count == _nodes.Length) GrowNodes();
        if (Count == _linked.Length) GrowLinks();
        ref var node = ref _nodes[Count];
        (node.Tag, node.Chars, node.Parent) = (tag, chars, -1);
        ref var links = ref _linked[Count];
        (links.FirstChild, links.LastChild, links.Previous, links.Next) = (-1, -1, -1, -1);
        return Count++;
    }

    // What is still to come will be like what has come.
    private int Expected(int rows, int most) => (int)long.Min(most + 1L, (long)(1.1 * rows * _length / int.Max(TokenStart, 1)));

    private void GrowNodes()
    {
        _rows.Grow(Expected(_nodes.Length, Guard.MaxNodes));
        _nodes = _rows.Items;
    }

    private void GrowLinks()
    {
        _links.Grow(Expected(_linked.Length, Guard.MaxNodes));
        _linked = _links.Items;
    }
}
