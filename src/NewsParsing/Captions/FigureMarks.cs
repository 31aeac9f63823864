using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Captions;

/// <summary>Tells captions and credits by the words of their classes.</summary>
internal static class FigureMarks
{
    private const int LongestCredit = 160;

    private static readonly SearchValues<string> CreditWords = SearchValues.Create(
        ["credit", "copyright", "rights", "photographer", "fotograf", "source", "quelle", "author", "byline", "agency", "kreditt", "bildnachweis", "firma", "attribution", "rechte", "urheber", "kilde", "lizenz", "bildquelle", "owner", "provider"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> CaptionWords = SearchValues.Create(
        ["caption", "cutline", "legend", "bildunterschrift", "bildtext", "didascalia", "leyenda", "legenda", "image-text", "image-description", "media-info", "mediainfo", "imagetext", "image-info", "bild-text", "pie-foto", "piefoto", "wp-caption", "image__description", "newsitem-image"],
        StringComparison.OrdinalIgnoreCase);

    internal static bool IsCaption(Page page, int node) => page.TagOf(node) == Tag.Figcaption || page.Attribute(node, "class").ContainsAny(CaptionWords);

    /// <summary>Whether an element inside a figure holds its credit alone.</summary>
    internal static bool IsCredit(Page page, int node)
    {
        var tag = page.TagOf(node);
        if (tag is Tag.Img or Tag.Picture or Tag.Source or Tag.Button) return false;
        if (tag == Tag.Cite) return true;
        var property = page.Attribute(node, "itemprop");
        if (property is "copyrightHolder" or "creator" or "author" or "creditText" or "copyrightNotice") return IsShort(page, node);
        return page.Attribute(node, "class").ContainsAny(CreditWords) && IsShort(page, node);
    }

    private static bool IsShort(Page page, int node)
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
