using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>The parts of a page whose class, id or item type has to do with comments. Comments are looked for nowhere else.</summary>
internal static class CommentRegions
{
    /// <summary>The outermost such elements, in the order of the page.</summary>
    internal static List<NodeRange> Find(Page page)
    {
        var regions = new List<NodeRange>();
        var classes = new ClassAnswers<bool>(page, MarkupWords.HaveCommentPart);
        for (var node = 1; node < page.Count;)
        {
            var tag = page.TagOf(node);
            if (tag is Tag.Script or Tag.Style or Tag.Head or Tag.Svg or Tag.Template) node = page.EndOf(node);
            else if (tag is Tag.Text or Tag.Html or Tag.Body or Tag.Main or Tag.A || !classes.Of(node) && !Speaks(page, node)) node++;
            else
            {
                regions.Add(new NodeRange(node, page.EndOf(node)));
                node = page.EndOf(node);
            }
        }

        return regions;
    }

    private static bool Speaks(Page page, int node)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
            if (attribute.Name.Length is 2 or 8 && attribute.Name.Span is "id" or "itemtype" && MarkupWords.HaveCommentPart(attribute.Value.Span)) return true;
        return false;
    }
}
