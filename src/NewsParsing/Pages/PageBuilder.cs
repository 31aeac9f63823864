using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsParsing.Pages;

/// <summary>
/// The node table while AngleSharp's tree builder fills it: texts and attributes as slices, links between siblings, since nodes may still move.
/// <see cref="TreeGuard"/> watches its size.
/// </summary>
internal sealed class PageBuilder
{
    private const int MaxAttributesOfTag = 1024;
    private const int Kept = 65_536;

    private readonly HandlePool<TextHandle> _texts;
    private BuildNode[] _nodes = new BuildNode[4096];
    private PageAttribute[] _attributes = new PageAttribute[8192];
    private int _attributeCount;
    private int _cursorParent = -1, _cursorIndex, _cursorNode;

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
        Roots = new(this);
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

    internal HandlePool<RootHandle> Roots { get; }

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
    internal int TokenStart { get; set; }

    internal ReadOnlySpan<BuildNode> Nodes => _nodes.AsSpan(0, Count);

    internal PageAttribute[] Attributes => _attributes;

    internal int AttributeCount => _attributeCount;

    internal void Start(TreeGuard guard)
    {
        Guard = guard;
        Count = 0;
        _attributeCount = 0;
        _cursorParent = -1;
        OpenElements.Clear();
        EndToken();
        Root = null;
        Document.Index = AddNode(Tag.Document, default);
        _nodes[0].Handle = Document;
    }

    /// <summary>Lets go of everything that belongs to the page.</summary>
    internal void Clear()
    {
        Array.Clear(_attributes, 0, _attributeCount);
        if (_attributes.Length > Kept) _attributes = new PageAttribute[8192];
        ClearNodes();
        OpenElements.Clear();
        Classes.Clear();
        Root = null;
        Document.Source = null!;
        Document.Builder = null;
    }

    /// <summary>Once the nodes are laid out nobody asks for them here. A large page needs their memory for what follows.</summary>
    internal void LetGoOfManyNodes()
    {
        if (_nodes.Length > Kept) ClearNodes();
    }

    private void ClearNodes()
    {
        Array.Clear(_nodes, 0, Count);
        if (_nodes.Length > Kept) _nodes = new BuildNode[4096];
        Count = 0;
        _texts.Reset();
        Elements.Reset();
        MathElements.Reset();
        SvgElements.Reset();
        Metas.Reset();
        Scripts.Reset();
        Frames.Reset();
        Templates.Reset();
        Forms.Reset();
        Roots.Reset();
    }

    internal T Create<T>(HandlePool<T> pool, Namespace space, StringOrMemory name)
        where T : ElementHandle, new() => Create(pool, space, name, ElementFlags.Find(space, name.Memory.Span));

    internal T Create<T>(HandlePool<T> pool, Namespace space, StringOrMemory name, NodeFlags flags)
        where T : ElementHandle, new()
    {
        var handle = pool.Rent();
        handle.Reset();
        var tag = TagNames.Find(name.Memory.Span);
        handle.Index = AddNode(tag, name.Memory);
        handle.Name(space, flags);
        _nodes[handle.Index].Handle = handle;
        return handle;
    }

    internal ElementHandle Copy(ElementHandle original)
    {
        Guard.Copied(AttributesOf(original.Index));

        // The adoption agency puts the copy in the place of an open original, which it never closes.
        OpenElements.Close(original);
        var name = new StringOrMemory(_nodes[original.Index].Chars);
        var copy = Create(Elements, original.Namespace, name, original.Flags);
        _nodes[copy.Index].FirstAttribute = _nodes[original.Index].FirstAttribute;
        _nodes[copy.Index].AttributeCount = _nodes[original.Index].AttributeCount;
        _nodes[copy.Index].ClassNumber = _nodes[original.Index].ClassNumber;
        return copy;
    }

    internal int AddText(ReadOnlyMemory<char> text)
    {
        var index = AddNode(Tag.Text, text);
        _nodes[index].SourceStart = TokenStart;
        _nodes[index].SourceEnd = -1;
        return index;
    }

