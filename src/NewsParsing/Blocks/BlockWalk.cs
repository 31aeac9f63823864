using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>The state of a walk over a page: which elements are open, and the block in hand.</summary>
internal sealed class BlockWalk(Page page)
{
    private readonly BlockBuffer _buffer = new(4096);
    private readonly Stack<OpenElement> _open = new(64);
    private int _links, _preformatted;

    // The end of the element on top; beyond every node where none is open.
    private int _nextEnd = int.MaxValue;

    private readonly record struct OpenElement(int Node, Tag Tag, int End, ElementLayout Layout);

    /// <summary>Reads a node and says which one comes next: its first child, or what follows a subtree that is not printed.</summary>
    internal int Visit(int node)
    {
        while (node >= _nextEnd) Close(_open.Pop());
        var tag = page.TagOf(node);
        if (tag >= Tag.Other) return Open(node, tag);
        if (tag == Tag.Text) AppendText(node);
        return node + 1;
    }

    internal PrintedBlocks Finish()
    {
        while (_open.TryPop(out var top)) Close(top);
        End();
        var blocks = _buffer.ToBlocks();
        blocks.Index(page.Count);
        return blocks;
    }

    private int Open(int node, Tag tag)
    {
        var layout = ElementLayouts.Of(page, node, tag);
        switch (layout)
        {
            case ElementLayout.Skipped:
                return page.EndOf(node);
            case ElementLayout.LineBreak:
                BreakLine(node);
                return page.EndOf(node);
            case ElementLayout.Rule:
                End();
                return page.EndOf(node);
            case ElementLayout.Inline:
                if (HiddenElements.ContainsWords(page, node)) return page.EndOf(node);
                if (tag != Tag.A) break;
                _links++;
                Push(node, tag, layout);
                break;
            case ElementLayout.Cell:
                Push(node, tag, layout);
                break;
            case ElementLayout.Block when tag == Tag.P && _open.TryPeek(out var cell) && cell.Layout == ElementLayout.Cell:
                break;
            default:
                End();
                if (tag is Tag.Pre or Tag.Listing or Tag.Xmp) _preformatted++;
                Push(node, tag, layout);
                break;
        }

        return node + 1;
    }

    private void Push(int node, Tag tag, ElementLayout layout)
    {
        _nextEnd = page.EndOf(node);
        _open.Push(new OpenElement(node, tag, _nextEnd, layout));
    }

    private void Close(OpenElement element)
    {
        _nextEnd = _open.TryPeek(out var above) ? above.End : int.MaxValue;
        switch (element.Layout)
        {
            case ElementLayout.Inline:
                _links--;
                break;
            case ElementLayout.Cell:
                _buffer.AppendMark('\t');
                break;
            default:
                _buffer.End(element.Tag, element.Node);
                if (element.Tag is Tag.Pre or Tag.Listing or Tag.Xmp) _preformatted--;
                break;
        }
    }

    /// <summary>Two line breaks in a row part paragraphs; one stays a line break.</summary>
    private void BreakLine(int node)
    {
        if (IsLineBreak(NextPrinted(page.EndOf(node)))) End();
        else if (_buffer.EndsInLineBreak) End();
        else _buffer.AppendMark('\n');
    }

    private bool IsLineBreak(int node) => node < page.Count && page.TagOf(node) == Tag.Br;

    private int NextPrinted(int node)
    {
        while (node < page.Count && page.IsText(node) && page.TextOf(node).IsWhiteSpace()) node++;
        return node;
    }

    private void AppendText(int node)
    {
        if (_preformatted > 0) _buffer.AppendExactly(page.TextOf(node), node, page.SourceSpanOf(node));
        else _buffer.Append(page.TextOf(node), node, _links > 0, page.SourceSpanOf(node));
    }

    /// <summary>Ends the block in hand inside its nearest block element.</summary>
    private void End()
    {
        if (!_buffer.HasText)
        {
            _buffer.End(Tag.Document, 0);
            return;
        }

        foreach (var element in _open)
        {
            if (element.Layout != ElementLayout.Block) continue;
            _buffer.End(element.Tag, element.Node);
            return;
        }

        _buffer.End(Tag.Document, 0);
    }
}
