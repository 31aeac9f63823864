using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Tells the comments that the page's own author wrote: WordPress gives them the class "bypostauthor".</summary>
internal static class PageAuthorMark
{
    private const string ClassName = "bypostauthor";

    // The class stands on the item of the list; the comment may be an element inside it.
    private const int MostLevels = 3;

    /// <param name="page">The page.</param>
    /// <param name="comment">The element of a comment.</param>
    internal static bool Marks(Page page, int comment)
    {
        var node = comment;
        for (var level = 0; level < MostLevels && node > 0; level++)
        {
            foreach (var range in page.ClassesOf(node).Split(' '))
                if (page.ClassesOf(node)[range].Equals(ClassName, StringComparison.OrdinalIgnoreCase)) return true;
            if (page.TagOf(node) == Tag.Li) return false;
            node = page.ParentOf(node);
        }

        return false;
    }
}
