using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Resolution;

namespace NewsParsing.Captions;

/// <summary>Finds captions and credits that pages print as paragraphs like any other, with nothing in the markup that names them.</summary>
internal static class LooseCaptionFinder
{
    private const int LongestCredit = 160;
    private const int LongestCaption = 400;
    private const int AboveBody = 12;
    private const int MostCompared = 200;

    private const Surroundings Foreign = Surroundings.Figure | Surroundings.Navigation | Surroundings.Form | Surroundings.Comments | Surroundings.Related | Surroundings.Promotion
        | Surroundings.Aside | Surroundings.Footer | Surroundings.Hidden;

    /// <summary>Takes them out of the body, and claims those that stand beside a picture.</summary>
    internal static void Find(Page page, PrintedBlocks blocks, Span<Verdict> verdicts, Language language, Uri? baseUrl, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var (first, end) = Around(verdicts);
        for (var block = first; block < end; block++)
        {
            if (blocks[block].Length > LongestCaption || !CanBeCaption(blocks, verdicts, block)) continue;
            var image = ImageAbove(page, blocks, block);
            if (!TryRead(blocks.TextOf(block), image >= 0, language, out var caption)) continue;
            if (verdicts[block].IsBody) verdicts[block] = Verdict.Out("credit of a picture");
            if (image >= 0 && PictureAddress.Find(page, image, baseUrl) is { } address && !IsClaimed(address, claims))
                claims.Figure.Add(new Claim<Figure>(new Figure { Url = address, Caption = caption.Caption, Credit = caption.Credit }, EvidenceSource.Markup, Confidence.Inferred, "line below a picture"));
        }
    }

    /// <summary>The body, and the blocks close above it, where the first picture stands.</summary>
    private static (int First, int End) Around(ReadOnlySpan<Verdict> verdicts)
    {
        var (first, end) = (-1, 0);
        for (var block = 0; block < verdicts.Length; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (first < 0) first = int.Max(0, block - AboveBody);
            end = block + 1;
        }

        return (int.Max(first, 0), end);
    }

    private static bool CanBeCaption(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, int block) => verdicts[block].IsBody
        ? verdicts[block].Kind == BlockKind.Paragraph
        : (blocks[block].Surroundings & Foreign) == 0 && blocks[block].Tag is Tag.P or Tag.Div;

    private static bool TryRead(ReadOnlySpan<char> text, bool isBelowPicture, Language language, out ParsedCaption caption)
    {
        caption = default;
        if (text.Length <= LongestCredit && CreditLabels.StartsWithPictureLabel(text, language) && !Prose.EndsAsSentence(text))
            return CaptionParser.TryParse(text, language, out caption) && caption.Credit is not null;
        return isBelowPicture && EndsWithCredit(text, language) && CaptionParser.TryParse(text, language, out caption) && caption.Credit is not null;
    }

    // "… on Monday. Photo: Ada Quill", "… on Monday (Photo: Ada Quill)", and not "… who name the source: Ada Quill".
    private static bool EndsWithCredit(ReadOnlySpan<char> text, Language language) =>
        CreditLabels.TryFindLast(text, language, out var start, out _) && (text[start] == '©' || text[..start].TrimEnd() is [] or [.., '.' or '!' or '?' or '…' or '(' or '[' or '|' or '/' or '"' or '”' or '“' or ')']);

    /// <summary>The picture between a block and the one before it; -1 for none.</summary>
    private static int ImageAbove(Page page, PrintedBlocks blocks, int block)
    {
        var above = block > 0 ? blocks[block - 1].LastText : 0;
        for (var node = blocks[block].FirstText - 1; node > above; node--)
            if (page.TagOf(node) == Tag.Img) return node;
        return -1;
    }

    private static bool IsClaimed(string address, ArticleClaims claims)
    {
        for (var i = Math.Max(0, claims.Figure.Count - MostCompared); i < claims.Figure.Count; i++)
            if (claims.Figure[i].Value.Url == address) return true;
        return false;
    }
}