    /// <summary>The texts of the last token end where the next one starts.</summary>
    internal void EndTexts(int end)
    {
        for (var i = Count - 1; i > 0 && _nodes[i].Tag == Tag.Text && _nodes[i].SourceEnd < 0; i--) _nodes[i].SourceEnd = end;
    }

    internal void AddAttribute(int node, ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        ref var row = ref _nodes[node];
        if (row.AttributeCount >= MaxAttributesOfTag) return;
        if (row.AttributeCount == 0) row.FirstAttribute = _attributeCount;
        else if (row.FirstAttribute + row.AttributeCount != _attributeCount) MoveAttributesToEnd(ref row);
        if (_attributeCount == _attributes.Length) Array.Resize(ref _attributes, _attributes.Length * 2);
        _attributes[_attributeCount++] = new PageAttribute(name, value);
        row.AttributeCount++;
        if (row.ClassNumber == 0 && IsClass(name)) row.ClassNumber = Classes.NumberOf(value);
    }

    internal void SetAttribute(int node, ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        foreach (ref var attribute in _attributes.AsSpan(_nodes[node].FirstAttribute, _nodes[node].AttributeCount))
        {
            if (!attribute.Name.Span.SequenceEqual(name.Span)) continue;
            attribute = new PageAttribute(name, value);
            if (IsClass(name)) _nodes[node].ClassNumber = Classes.NumberOf(value);
            return;
        }

        AddAttribute(node, name, value);
    }

    internal ReadOnlySpan<PageAttribute> AttributesOf(int node) => _attributes.AsSpan(_nodes[node].FirstAttribute, _nodes[node].AttributeCount);

    internal bool TryGetAttribute(int node, ReadOnlySpan<char> name, out ReadOnlyMemory<char> value)
    {
        foreach (ref readonly var attribute in AttributesOf(node))
        {
            if (!attribute.Name.Span.SequenceEqual(name)) continue;
            value = attribute.Value;
            return true;
        }

        value = default;
        return false;
    }

    internal bool SameAttributes(int one, int other)
    {
        var attributes = AttributesOf(one);
        var others = AttributesOf(other);
        if (attributes.Length != others.Length) return false;
        for (var i = 0; i < attributes.Length; i++)
        {
            Guard.Compared(1);
            if (attributes[i].Name.Span.SequenceEqual(others[i].Name.Span) && attributes[i].Value.Span.SequenceEqual(others[i].Value.Span)) continue;
            Guard.Compared(attributes.Length);
            if (!TryGetAttribute(other, attributes[i].Name.Span, out var value) || !value.Span.SequenceEqual(attributes[i].Value.Span)) return false;
        }

        return true;
    }

    internal StringOrMemory NameOf(int node) => new(_nodes[node].Chars);

    internal Tag TagOf(int node) => _nodes[node].Tag;

    internal int DepthOf(int node) => _nodes[node].Depth;

    internal int ParentOf(int node) => _nodes[node].Parent;

    internal int FirstChildOf(int node) => _nodes[node].FirstChild;

    internal int NextOf(int node) => _nodes[node].Next;

    internal int ChildCountOf(int node) => _nodes[node].ChildCount;

    internal BuildHandle? ParentHandleOf(int node) => _nodes[node].Parent < 0 ? null : HandleOf(_nodes[node].Parent);

    internal BuildHandle HandleOf(int node)
    {
        if (_nodes[node].Handle is { } handle) return handle;
        var text = _texts.Rent();
        text.Index = node;
        return _nodes[node].Handle = text;
    }

    /// <summary>The child at a position. The tree builder steps through children one by one, so the last answer is the place to start from.</summary>
    internal int ChildAt(int parent, int index)
    {
        ref readonly var row = ref _nodes[parent];
        if (index >= row.ChildCount) return -1;
        int node, at;
        if (_cursorParent == parent && Math.Abs(_cursorIndex - index) <= Math.Min(index, row.ChildCount - 1 - index)) (node, at) = (_cursorNode, _cursorIndex);
        else (node, at) = index <= row.ChildCount / 2 ? (row.FirstChild, 0) : (row.LastChild, row.ChildCount - 1);
        for (; at < index; at++) node = _nodes[node].Next;
        for (; at > index; at--) node = _nodes[node].Previous;
        (_cursorParent, _cursorIndex, _cursorNode) = (parent, index, node);
        return node;
    }

