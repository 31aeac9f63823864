using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>The page inside an element that is not printed: its end tag was lost, or stood where the parser could not take it. Readers see such a page all the same.</summary>
internal static class SwallowedPage
{
    /// <summary>Whether the element reaches to the end of the body and holds the headline or the article.</summary>
    internal static bool IsIn(Page page, int node, Tag tag) => tag is Tag.Noscript or Tag.Select && IsToTheEnd(page, node) && HoldsArticle(page, node);

    private static bool IsToTheEnd(Page page, int node)
    {
        var end = page.EndOf(node);
        for (var parent = page.ParentOf(node); parent > 0; parent = page.ParentOf(parent))
        {
            if (page.EndOf(parent) != end) return false;
            if (page.TagOf(parent) == Tag.Body) return true;
        }

        return false;
    }

    private static bool HoldsArticle(Page page, int node)
    {
        for (var inner = node + 1; inner < page.EndOf(node); inner++)
            if (page.TagOf(inner) is Tag.H1 or Tag.Article or Tag.Main) return true;
        return false;
    }
}
