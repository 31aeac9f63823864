using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsParsing.Pages;

/// <summary>A text, or a doctype, in the tree builder's hand.</summary>
internal sealed class TextHandle : BuildHandle
{
    private static readonly StringOrMemory TextName = new("#text");

    public override StringOrMemory NodeName => TextName;

    public override NodeFlags Flags => NodeFlags.None;
}
