using AngleSharp.Html.Construction;

namespace NewsParsing.Pages;

/// <summary>A template in the tree builder's hand. Its content stays below it: one table holds it all.</summary>
internal sealed class TemplateHandle : ElementHandle, IConstructableTemplateElement
{
    private Content _content;

    private enum Content
    {
        Undecided,
        Table,
        Columns,
        Rows,
        Cells,
        Body,
    }

    /// <summary>Whether rows or cells stand in it without a table.</summary>
    internal bool HasBareTableParts => _content is Content.Table or Content.Columns or Content.Rows or Content.Cells;

    public void PopulateFragment()
    {
    }

    /// <summary>Follows the standard's "in template" rules as far as tables go, and says which name the template answers to for this start tag.</summary>
    internal string? Enter(ReadOnlySpan<char> startTag)
    {
        if (startTag.IsEmpty) return null;
        if (_content == Content.Undecided) _content = ContentThatBegins(startTag);
        return startTag switch
        {
            "caption" or "colgroup" or "tbody" or "thead" or "tfoot" or "col" => StackAlias.Table,
            "tr" when _content == Content.Table => StackAlias.Table,
            "td" or "th" when _content == Content.Table => StackAlias.Table,
            "td" or "th" when _content == Content.Cells => StackAlias.Row,
            _ => null,
        };
    }

    internal override void Reset()
    {
        base.Reset();
        _content = Content.Undecided;
    }

    private static Content ContentThatBegins(ReadOnlySpan<char> startTag) => startTag switch
    {
        "caption" or "colgroup" or "tbody" or "thead" or "tfoot" => Content.Table,
        "col" => Content.Columns,
        "tr" => Content.Rows,
        "td" or "th" => Content.Cells,
        "base" or "basefont" or "bgsound" or "link" or "meta" or "noframes" or "script" or "style" or "template" or "title" => Content.Undecided,
        _ => Content.Body,
    };
}
