using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>
/// What the markup of a page says about comments, as columns beside the node table: a hint for each element and running sums, so that what a range of
/// nodes holds of authors, dates and free text is told by two look-ups.
/// </summary>
internal sealed class CommentMarkup : IDisposable
{
    private const int LongestName = 80;
    private const int LongestDate = 70;
    private const int LongestAction = 300;
    private const int LongestButton = 12;
    private const int LongestForm = 400;

    private const MarkupHint NoAuthor = MarkupHint.Avatar | MarkupHint.Action | MarkupHint.Answered | MarkupHint.Form;

    private readonly MarkupHint[] _hints;
    private readonly MarkupHint[] _inner;
    private readonly int[] _texts;
    private readonly int[] _free;
    private readonly int[] _authors;
    private readonly int[] _dates;
    private readonly int[] _linked;
    private readonly int[] _editors;
    private readonly int[] _skips;
    private readonly CommentDates _printed;
    private readonly ElementHints _elements;

    private CommentMarkup(Page page, CommentDates printed)
    {
        Page = page;
        _printed = printed;
        _elements = new ElementHints(page);
        _hints = Rent<MarkupHint>(page.Count + 1);
        _inner = Rent<MarkupHint>(page.Count + 1);
        _texts = Rent<int>(page.Count + 1);
        _free = Rent<int>(page.Count + 1);
        _authors = Rent<int>(page.Count + 1);
        _dates = Rent<int>(page.Count + 1);
        _linked = Rent<int>(page.Count + 1);
        _editors = Rent<int>(page.Count + 1);
        _skips = Rent<int>(page.Count + 1);
    }

    internal Page Page { get; }

    /// <summary>For each node where the walk over a comment goes on that must not enter it; 0 for all others until somebody knows.</summary>
    internal int[] Skips => _skips;

    internal MarkupHint HintOf(int node) => _hints[node];

    internal bool Says(int node, MarkupHint hint) => (_hints[node] & hint) != 0;

    /// <summary>How many units of text, white space apart, stand in a subtree.</summary>
    internal int TextLength(int node) => _texts[Page.EndOf(node)] - _texts[node];

    /// <summary>How many units of text are neither author, nor date, nor button.</summary>
    internal int FreeText(int start, int end) => _free[end] - _free[start];

    /// <summary>How many units of free text stand in links.</summary>
    internal int LinkedText(int start, int end) => _linked[end] - _linked[start];

    /// <summary>Whether a subtree has a form.</summary>
    internal bool HasForm(int node) => _editors[Page.EndOf(node)] > _editors[node];

    internal int Authors(int start, int end) => _authors[end] - _authors[start];

    internal int Dates(int start, int end) => _dates[end] - _dates[start];

    /// <summary>Whether an element names an author and no part of it does so alone.</summary>
    internal bool IsAuthor(int node) =>
        (_hints[node] & (MarkupHint.Author | MarkupHint.WeakAuthor)) != 0 && (_hints[node] & NoAuthor) == 0
        && (_inner[node] & (MarkupHint.Author | MarkupHint.Date)) == 0
        && ((_inner[node] & MarkupHint.WeakAuthor) == 0 || (_hints[node] & MarkupHint.Author) != 0)
        && TextLength(node) is > 0 and <= LongestName;

    internal bool IsDate(int node) => (_hints[node] & MarkupHint.Date) != 0 && (_inner[node] & (MarkupHint.Date | MarkupHint.Author)) == 0 && TextLength(node) is > 0 and <= LongestDate;

    /// <summary>Whether nothing of an element belongs to what was written: buttons, forms, scripts.</summary>
    internal bool IsApart(int node)
    {
        var hints = _hints[node];
        if ((hints & MarkupHint.Hidden) != 0) return true;
        // Some pages are one form from head to foot.
        if ((hints & MarkupHint.Form) != 0) return (_inner[node] & MarkupHint.Date) == 0 || (Page.TagOf(node) == Tag.Form && TextLength(node) <= LongestForm);
        return (hints & (MarkupHint.Action | MarkupHint.Avatar | MarkupHint.Answered)) != 0 && (hints & MarkupHint.Item) == 0 && (_inner[node] & (MarkupHint.Author | MarkupHint.Date)) == 0
            && TextLength(node) <= ((hints & MarkupHint.Body) != 0 ? LongestButton : LongestAction);
    }

