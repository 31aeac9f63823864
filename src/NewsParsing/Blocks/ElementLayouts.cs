using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>The layout of each element, by the standard's default style sheet and a few attributes.</summary>
internal static class ElementLayouts
{
    private const int LongestCell = 400;

    private static readonly ElementLayout[] ByTag = [.. Enum.GetValues<Tag>().Select(static tag => Of(tag))];

    internal static ElementLayout Of(Page page, int node, Tag tag)
    {
        var layout = ByTag[(int)tag];
        if (layout is ElementLayout.Skipped or ElementLayout.LineBreak or ElementLayout.Rule) return layout;
        if (layout == ElementLayout.Cell) return IsPlainCell(page, node) ? ElementLayout.Cell : ElementLayout.Block;
        return tag == Tag.Other && page.NameOf(node).Contains('-') ? ElementLayout.Block : layout;
    }

    private static ElementLayout Of(Tag tag) => tag switch
    {
        Tag.Script or Tag.Style or Tag.Template or Tag.Noscript or Tag.Head or Tag.Title or Tag.Select or Tag.Textarea or Tag.Iframe or Tag.Object or Tag.Svg
            or Tag.Math or Tag.Audio or Tag.Video or Tag.Noframes or Tag.Map or Tag.Embed or Tag.Input or Tag.Progress => ElementLayout.Skipped,
        Tag.Br => ElementLayout.LineBreak,
        Tag.Hr => ElementLayout.Rule,
        Tag.Td or Tag.Th => ElementLayout.Cell,
        Tag.Address or Tag.Article or Tag.Aside or Tag.Blockquote or Tag.Body or Tag.Button or Tag.Caption or Tag.Center or Tag.Dd or Tag.Details or Tag.Dialog
            or Tag.Dir or Tag.Div or Tag.Dl or Tag.Dt or Tag.Fieldset or Tag.Figcaption or Tag.Figure or Tag.Footer or Tag.Form or Tag.Frameset or Tag.H1 or Tag.H2
            or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 or Tag.Header or Tag.Hgroup or Tag.Html or Tag.Legend or Tag.Li or Tag.Listing or Tag.Main or Tag.Menu
            or Tag.Nav or Tag.Ol or Tag.P or Tag.Pre or Tag.Search or Tag.Section or Tag.Summary or Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr
            or Tag.Ul or Tag.Xmp => ElementLayout.Block,
        _ => ElementLayout.Inline,
    };

    /// <summary>A cell that holds a line of its own, and not a part of the page's layout.</summary>
    private static bool IsPlainCell(Page page, int cell)
    {
        var length = 0;
        for (var node = cell + 1; node < page.EndOf(cell); node++)
        {
            length += page.TextOf(node).Length;
            if (length > LongestCell) return false;
            var tag = page.TagOf(node);
            if (tag is Tag.Table or Tag.Ul or Tag.Ol or Tag.H1 or Tag.H2 or Tag.H3 or Tag.Div or Tag.Blockquote or Tag.Figure) return false;
            if (tag == Tag.P && page.NextSiblingOf(node) is var next && next >= 0 && next < page.EndOf(cell) && page.TagOf(next) == Tag.P) return false;
        }

        return true;
    }
}
