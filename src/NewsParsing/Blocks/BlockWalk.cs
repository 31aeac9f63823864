using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>The state of a walk over a page: which elements are open, and the block in hand.</summary>
internal sealed class BlockWalk(Page page)
{
    private readonly BlockBuffer _buffer = new(4096);
    private readonly Outline _outline = new();
    private readonly ClassAnswers<bool> _hiding = new(page, HiddenElements.IsHidingClass);
    private OpenElement[] _open = ArrayPool<OpenElement>.Shared.Rent(64);
    private int _depth;
    private int _links, _preformatted;
    private bool _isSwallowed;

    // The end of the element on top; beyond every node where none is open.
    private int _nextEnd = int.MaxValue;

    /// <param name="Node">Its node.</param>
    /// <param name="Tag">What it is.</param>
    /// <param name="End">The node after its last one.</param>
    /// <param name="Layout">How it lays out its text.</param>
    /// <param name="Place">Its place in the outline.</param>
    /// <param name="Block">The open element, itself included, that is the nearest block; -1 for the document.</param>
    /// <param name="IsInCell">Whether the nearest element that is no part of a line, itself included, is a cell.</param>
    private readonly record struct OpenElement(int Node, Tag Tag, int End, ElementLayout Layout, int Place, int Block, bool IsInCell);

    /// <summary>Reads a node and says which one comes next: its first child, or what follows a subtree that is not printed.</summary>
    internal int Visit(int node)
    {
        while (node >= _nextEnd) Close();
        var tag = page.TagOf(node);
        if (tag >= Tag.Other) return Open(node, tag);
        if (tag == Tag.Text) AppendText(node);
        return node + 1;
    }

    internal PrintedBlocks Finish()
    {
        while (_depth > 0) Close();
        End();
        Release();
        var blocks = _buffer.ToBlocks(_outline);
        blocks.Index(page.Count);
        return blocks;
    }

    private int Open(int node, Tag tag)
    {
        var layout = ElementLayouts.Of(page, node, tag);
        switch (layout)
        {
            case ElementLayout.Skipped when !_isSwallowed && SwallowedPage.IsIn(page, node, tag):
                _isSwallowed = true;
                break;
            case ElementLayout.Skipped:
                return page.EndOf(node);
            case ElementLayout.LineBreak:
                BreakLine(node);
                return page.EndOf(node);
            case ElementLayout.Rule:
                End();
                return page.EndOf(node);
            case ElementLayout.Inline:
                if (HiddenElements.ContainsWords(page, node, _hiding)) return page.EndOf(node);
                if (tag == Tag.A) _links++;
                Push(node, tag, layout);
                break;
            case ElementLayout.Cell:
                Push(node, tag, layout);
                break;
            case ElementLayout.Block when tag == Tag.P && IsInCell:
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
        var (block, isInCell) = layout switch
        {
            ElementLayout.Block => (_depth, false),
            ElementLayout.Cell => (NearestBlock, true),
            _ => (NearestBlock, IsInCell),
        };
        if (_depth == _open.Length) Grow();
        _open[_depth++] = new OpenElement(node, tag, _nextEnd, layout, _outline.Open(node, _buffer.NextBlock), block, isInCell);
    }

    private int NearestBlock => _depth > 0 ? _open[_depth - 1].Block : -1;

    private bool IsInCell => _depth > 0 && _open[_depth - 1].IsInCell;

    private void Close()
    {
        ref readonly var element = ref _open[_depth - 1];
        switch (element.Layout)
        {
            case ElementLayout.Inline:
                if (element.Tag == Tag.A) _links--;
                break;
            case ElementLayout.Cell:
                _buffer.AppendMark('\t');
                break;
            default:
                End();
                if (element.Tag is Tag.Pre or Tag.Listing or Tag.Xmp) _preformatted--;
                break;
        }

        _depth--;
        _nextEnd = _depth > 0 ? _open[_depth - 1].End : int.MaxValue;
        _outline.Close(_buffer.NextBlock, element.Layout != ElementLayout.Block);
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
        var text = page.TextOf(node);
        if (_preformatted > 0) _buffer.AppendExactly(text, node, page.SourceSpanOf(node));
        else if (BlockBuffer.IsLayout(text)) _buffer.AppendBlank();
        else _buffer.Append(text, node, _links > 0, page.SourceSpanOf(node));
    }

    /// <summary>Ends the block in hand inside its nearest block element.</summary>
    private void End()
    {
        var block = NearestBlock;
        if (block < 0) _buffer.End(Tag.Document, 0, 0);
        else _buffer.End(_open[block].Tag, _open[block].Node, _open[block].Place);
    }

    private void Grow()
    {
        var larger = ArrayPool<OpenElement>.Shared.Rent(_open.Length * 2);
        _open.CopyTo(larger, 0);
        ArrayPool<OpenElement>.Shared.Return(_open);
        _open = larger;
    }

    private void Release()
    {
        ArrayPool<OpenElement>.Shared.Return(_open);
        _open = [];
    }
}
