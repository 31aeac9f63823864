namespace NewsParsing.Pages;

/// <summary>Keeps the cost of building a tree in proportion to the page, and lets the caller cancel. Made for one page.</summary>
/// <remarks>
/// AngleSharp alone takes quadratic time and memory on nested elements and on formatting elements that are copied again and again.
/// </remarks>
internal sealed class TreeGuard(PageBuilder table, ParseOptions options, CancellationToken ct)
{
    private const int FreeCopies = 4096;
    private const int CopiesForToken = 16;

    private long _tokens, _copies;

    internal void NextToken()
    {
        if ((++_tokens & 0xFF) == 0) ct.ThrowIfCancellationRequested();
    }

    internal void Copied()
    {
        if (++_copies > FreeCopies + (CopiesForToken * _tokens)) throw Over(ParseLimit.FormattingElements, FreeCopies);
    }

    internal void Added(int count)
    {
        if (count > options.MaxNodes) throw Over(ParseLimit.Nodes, options.MaxNodes);
    }

    internal void Opened(int node)
    {
        if (table.DepthOf(node) <= options.MaxDepth) return;

        // The stored depth may be out of date where nodes were moved: the parents know.
        var depth = 0;
        for (var above = table.ParentOf(node); above >= 0; above = table.ParentOf(above)) depth++;
        if (depth > options.MaxDepth) throw Over(ParseLimit.Depth, options.MaxDepth);
    }

    internal ParseLimitException Over(ParseLimit limit, long value) => new(limit, value, table.TokenStart);
}
