using AngleSharp.Common;

namespace NewsParsing.Pages;

/// <summary>The html element in the tree builder's hand.</summary>
internal sealed class RootHandle : ElementHandle
{
    public override StringOrMemory LocalName => Table.OpenElements.RootAlias is { } alias ? new StringOrMemory(alias) : base.LocalName;
}
