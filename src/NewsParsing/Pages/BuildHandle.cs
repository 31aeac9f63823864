using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsParsing.Pages;

/// <summary>What AngleSharp's tree builder holds in hand for a node: an index into the table of <see cref="PageBuilder"/>.</summary>
/// <remarks>One object serves as the node's own list of children too, since it would carry the same index.</remarks>
internal abstract class BuildHandle : IConstructableNode, IConstructableNodeList
{
    internal PageBuilder Table { get; set; } = null!;

    internal int Index { get; set; }

    /// <summary>Forgets the page before.</summary>
    internal virtual void Reset()
    {
    }

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    public IConstructableNode? Parent
    {
        get => Table.ParentHandleOf(Index);
        set { }
    }

    public IConstructableNodeList ChildNodes => this;

    int IConstructableNodeList.Length => Table.ChildCountOf(Index);

    IConstructableNode IConstructableNodeList.this[int index] => Table.HandleOf(Table.ChildAt(Index, index));

    public void RemoveFromParent() => Table.Detach(Index);

    public void RemoveChild(IConstructableNode childNode) => Table.Detach(((BuildHandle)childNode).Index);

    public void RemoveNode(int idx, IConstructableNode childNode) => Table.Detach(((BuildHandle)childNode).Index);

    public void InsertNode(int idx, IConstructableNode childNode) => Table.Insert(Index, Table.ChildAt(Index, idx), ((BuildHandle)childNode).Index);

    public virtual void AddNode(IConstructableNode node) => Table.Append(Index, ((BuildHandle)node).Index);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => Table.Append(Index, Table.AddText(text.Memory));

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) =>
        Table.Insert(Index, Table.ChildAt(Index, idx), Table.AddText(text.Memory));

    void IConstructableNodeList.Clear() => Table.DetachChildren(Index);

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator()
    {
        for (var child = Table.FirstChildOf(Index); child >= 0; child = Table.NextOf(child)) yield return Table.HandleOf(child);
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();
}
