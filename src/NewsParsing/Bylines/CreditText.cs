using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>The text of a small element as a credit line: white space folded, a line break wherever the page parts two names.</summary>
internal static class CreditText
{
    internal const int Longest = 400;

    /// <param name="page">The page.</param>
    /// <param name="node">The element.</param>
    /// <param name="end">The node after the last one to read.</param>
    /// <param name="buffer">Room for the text.</param>
    /// <param name="length">The text's length.</param>
    /// <returns>Whether all of the text found room.</returns>
    internal static bool TryRead(Page page, int node, int end, Span<char> buffer, out int length)
    {
        length = 0;
        var gap = Gap.None;
        var linkEnd = -1;
        var line = -1;
        var holder = -1;
        for (var at = node; at < end;)
        {
            if (page.IsText(at))
            {
                if (!page.TextOf(at).IsWhiteSpace())
                {
                    var own = LineOf(page, at, node);
                    if (own != line && line >= 0) gap = Gap.Line;
                    line = own;

                    // The style sheet parts two elements that the markup leaves without a blank: "Quill" and "Reporter".
                    if (gap == Gap.None && length > 0 && holder != page.ParentOf(at) && BeginsWord(page.TextOf(at)) && char.IsLetterOrDigit(buffer[length - 1])) gap = Gap.Line;
                    holder = page.ParentOf(at);
                }

                if (!TryAppend(page.TextOf(at), buffer, ref length, ref gap)) return false;
                at++;
                continue;
            }

            var tag = page.TagOf(at);
            if (at > node && IsSkipped(tag))
            {
                gap = Gap.Line;
                at = page.EndOf(at);
                continue;
            }

            if (tag == Tag.Br) gap = Gap.Line;
            if (tag == Tag.A)
            {
                // Two links with nothing but blanks between them are two names.
                if (linkEnd >= 0 && IsBlankBetween(page, linkEnd, at)) gap = Gap.Line;
                linkEnd = page.EndOf(at);
            }

            at++;
        }

        return true;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text) => char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]);

    /// <summary>The nearest element above a text that stands on lines of its own.</summary>
    private static int LineOf(Page page, int text, int top)
    {
        var at = page.ParentOf(text);
        while (at > top && !EndsLine(page.TagOf(at))) at = page.ParentOf(at);
        return at;
    }

    private enum Gap
    {
        None,
        Blank,
        Line,
    }

    private static bool IsBlankBetween(Page page, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (page.IsText(at) && !page.TextOf(at).IsWhiteSpace()) return false;
        return true;
    }

    private static bool TryAppend(ReadOnlySpan<char> text, Span<char> buffer, ref int length, ref Gap gap)
    {
        foreach (var c in text)
        {
            if (c is '\u200b' or '\ufeff' or '\u00ad' or '\u2060' or '\u200e' or '\u200f') continue;
            if (char.IsWhiteSpace(c))
            {
                if (gap == Gap.None) gap = Gap.Blank;
                continue;
            }

            if (length + 2 > buffer.Length) return false;
            if (gap != Gap.None && length > 0) buffer[length++] = gap == Gap.Line ? '\n' : ' ';
            gap = Gap.None;
            buffer[length++] = c;
        }

        return true;
    }

    private static bool IsSkipped(Tag tag) =>
        tag is Tag.Script or Tag.Style or Tag.Noscript or Tag.Svg or Tag.Button or Tag.Time or Tag.Img or Tag.Picture or Tag.Figure or Tag.Template or Tag.Select or Tag.Iframe or Tag.Input or Tag.Form or Tag.Sup;

    private static bool EndsLine(Tag tag) =>
        tag is Tag.Div or Tag.P or Tag.Li or Tag.Ul or Tag.Ol or Tag.Dt or Tag.Dd or Tag.Dl or Tag.Section or Tag.Article or Tag.Header or Tag.Footer or Tag.Address or Tag.Aside
            or Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 or Tag.Tr or Tag.Td or Tag.Hr or Tag.Table;
}
