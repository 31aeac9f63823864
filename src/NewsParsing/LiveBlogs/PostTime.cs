using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.LiveBlogs;

/// <summary>Reads when a printed post was posted. A clock without a day is not a date: the day is not made up.</summary>
internal static class PostTime
{
    private const int LongestTime = 60;

    /// <summary>Whether an element tells a time: by its name, or by an attribute for machines.</summary>
    internal static bool IsTime(Page page, int node) => page.TagOf(node) == Tag.Time || (page.IsElement(node) && page.HasAttribute(node, "datetime"));

    /// <summary>The first element among the nodes of a post that tells a time; -1 for none.</summary>
    internal static int ElementIn(Page page, int node, int end)
    {
        for (; node < end; node++)
            if (IsTime(page, node)) return node;
        return -1;
    }

    internal static NewsDate? Of(Page page, int node, int end, Language language, in DateContext dates)
    {
        if (ElementIn(page, node, end) is >= 0 and var time)
        {
            if (OfAttributes(page, time) is { } told) return told;
            if (NodeText.Of(page, time, LongestTime) is { } text && PrintedDateParser.TryParse(text, language, dates, out var printed)) return printed;
        }

        return OfAttributes(page, node);
    }

    /// <summary>Whether a time of day stands in the time element: "9:41PM", "14.05", "14h05".</summary>
    internal static bool ShowsClock(Page page, int time)
    {
        if (OfAttributes(page, time) is { Time: not null }) return true;
        var text = (NodeText.Of(page, time, LongestTime) ?? "").AsSpan();
        for (var at = 1; at < text.Length - 2; at++)
            if (text[at] is ':' or '.' or 'h' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])) return true;
        return false;
    }

    // Sites write the time under many names ("datetime", "data-time", "data-post-time"); one that a change of the text has moved is not when it was posted.
    private static NewsDate? OfAttributes(Page page, int node)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            var name = attribute.Name.Span;
            if (!name.Contains("time", StringComparison.Ordinal) && !name.Contains("date", StringComparison.Ordinal)) continue;
            if (name.Contains("modif", StringComparison.Ordinal) || name.Contains("update", StringComparison.Ordinal)) continue;
            if (MachineDateParser.TryParse(attribute.Value.Span, out var date)) return date;
        }

        return null;
    }
}
