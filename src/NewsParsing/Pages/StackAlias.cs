namespace NewsParsing.Pages;

/// <summary>
/// The names that templates and the html element answer to while a part of a table begins. AngleSharp knows its own classes for these two where it
/// clears the stack of open elements back to a table or a row; ours it would pass, and clear the whole stack. So ours answer to the name it looks for,
/// for this one token.
/// </summary>
internal static class StackAlias
{
    internal const string Table = "table";

    internal const string Row = "tr";

    internal static bool IsTablePart(ReadOnlySpan<char> startTag) => startTag is "caption" or "col" or "colgroup" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th";
}
