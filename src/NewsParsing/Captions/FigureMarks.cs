using NewsParsing.Pages;

namespace NewsParsing.Captions;

/// <summary>Tells captions and credits by the words of their classes.</summary>
internal sealed class FigureMarks(Page page)
{
    private const int LongestCredit = 160;

    internal bool IsCaption(int node) => page.TagOf(node) == Tag.Figcaption || Has(node, NamePart.Caption);

    /// <summary>Whether an element is a picture with a few words, on pages that have no figure element for it.</summary>
    internal bool IsPictureBox(int node)
    {
        const int LongestText = 600;
        if (page.TagOf(node) is not (Tag.Div or Tag.Section or Tag.Span or Tag.Td or Tag.P) || !IsNamedBox(node) && !HoldsOwnImage(node)) return false;
        var (images, length, free, linkEnd) = (0, 0, 0, 0);
        var end = page.EndOf(node);
        if (page.Next(Tag.Img, node + 1, end) == end) return false;
        for (var at = node + 1; at < end; at++)
        {
            switch (page.TagOf(at))
            {
                case Tag.Img:
                    images++;
                    break;
                case Tag.Figure or Tag.Figcaption or Tag.H1 or Tag.H2 or Tag.H3 or Tag.Video or Tag.Iframe or Tag.Form or Tag.Ul:
                    return false;
                case Tag.Script or Tag.Style or Tag.Svg or Tag.Noscript:
                    at = page.EndOf(at) - 1;
                    break;
                case Tag.A:
                    linkEnd = page.EndOf(at);
                    break;
                default:
                    var own = page.TextOf(at).Trim().Length;
                    length += own;
                    if (at >= linkEnd) free += own;
                    break;
            }

            if (images > 1 || length > LongestText) return false;
        }

        // A picture whose words are all links is another story's teaser.
        return images == 1 && free > 3;
    }

    /// <summary>Whether an element says by its tag or class that it shows a picture.</summary>
    internal bool IsNamedBox(int node) => page.TagOf(node) is Tag.Figure or Tag.Figcaption || Has(node, NamePart.Picture | NamePart.Caption);

    private bool Has(int node, NamePart parts) => (page.ClassPartsOf(node) & parts) != 0;

    private bool HoldsOwnImage(int node)
    {
        for (var child = page.FirstChildOf(node); child >= 0; child = page.NextSiblingOf(child))
            if (page.TagOf(child) is Tag.Img or Tag.Picture) return true;
        return false;
    }

    /// <summary>Whether an element inside a figure holds its credit alone.</summary>
    internal bool IsCredit(int node)
    {
        var tag = page.TagOf(node);
        if (tag is Tag.Img or Tag.Picture or Tag.Source or Tag.Button) return false;
        if (tag == Tag.Cite) return true;
        var property = page.Attribute(node, "itemprop");
        if (property is "copyrightHolder" or "creator" or "author" or "creditText" or "copyrightNotice") return IsShort(node);
        return Has(node, NamePart.Credit) && IsShort(node);
    }

    private bool IsShort(int node)
    {
        var length = 0;
        for (var at = node; at < page.EndOf(node); at++)
        {
            if (page.TagOf(at) is Tag.Img or Tag.Figcaption or Tag.Picture) return false;
            length += page.TextOf(at).Trim().Length;
        }

        return length is > 1 and <= LongestCredit;
    }
}
