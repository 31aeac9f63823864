using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Bylines;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Captions;

/// <summary>Finds the article's pictures with their captions and credits, in reading order.</summary>
internal static class FigureFinder
{
    private const int LongestCaption = 1200;
    private const int Before = 6;
    private const int BeforeBody = 12;
    private const int ShortestAlone = 15;
    private const int MostCompared = 200;

    // A picture with its caption is a small element; the bound also keeps nested frames from being searched again and again.
    private const int MostNodes = 400;
    private const int After = 2;

    private const Surroundings NeverArticle = Surroundings.Comments | Surroundings.Navigation;
    private const Surroundings Foreign = NeverArticle | Surroundings.Related | Surroundings.Aside | Surroundings.Promotion;

    private static readonly TagSet FiguresAndRows = new(Tag.Figure, Tag.Tr);

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its printed blocks.</param>
    /// <param name="verdicts">What of them is the body.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="headlineNode">The element of the printed headline; -1 where there is none.</param>
    /// <param name="baseUrl">The page's address; null where it is not known.</param>
    /// <param name="ct">Cancels the work.</param>
    internal static List<PlacedFigure> Find(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, Language language, int headlineNode, Uri? baseUrl, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var scene = new BylineScene(page, blocks, verdicts, headlineNode);
        var marks = new FigureMarks(page);
        var found = new List<PlacedFigure>();
        Span<char> buffer = stackalloc char[LongestCaption];
        var (first, end) = scene.NodesAround(BeforeBody, After + 1);
        for (var node = first; node < end;)
        {
            if (!page.IsElement(node) || page.TagOf(node) is Tag.Head or Tag.Nav or Tag.Script or Tag.Svg)
            {
                node = page.EndOf(node);
                continue;
            }

            if (IsFigure(page, marks, node) && IsPlaced(scene, node) && TryRead(page, marks, node, language, baseUrl, buffer, out var figure))
            {
                found.Add(figure with { IsRepeated = IsRepeated(found, figure.Figure) });
                node = page.EndOf(node);
            }
            else node++;
        }

        return found;
    }

    // A gallery prints its captions twice: below the picture, and over it once it fills the screen.
    private static bool IsRepeated(List<PlacedFigure> found, Figure figure)
    {
        if (figure.Caption is not { Length: >= ShortestAlone } caption || found.Count > MostCompared) return false;
        foreach (var other in found)
            if (other.Figure.Caption == caption && other.Figure.Credit == figure.Credit) return true;
        return false;
    }

    private static bool IsFigure(Page page, FigureMarks marks, int node)
    {
        if (page.EndOf(node) - node is 1 or > MostNodes) return false;
        if (page.TagOf(node) == Tag.Figure || marks.IsCaption(node)) return !HoldsFigureOrTable(page, node);
        return marks.IsPictureBox(node);
    }

    /// <summary>A gallery is a figure of figures: each is read by itself. A table is text, whatever it stands in.</summary>
    private static bool HoldsFigureOrTable(Page page, int node)
    {
        var end = page.EndOf(node);
        return page.Next(FiguresAndRows, node + 1, end) < end;
    }

    private static bool IsPlaced(BylineScene scene, int node)
    {
        var block = scene.Blocks.FirstFrom(node);
        var start = scene.Headline >= 0 ? int.Min(scene.Headline, scene.BodyStart) - Before : scene.BodyStart - BeforeBody;
        if (block < start || block > scene.BodyEnd + After || scene.BodyEnd == 0) return false;
        if (block < scene.Blocks.Count && scene.Blocks[block].FirstText < scene.Page.EndOf(node) && (scene.Blocks[block].Surroundings & NeverArticle) != 0) return false;
        return block <= scene.BodyStart + 1 || !IsForeignByName(scene.Page, scene.Page.ParentOf(node));
    }

    // Of the elements close above alone: higher up a class such as "with-sidebar" names the page's frame.
    private static bool IsForeignByName(Page page, int above)
    {
        for (var level = 0; level < 5 && above > 0; level++, above = page.ParentOf(above))
        {
            if (page.TagOf(above) is Tag.Article or Tag.Main or Tag.Body) return false;
            if (page.TagOf(above) is Tag.Aside or Tag.Footer || (ClassWords.MeaningOf(ClassWords.Read(page.ClassesOf(above))) & Foreign) != 0) return true;
        }

        return false;
    }

    private static bool TryRead(Page page, FigureMarks marks, int node, Language language, Uri? baseUrl, Span<char> buffer, out PlacedFigure figure)
    {
        figure = default;
        var (top, image) = FindImage(page, node);
        var address = image < 0 ? null : PictureAddress.Find(page, image, baseUrl);
        if (!TryReadText(page, marks, node, language, buffer, out var caption)) return false;
        if (address is null && (image >= 0 || page.TagOf(node) == Tag.Figure) && caption.Credit is null && caption.Caption is null) return false;
        if (address is null && caption.Caption is null && caption.Credit is null) return false;

        // The box of an icon or of an author's portrait.
        if (address is null && image >= 0 && caption.Credit is null && marks.IsPictureBox(node)) return false;

        // A box that is no figure and credits nobody must have a caption's length: the words "next" and "previous" are buttons.
        if (page.TagOf(node) != Tag.Figure && !marks.IsCaption(node) && caption.Credit is null && caption.Caption?.Length < ShortestAlone) return false;
        if (!marks.IsNamedBox(node) && caption.Credit is null) return false;
        var alt = image < 0 ? default : page.Attribute(image, "alt").Trim();
        figure = new PlacedFigure(new Figure { Url = address, Caption = caption.Caption, Credit = caption.Credit, Alt = alt.IsEmpty ? null : alt.ToString() }, top, page.EndOf(top));
        return true;
    }

