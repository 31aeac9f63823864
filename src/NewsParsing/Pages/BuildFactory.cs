using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsParsing.Pages;

/// <summary>Gives AngleSharp's tree builder our handles in place of its elements.</summary>
internal sealed class BuildFactory(PageBuilder builder) : IDomConstructionElementFactory<PageDocument, ElementHandle>
{
    /// <summary>Under this name elements come whose own name would start a read-ahead.</summary>
    internal const string DisguiseName = "div";

    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context = null)
    {
        builder.Document.Source = source;
        return builder.Document;
    }

    public ElementHandle Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        builder.Disguise is { } real && localName.Memory.Span is DisguiseName ? builder.CreateDisguised(real) : builder.Create(builder.Elements, Namespace.Html, localName);

    public ElementHandle CreateNoScript(PageDocument document, bool scripting) =>
        builder.Create(builder.Elements, Namespace.Html, new StringOrMemory("noscript"));

    public ElementHandle CreateUnknown(PageDocument document, StringOrMemory tagName) =>
        builder.CreateUnknown(builder.Disguise is { } real && tagName.Memory.Span is DisguiseName ? real : tagName);

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        PageDocument.Doctype;

    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name = default) => builder.Create(builder.MathElements, Namespace.MathMl, name);

    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name = default) => builder.Create(builder.SvgElements, Namespace.Svg, name);

    public IConstructableMetaElement CreateMeta(PageDocument document) => builder.Create(builder.Metas, Namespace.Html, new StringOrMemory("meta"));

    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) =>
        builder.Create(builder.Scripts, Namespace.Html, new StringOrMemory("script"));

    public IConstructableFrameElement CreateFrame(PageDocument document) => builder.Create(builder.Frames, Namespace.Html, new StringOrMemory("frame"));

    public IConstructableTemplateElement CreateTemplate(PageDocument document) => builder.Create(builder.Templates, Namespace.Html, new StringOrMemory("template"));

    public IConstructableFormElement CreateForm(PageDocument document) => builder.Create(builder.Forms, Namespace.Html, new StringOrMemory("form"));
}
