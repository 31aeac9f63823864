namespace NewsParsing.Pages;

/// <content>Where the nodes stand.</content>
internal sealed partial class PageBuilder
{
    private int _cursorParent = -1, _cursorIndex, _cursorNode;

    // The node appended last, as long as nodes are made in the order of the document.
    private int _last;

    /// <summary>Whether the nodes were made in the order of the document and never moved: true of most pages, whose nodes need no laying out.</summary>
    internal bool IsInOrder { get; private set; }

    private void StartPlaces() => (_cursorParent, _last, IsInOrder) = (-1, 0, true);

    /// <summary>All subtrees end with the page.</summary>
    internal void EndPlaces()
    {
        IsInOrder &= _last == Count - 1;
        if (IsInOrder) EndSubtrees(-1, Count);
    }

    internal void Append(int parent, int node) => Insert(parent, -1, node);

    /// <summary>Puts a node before another child of its new parent; -1 puts it last. An element is open from its first place in the tree until it is closed.</summary>
    internal void Insert(int parent, int before, int node)
    {
        if (_nodes[node].Parent >= 0) Detach(node);
        _cursorParent = -1;
        if (IsInOrder) Follow(parent, before, node);
        _nodes[node].Parent = parent;
        ref var row = ref _linked[node];
        ref var into = ref _linked[parent];
        row.Next = before;
        row.Previous = before < 0 ? into.LastChild : _linked[before].Previous;
        if (row.Previous < 0) into.FirstChild = node;
        else _linked[row.Previous].Next = node;
        if (before < 0) into.LastChild = node;
        else _linked[before].Previous = node;
        into.ChildCount++;
        var isNew = row.Depth == 0;
        row.Depth = into.Depth + 1;
        if (_nodes[node].Tag == Tag.Text) return;
        if (isNew) OpenElements.Add((ElementHandle)row.Handle!);
        Guard.Opened(node);
    }

    internal void Detach(int node)
    {
        var parent = _nodes[node].Parent;
        if (parent < 0) return;
        _cursorParent = -1;
        IsInOrder = false;
        ref var row = ref _linked[node];
        ref var from = ref _linked[parent];
        if (row.Previous < 0) from.FirstChild = row.Next;
        else _linked[row.Previous].Next = row.Next;
        if (row.Next < 0) from.LastChild = row.Previous;
        else _linked[row.Next].Previous = row.Previous;
        from.ChildCount--;
        _nodes[node].Parent = -1;
        (row.Previous, row.Next) = (-1, -1);
    }

    internal void DetachChildren(int node)
    {
        while (_linked[node].FirstChild >= 0) Detach(_linked[node].FirstChild);
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

    /// <summary>The child at a position. The tree builder steps through children one by one, so the last answer is the place to start from.</summary>
    internal int ChildAt(int parent, int index)
    {
        ref readonly var row = ref _linked[parent];
        if (index >= row.ChildCount) return -1;
        int node, at;
        if (_cursorParent == parent && Math.Abs(_cursorIndex - index) <= Math.Min(index, row.ChildCount - 1 - index)) (node, at) = (_cursorNode, _cursorIndex);
        else (node, at) = index <= row.ChildCount / 2 ? (row.FirstChild, 0) : (row.LastChild, row.ChildCount - 1);
        for (; at < index; at++) node = _linked[node].Next;
        for (; at > index; at--) node = _linked[node].Previous;
        (_cursorParent, _cursorIndex, _cursorNode) = (parent, index, node);
        return node;
    }

    // A node made next and put last below one that is still open follows the order of the document, and the subtrees that do not hold it are at their end.
    private void Follow(int parent, int before, int node)
    {
        IsInOrder = before < 0 && node == _last + 1 && EndSubtrees(parent, node);
        _last = node;
    }

    private bool EndSubtrees(int parent, int end)
    {
        var at = _last;
        for (; at != parent && at >= 0; at = _nodes[at].Parent) _nodes[at].End = end;
        return at == parent;
    }
}