    /// <summary>The picture in a figure, or beside a caption that stands alone.</summary>
    private static (int Top, int Image) FindImage(Page page, int node)
    {
        var top = node;
        for (var level = 0; level < 4 && top > 0; level++, top = page.ParentOf(top))
        {
            var end = int.Min(page.EndOf(top), top + MostNodes);
            if (page.Next(Tag.Img, top + 1, end) is var image && image < end) return (node, image);
            if (page.TagOf(node) == Tag.Figure || page.TagOf(top) is Tag.Article or Tag.Main or Tag.Body) break;
        }

        return (node, -1);
    }

    private static bool TryReadText(Page page, FigureMarks marks, int node, Language language, Span<char> buffer, out ParsedCaption caption)
    {
        caption = default;
        var (start, end) = CaptionRange(page, node);
        var (credit, creditEnd) = FindCredit(page, marks, node);
        Span<char> line = stackalloc char[CreditText.Longest];
        string? own = null;
        if (credit >= 0 && CreditText.TryRead(page, credit, creditEnd, line, out var creditLength)) own = CaptionParser.ToCredit(line[..creditLength], language);
        if (own is null) credit = -1;
        if (!TryReadAround(page, start, end, credit, creditEnd, buffer, out var length)) return false;
        _ = CaptionParser.TryParse(buffer[..length], language, out caption);
        caption = caption with { Credit = own ?? caption.Credit ?? CreditBeside(page, node, start, end, language, line) };
        return true;
    }

    /// <summary>The caption without the credit's own element in it.</summary>
    private static bool TryReadAround(Page page, int start, int end, int credit, int creditEnd, Span<char> buffer, out int length)
    {
        if (credit < start || credit >= end) return CreditText.TryRead(page, start, end, buffer, out length);
        if (!CreditText.TryRead(page, start, credit, buffer, out length)) return false;
        if (length < buffer.Length) buffer[length++] = '\n';
        if (!CreditText.TryRead(page, creditEnd, end, buffer[length..], out var more)) return false;
        length += more;
        return true;
    }

    /// <summary>A short text in the figure, outside its caption, is most often the credit.</summary>
    private static string? CreditBeside(Page page, int node, int start, int end, Language language, Span<char> line)
    {
        if (start == node) return null;
        if (CreditText.TryRead(page, node + 1, start, line, out var length) && CreditIn(line[..length], language) is { } before) return before;
        return CreditText.TryRead(page, end, page.EndOf(node), line, out length) ? CreditIn(line[..length], language) : null;
    }

    private static string? CreditIn(ReadOnlySpan<char> text, Language language) =>
        text.Length is > 1 and <= 90 && !text.Contains('\n') && (PhotoHouses.IsIn(text) || CreditLabels.LengthOfFirst(text, language) > 0 || PersonNames.IsFull(text, language.Bylines.Vocabulary) || OrganizationNames.IsOrganization(text, language.Bylines.Vocabulary))
            ? CaptionParser.ToCredit(text, language) : null;

    private static (int Start, int End) CaptionRange(Page page, int node)
    {
        var end = page.EndOf(node);
        var caption = page.Next(Tag.Figcaption, node, end);
        return caption < end ? (caption, page.EndOf(caption)) : (node, end);
    }

    /// <summary>The element, or the elements one after the other, that hold the credit alone.</summary>
    private static (int Start, int End) FindCredit(Page page, FigureMarks marks, int node)
    {
        var (start, end) = (-1, -1);
        for (var at = node + 1; at < page.EndOf(node);)
        {
            if (page.IsText(at) && !page.TextOf(at).IsWhiteSpace() && start >= 0) break;
            if (!page.IsElement(at) || !marks.IsCredit(at))
            {
                at++;
                continue;
            }

            if (start < 0) start = at;
            at = end = page.EndOf(at);
        }

        return (start, start < 0 ? end : WithHouse(page, node, start, end));
    }

    // "<span class=credit>Ada Quill</span> / <span>AFP</span>": what follows a stroke is the credit's other half.
    private static int WithHouse(Page page, int node, int start, int end)
    {
        var last = int.Min(page.EndOf(page.ParentOf(start)), page.EndOf(node));
        for (var at = end; at < last; at++)
            if (page.IsText(at) && !page.TextOf(at).IsWhiteSpace()) return page.TextOf(at).TrimStart() is ['/', ..] ? last : end;
        return end;
    }
}
