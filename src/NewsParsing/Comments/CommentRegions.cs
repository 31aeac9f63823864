using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>The parts of a page whose class, id or item type has to do with comments. Comments are looked for nowhere else.</summary>
internal static class CommentRegions
{
    /// <summary>The outermost such elements, in the order of the page.</summary>
    internal static List<NodeRange> Find(Page page)
    {
        var regions = new List<NodeRange>();
        for (var node = 1; node < page.Count;)
        {
            if (page.TagOf(node) is Tag.Script or Tag.Style or Tag.Head or Tag.Svg or Tag.Template) node = page.EndOf(node);
            else if (page.TagOf(node) is Tag.Html or Tag.Body or Tag.Main or Tag.A || !Speaks(page, node)) node++;
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
            if (attribute.Name.Span is "class" or "id" or "itemtype" && attribute.Value.Span.ContainsAny(MarkupWords.CommentParts)) return true;
        return false;
    }
}