    internal static CommentMarkup Read(Page page, List<NodeRange> regions, CommentDates printed)
    {
        var markup = new CommentMarkup(page, printed);
        var done = 0;
        foreach (var region in regions)
        {
            markup.Fill(done, region.Start);
            markup.ReadRegion(region);
            done = region.End;
        }

        markup.Fill(done, page.Count);
        return markup;
    }

    public void Dispose()
    {
        ArrayPool<MarkupHint>.Shared.Return(_hints);
        ArrayPool<MarkupHint>.Shared.Return(_inner);
        ArrayPool<int>.Shared.Return(_texts);
        ArrayPool<int>.Shared.Return(_free);
        ArrayPool<int>.Shared.Return(_authors);
        ArrayPool<int>.Shared.Return(_dates);
        ArrayPool<int>.Shared.Return(_linked);
        ArrayPool<int>.Shared.Return(_editors);
        ArrayPool<int>.Shared.Return(_skips);
    }

    private static T[] Rent<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }

    // Outside of the regions nothing is counted.
    private void Fill(int start, int end)
    {
        foreach (var column in (ReadOnlySpan<int[]>)[_texts, _free, _authors, _dates, _linked, _editors])
            column.AsSpan(start + 1, end - start).Fill(column[start]);
    }

    private void ReadRegion(NodeRange region)
    {
        for (var node = region.Start; node < region.End; node++)
            if (Page.IsElement(node)) _hints[node] = _elements.Read(node);
        SumTexts(region);
        GatherInner(region);
        SumFields(region);
    }

    private void SumTexts(NodeRange region)
    {
        var hiddenUntil = 0;
        for (var node = region.Start; node < region.End; node++)
        {
            if (node >= hiddenUntil && (_hints[node] & MarkupHint.Hidden) != 0) hiddenUntil = Page.EndOf(node);
            _editors[node + 1] = _editors[node] + (Page.TagOf(node) is Tag.Textarea or Tag.Form ? 1 : 0);
            _texts[node + 1] = _texts[node] + (node >= hiddenUntil && Page.IsText(node) ? Printed(Page.TextOf(node)) : 0);
        }
    }

    private static int Printed(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (c > ' ' && c != '\u00A0') count++;
        return count;
    }

    // The minutes of a live report stand where authors would.
    private bool IsNamed(int node)
    {
        for (var inner = node; inner < Page.EndOf(node); inner++)
            if (Page.IsText(inner) && Words(Page.TextOf(inner)) > 0) return true;
        return false;
    }

    // Numbers and signs alone are counts and ranks; a picture may be all that somebody says.
    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsLetter(c) || char.IsSurrogate(c) || char.IsSymbol(c)) count++;
        return count;
    }

    // Children stand after their parents, so one walk backwards has seen all children of a node before the node itself.
    private void GatherInner(NodeRange region)
    {
        for (var node = region.End - 1; node > region.Start; node--)
        {
            var own = TextLength(node) is > 0 and <= LongestName ? _hints[node] & ~MarkupHint.Hidden : MarkupHint.None;
            if ((own & NoAuthor) != 0) own &= ~(MarkupHint.Author | MarkupHint.WeakAuthor);
            _inner[Page.ParentOf(node)] |= own | _inner[node];
        }
    }

    private void SumFields(NodeRange region)
    {
        var (apartUntil, linkUntil) = (0, 0);
        for (var node = region.Start; node < region.End; node++)
        {
            var (author, date, free) = (0, 0, 0);
            if (node >= apartUntil) (author, date, free) = FieldsAt(node, ref apartUntil);
            if (Page.TagOf(node) == Tag.A) linkUntil = Math.Max(linkUntil, Page.EndOf(node));
            _linked[node + 1] = _linked[node] + (node < linkUntil ? free : 0);
            _authors[node + 1] = _authors[node] + author;
            _dates[node + 1] = _dates[node] + date;
            _free[node + 1] = _free[node] + free;
        }
    }

    private (int Author, int Date, int Free) FieldsAt(int node, ref int apartUntil)
    {
        if (Page.IsText(node))
        {
            var text = Page.TextOf(node);
            return _printed.IsDate(text) ? (0, 1, 0) : (0, 0, Words(text));
        }

        var (date, author) = (IsDate(node), IsAuthor(node));
        if (date || author || IsApart(node)) apartUntil = Page.EndOf(node);
        return (author && !date && IsNamed(node) ? 1 : 0, date ? 1 : 0, 0);
    }
}
