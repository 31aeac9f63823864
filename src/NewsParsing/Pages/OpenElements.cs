using AngleSharp.Dom;

namespace NewsParsing.Pages;

/// <summary>
/// The elements that are open while a tree is built, and what our handles must pretend for it: AngleSharp asks at a few places for classes of its own,
/// which ours cannot be. See <see cref="StackAlias"/>.
/// </summary>
internal sealed class OpenElements(PageBuilder table)
{
    private readonly List<ElementHandle> _open = [];
    private bool _hasAliases;

    internal int Count => _open.Count;

    /// <summary>Whether a frameset here would be an element like any other: in SVG and MathML, and in a select.</summary>
    internal bool TakeFramesetAsElement =>
        Holds(Tag.Select) || (_open.Count > 0 && _open[^1].Namespace != Namespace.Html && (_open[^1].Flags & (NodeFlags.HtmlTip | NodeFlags.MathTip)) == 0);

    internal void Add(ElementHandle element) => _open.Add(element);

    internal void Close(ElementHandle element)
    {
        var last = _open.Count - 1;
        while (last >= 0 && !ReferenceEquals(_open[last], element)) last--;
        if (last >= 0) _open.RemoveAt(last);
    }

    internal void Clear()
    {
        _open.Clear();
        _hasAliases = false;
    }

    /// <summary>The last open table or template, whichever was opened later; -1 for none.</summary>
    internal int LastTableOrTemplate()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var node = _open[i].Index;
            if (table.TagOf(node) == Tag.Template || (table.TagOf(node) == Tag.Table && table.ParentOf(node) >= 0)) return node;
        }

        return -1;
    }

    /// <summary>Sets the aliases for a start tag that makes the tree builder clear its stack back to a table or a row.</summary>
    internal void PrepareAliases(ReadOnlySpan<char> startTag)
    {
        var clears = StackAlias.IsTablePart(startTag);
        if (!clears && !HasTemplates) return;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] is TemplateHandle template)
            {
                if (template.Enter(startTag) is { } alias) AnswerTo(alias, static element => element is TemplateHandle);
                return;
            }

            if (table.TagOf(_open[i].Index) == Tag.Table) clears = false;
        }

        if (clears) AnswerTo(StackAlias.Table, element => ReferenceEquals(element, table.Root));
    }

    internal void ClearAliases()
    {
        if (!_hasAliases) return;
        foreach (var element in _open) element.Answer(table.NameOf(element.Index));
        _hasAliases = false;
    }

    /// <summary>
    /// Whether a start tag is left out: a select among the bare rows and cells of a template, and raw text in a select. There AngleSharp looks for its own
    /// classes once more, and an alias cannot serve both. No reader sees either.
    /// </summary>
    internal bool LeaveOut(ReadOnlySpan<char> startTag) => startTag switch
    {
        "select" => HasTemplates && AreBareTableParts(),
        "xmp" => Holds(Tag.Select),
        _ => false,
    };

    internal bool HasTemplates => !table.Templates.IsUnused;

    private void AnswerTo(string alias, Predicate<ElementHandle> isMeant)
    {
        foreach (var element in _open)
            if (isMeant(element)) element.Answer(alias);
        _hasAliases = true;
    }

    private bool AreBareTableParts()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] is TemplateHandle template) return template.HasBareTableParts;
            if (table.TagOf(_open[i].Index) == Tag.Table) return false;
        }

        return false;
    }

    private bool Holds(Tag tag)
    {
        foreach (var element in _open)
            if (table.TagOf(element.Index) == tag) return true;
        return false;
    }
}
