using NewsParsing.Blocks;
using NewsParsing.Bylines;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Captions;

/// <summary>Finds the article's pictures with their captions and credits, in reading order.</summary>
internal static class FigureFinder
{
    private const int LongestCaption = 1200;
    private const int Before = 6;
    private const int After = 2;

    private const Surroundings Foreign = Surroundings.Comments | Surroundings.Navigation | Surroundings.Form | Surroundings.Related | Surroundings.Aside | Surroundings.Footer | Surroundings.Promotion;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its printed blocks.</param>
    /// <param name="verdicts">What of them is the body.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="baseUrl">The page's address; null where it is not known.</param>
    internal static List<PlacedFigure> Find(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, Language language, Uri? baseUrl)
    {
        var scene = new BylineScene(page, blocks, verdicts, default);
        var found = new List<PlacedFigure>();
        var buffer = new char[LongestCaption];
        for (var node = 1; node < page.Count;)
        {
            if (!page.IsElement(node) || page.TagOf(node) is Tag.Head or Tag.Nav or Tag.Script or Tag.Svg)
            {
                node = page.EndOf(node);
                continue;
            }

            var isFigure = page.TagOf(node) == Tag.Figure && !HoldsFigure(page, node) || page.TagOf(node) != Tag.Figure && FigureMarks.IsCaption(page, node) && !HoldsFigure(page, node);
            if (isFigure && IsPlaced(scene, node) && TryRead(page, node, language, baseUrl, buffer, found.Count == 0, out var figure))
            {
                found.Add(figure);
                node = page.EndOf(node);
            }
            else node++;
        }

        return found;
    }

    /// <summary>A gallery is a figure of figures: each is read by itself.</summary>
    private static bool HoldsFigure(Page page, int node)
    {
        for (var at = node + 1; at < page.EndOf(node); at++)
            if (page.TagOf(at) == Tag.Figure) return true;
        return false;
    }

    private static bool IsPlaced(BylineScene scene, int node)
    {
        var block = scene.Blocks.FirstFrom(node);
        var start = scene.Headline >= 0 ? int.Min(scene.Headline, scene.BodyStart) - Before : scene.BodyStart - Before;
        if (block < start || block > scene.BodyEnd + After || scene.BodyEnd == 0) return false;
        if (block >= scene.Blocks.Count || scene.Blocks[block].FirstText >= scene.Page.EndOf(node)) return !IsForeignByName(scene.Page, node);
        var around = scene.Blocks[block].Surroundings;
        var isNearHead = block <= scene.BodyStart + 1;
        return (around & Foreign) == 0 || isNearHead && (around & (Surroundings.Comments | Surroundings.Navigation | Surroundings.Form)) == 0;
    }

    private static bool IsForeignByName(Page page, int node)
    {
        var at = node;
        for (var level = 0; level < 4 && at > 0; level++, at = page.ParentOf(at))
            if (page.TagOf(at) is Tag.Aside or Tag.Footer || (ClassWords.MeaningOf(ClassWords.Read(page.Attribute(at, "class"))) & Foreign) != 0) return true;
        return false;
    }

    private static bool TryRead(Page page, int node, Language language, Uri? baseUrl, char[] buffer, bool isFirst, out PlacedFigure figure)
    {
        figure = default;
        var (top, image) = FindImage(page, node);
        var address = image < 0 ? null : PictureAddress.Find(page, image, baseUrl);
        if (!TryReadText(page, node, language, buffer, out var caption)) return false;
        if (address is null && (image >= 0 || page.TagOf(node) == Tag.Figure) && caption.Credit is null && caption.Caption is null) return false;
        if (address is null && caption.Caption is null && caption.Credit is null) return false;
        var alt = image < 0 ? default : page.Attribute(image, "alt").Trim();
        figure = new PlacedFigure(new Figure { Url = address, Caption = caption.Caption, Credit = caption.Credit, Alt = alt.IsEmpty ? null : alt.ToString(), IsLead = isFirst }, top, page.EndOf(top));
        return true;
    }

    /// <summary>The picture in a figure, or beside a caption that stands alone.</summary>
    private static (int Top, int Image) FindImage(Page page, int node)
    {
        var top = node;
        for (var level = 0; level < 4 && top > 0; level++, top = page.ParentOf(top))
        {
            for (var at = top + 1; at < page.EndOf(top); at++)
                if (page.TagOf(at) == Tag.Img) return (node, at);
            if (page.TagOf(node) == Tag.Figure || page.TagOf(top) is Tag.Article or Tag.Main or Tag.Body) break;
        }

        return (node, -1);
    }

    private static bool TryReadText(Page page, int node, Language language, char[] buffer, out ParsedCaption caption)
    {
        caption = default;
        var (start, end) = CaptionRange(page, node);
        var credit = FindCredit(page, node);
        var length = 0;
        if (credit < 0 || credit >= end || page.EndOf(credit) <= start)
        {
            if (!CreditText.TryRead(page, start, end, buffer, out length)) return false;
        }
        else
        {
            if (!CreditText.TryRead(page, start, credit, buffer, out length)) return false;
            if (length < buffer.Length) buffer[length++] = '\n';
            if (!CreditText.TryRead(page, page.EndOf(credit), end, buffer.AsSpan(length), out var more)) return false;
            length += more;
        }

        _ = CaptionParser.TryParse(buffer.AsSpan(0, length), language, out caption);
        if (credit < 0) return true;
        Span<char> line = stackalloc char[CreditText.Longest];
        if (CreditText.TryRead(page, credit, page.EndOf(credit), line, out var creditLength)) caption = caption with { Credit = CaptionParser.ToCredit(line[..creditLength], language) ?? caption.Credit };
        return true;
    }

    private static (int Start, int End) CaptionRange(Page page, int node)
    {
        for (var at = node; at < page.EndOf(node); at++)
            if (page.TagOf(at) == Tag.Figcaption) return (at, page.EndOf(at));
        return (node, page.EndOf(node));
    }

    private static int FindCredit(Page page, int node)
    {
        for (var at = node + 1; at < page.EndOf(node); at++)
            if (page.IsElement(at) && FigureMarks.IsCredit(page, at)) return at;
        return -1;
    }
}
