using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsParsing.Pages;

/// <summary>An element in the tree builder's hand.</summary>
internal class ElementHandle : BuildHandle, IConstructableElement, IConstructableNamedNodeMap
{
    private NodeFlags _flags;
    private StringOrMemory _name;

    internal Namespace Namespace { get; set; }

    public sealed override NodeFlags Flags => _flags;

    public sealed override StringOrMemory NodeName => _name;

    public StringOrMemory LocalName => _name;

    public StringOrMemory Prefix => default;

    public StringOrMemory NamespaceUri => ElementFlags.UriOf(Namespace);

    public IConstructableNamedNodeMap Attributes => this;

    public ISourceReference? SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => Table.AttributesOf(Index).Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    public bool SameAs(IConstructableNamedNodeMap? attributes) => attributes is ElementHandle other && Table.SameAttributes(Index, other.Index);

    /// <summary>Foreign elements come here: "xlink:href" has lost its prefix, and of two attributes with one name the later value stays.</summary>
    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Table.SetAttribute(Index, name.Memory, value.Memory);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Table.AddAttribute(Index, name.Memory, value.Memory);

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Table.TryGetAttribute(Index, localName.Memory.Span, out var value) ? value : default(StringOrMemory);

    public void SetAttributes(StructAttributes tagAttributes)
    {
        for (var i = 0; i < tagAttributes.Count; i++) AddAttribute(tagAttributes[i]);
    }

    public bool HasAttribute(StringOrMemory name) => Table.TryGetAttribute(Index, name.Memory.Span, out _);

    /// <summary>The tree builder closes the element.</summary>
    public void SetupElement() => Table.OpenElements.Close(this);

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public IConstructableNode ShallowCopy() => Table.Copy(this);

    private void AddAttribute(in MemoryHtmlAttributeToken attribute) => Table.AddAttribute(Index, attribute.Name.Memory, attribute.Value.Memory);

    internal override void Reset() => _name = default;

    internal void Name(Namespace space, StringOrMemory name, NodeFlags flags)
    {
        Namespace = space;
        _name = name;
        _flags = flags;
    }

    /// <summary>Lets the element answer to another name; see <see cref="StackAlias"/>.</summary>
    internal void Answer(StringOrMemory name) => _name = name;
}
