using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace NewsParsing.Pages;

// The tree builder asks an element's interface which rules hold for it, so each marked element needs a class of its own:
// one class with all the marks would be a form, a template and a script at once.

internal sealed class FormHandle : ElementHandle, IConstructableFormElement;

internal sealed class FrameHandle : ElementHandle, IConstructableFrameElement;

internal sealed class MathHandle : ElementHandle, IConstructableMathElement;

internal sealed class SvgHandle : ElementHandle, IConstructableSvgElement;

internal sealed class MetaHandle : ElementHandle, IConstructableMetaElement
{
    // The source is decoded before the tree is built, so a charset named here changes nothing.
    public void Handle()
    {
    }
}

internal sealed class ScriptHandle : ElementHandle, IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
