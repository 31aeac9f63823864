using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>The parts of a page whose class, id or item type has to do with comments. Comments are looked for nowhere else.</summary>
internal static class CommentRegions
{
    private static readonly AttributeNames Names = AttributeNames.Of("id", "itemtype");

    /// <summary>The outermost such elements, in the order of the page.</summary>
    internal static List<NodeRange> Find(Page page)
    {
        var regions = new List<NodeRange>();
        for (var node = 1; node < page.Count;)
        {
            var tag = page.TagOf(node);
            if (tag is Tag.Script or Tag.Style or Tag.Head or Tag.Svg or Tag.Template) node = page.EndOf(node);
            else if (tag is Tag.Text or Tag.Html or Tag.Body or Tag.Main or Tag.A || (page.ClassPartsOf(node) & NamePart.Comment) == 0 && !Speaks(page, node)) node++;
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
        if (!page.MayHaveAttribute(node, Names)) return false;
        foreach (ref readonly var attribute in page.AttributesOf(node))
            if (attribute.Name.Length is 2 or 8 && attribute.Name.Span is "id" or "itemtype" && MarkupWords.HaveCommentPart(attribute.Value.Span)) return true;
        return false;
    }
}
