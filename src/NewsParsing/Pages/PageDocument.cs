using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsParsing.Pages;

/// <summary>The document in the tree builder's hand: node 0 of the table.</summary>
internal sealed class PageDocument : BuildHandle, IConstructableDocument
{
    private static readonly StringOrMemory DocumentName = new("#document");

    /// <summary>Stands for any doctype; it is never put into the table.</summary>
    internal static TextHandle Doctype { get; } = new();

    public override StringOrMemory NodeName => DocumentName;

    public override NodeFlags Flags => NodeFlags.None;

    public TextSource Source { get; internal set; } = null!;

    /// <summary>AngleSharp's builder: it owns the memory of all texts, until it is disposed.</summary>
    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement? Head => Table.FindHead();

    public IConstructableElement DocumentElement => Table.Root!;

    public bool IsLoading => false;

    public override void AddNode(IConstructableNode node)
    {
        if (ReferenceEquals(node, Doctype)) return;
        Table.AppendToDocument((ElementHandle)node);
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    public void Clear() => Table.DetachChildren(Index);
}