    internal ElementHandle? FindHead()
    {
        if (Root is null) return null;
        var child = _nodes[Root.Index].FirstChild;
        while (child >= 0 && _nodes[child].Tag != Tag.Head) child = _nodes[child].Next;
        return child < 0 ? null : (ElementHandle)_nodes[child].Handle!;
    }

    internal void Append(int parent, int node) => Insert(parent, -1, node);

    /// <summary>Puts a node before another child of its new parent; -1 puts it last. An element is open from its first place in the tree until it is closed.</summary>
    internal void Insert(int parent, int before, int node)
    {
        if (_nodes[node].Parent >= 0) Detach(node);
        _cursorParent = -1;
        ref var row = ref _nodes[node];
        ref var into = ref _nodes[parent];
        row.Parent = parent;
        row.Next = before;
        row.Previous = before < 0 ? into.LastChild : _nodes[before].Previous;
        if (row.Previous < 0) into.FirstChild = node;
        else _nodes[row.Previous].Next = node;
        if (before < 0) into.LastChild = node;
        else _nodes[before].Previous = node;
        into.ChildCount++;
        var isNew = row.Depth == 0;
        row.Depth = into.Depth + 1;
        if (row.Handle is not ElementHandle element) return;
        if (isNew) OpenElements.Add(element);
        Guard.Opened(node);
    }

    internal void Detach(int node)
    {
        ref var row = ref _nodes[node];
        if (row.Parent < 0) return;
        _cursorParent = -1;
        ref var from = ref _nodes[row.Parent];
        if (row.Previous < 0) from.FirstChild = row.Next;
        else _nodes[row.Previous].Next = row.Next;
        if (row.Next < 0) from.LastChild = row.Previous;
        else _nodes[row.Next].Previous = row.Previous;
        from.ChildCount--;
        (row.Parent, row.Previous, row.Next) = (-1, -1, -1);
    }

    internal void DetachChildren(int node)
    {
        while (_nodes[node].FirstChild >= 0) Detach(_nodes[node].FirstChild);
    }

    /// <summary>
    /// AngleSharp sends to the document whatever the standard fosters out of a table, because our table is not of its own table class:
    /// such an element belongs before the last open table, or into a template that is open inside it.
    /// </summary>
    internal void AppendToDocument(ElementHandle element)
    {
        if (Root is null)
        {
            Root = element;
            Append(Document.Index, element.Index);
            return;
        }

        var around = OpenElements.LastTableOrTemplate();
        if (around < 0) Append(Root.Index, element.Index);
        else if (_nodes[around].Tag == Tag.Template) Append(around, element.Index);
        else Insert(_nodes[around].Parent, around, element.Index);
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

    private static bool IsClass(ReadOnlyMemory<char> name) => name.Length == 5 && name.Span is "class";

    private void MoveAttributesToEnd(ref BuildNode row)
    {
        var first = _attributeCount;
        for (var i = 0; i < row.AttributeCount; i++)
        {
            if (_attributeCount == _attributes.Length) Array.Resize(ref _attributes, _attributes.Length * 2);
            _attributes[_attributeCount++] = _attributes[row.FirstAttribute + i];
        }

        row.FirstAttribute = first;
    }

    private int AddNode(Tag tag, ReadOnlyMemory<char> chars)
    {
        Guard.Added(Count);
        if (Count == _nodes.Length) Array.Resize(ref _nodes, int.Min(_nodes.Length * 2, Guard.MaxNodes + 1));
        _nodes[Count] = new BuildNode { Tag = tag, Chars = chars, Parent = -1, FirstChild = -1, LastChild = -1, Previous = -1, Next = -1 };
        return Count++;
    }
}
