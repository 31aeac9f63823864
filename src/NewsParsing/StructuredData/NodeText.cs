using NewsParsing.Pages;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>The text inside one element.</summary>
internal static class NodeText
{
    /// <summary>What a reader sees, on one line; null for nothing.</summary>
    /// <param name="page">The page.</param>
    /// <param name="node">The element.</param>
    /// <param name="limit">No more characters than these are gathered.</param>
    internal static string? Of(Page page, int node, int limit = 4096) => Of(page, node, page.EndOf(node), limit);

    /// <summary>The text of the nodes from <paramref name="from"/> up to, and without, <paramref name="end"/>.</summary>
    internal static string? Of(Page page, int from, int end, int limit)
    {
        using var text = new Draft(256);
        for (var child = from; child < end && text.Length < limit; child++)
        {
            if (page.TagOf(child) is Tag.Script or Tag.Style or Tag.Svg or Tag.Template or Tag.Noscript) child = page.EndOf(child) - 1;
            else if (page.TagOf(child) is Tag.Br or Tag.Div or Tag.P) text.Append(' ');
            else text.Append(page.TextOf(child));
        }

        return DeclaredText.CleanPrinted(text.Text);
    }
}
