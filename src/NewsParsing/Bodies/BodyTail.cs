using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Takes from the end of the body what the site says there of itself: its rights, its newsletters, where else to read.</summary>
internal static class BodyTail
{
    private const int MostBlocks = 6;
    private const int MostBelowTurn = 4;
    private const int Longest = 500;
    private const int LongestLine = 300;
    private const int LongestRights = 160;
    private const int LongestLabel = 32;
    private const int ShortestLink = 12;
    private const int Room = 96;

    internal static void Trim(Page page, PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        DropBelowTurn(blocks, verdicts, first, end);
        var left = MostBlocks;
        for (var block = end - 1; block > first && left > 0; block--)
        {
            if (!verdicts[block].IsBody) continue;
            if (verdicts[block].Kind is not (BlockKind.Paragraph or BlockKind.Embed) || !SpeaksForSite(page, blocks, block)) return;
            verdicts[block] = Verdict.Out("the site's own words at the end");
            left--;
        }
    }

    /// <summary>"Up next", "More from the Post" as a heading, with a few lines below and then no more: the story ended above.</summary>
    private static void DropBelowTurn(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        var left = MostBelowTurn;
        for (var block = end - 1; block > first && left >= 0; block--)
        {
            if (!verdicts[block].IsBody) continue;
            left--;
            if (verdicts[block].Kind != BlockKind.Subhead || !IsTurn(blocks.TextOf(block))) continue;
            for (var below = block; below < end; below++)
                if (verdicts[below].IsBody) verdicts[below] = Verdict.Out("below a heading of other stories");
        }
    }

    // One word may open a heading of the story as well ("Service without a smile"), and some may be one ("Discussion"); two or more say what follows.
    private static bool IsTurn(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Room];
        var lower = LineWords.Lower(text, room);
        var length = LineWords.TurnLength(lower);
        return lower[..length].Contains(' ') || (length > 0 && length == lower.Length && LineWords.IsButton(lower));
    }

    private static bool SpeaksForSite(Page page, PrintedBlocks blocks, int block)
    {
        var text = blocks.TextOf(block);
        if (text.Length > Longest) return false;
        Span<char> room = stackalloc char[Room];
        var lower = LineWords.Lower(text, room);
        if (IsRights(text) || (IsLabelledLink(blocks, block) && LabelLength(blocks, block - 1) == 0)) return true;
        var turn = LineWords.TurnLength(lower);
        var points = turn > 0 || LineWords.IsPointer(lower);
        if (points && text.Length < Room && (text[^1] is ':' or '：' || (text[^1] == '?' && turn == lower.Length - 1))) return true;
        if (!points && blocks[block].LinkLength == 0) return false;
        var appeals = LineWords.IsAppeal(text);
        if (points && appeals) return text.Length <= LongestLine;
        return (points || appeals) && blocks[block].LinkLength > 0 && Emphasis.IsWhole(page, blocks[block]);
    }

    /// <summary>"Our standards: the principles of the house", and no word that is not linked but the label. Several in a row are a list, and the story's.</summary>
    private static bool IsLabelledLink(PrintedBlocks blocks, int block)
    {
        var label = LabelLength(blocks, block);
        return label > 0 && blocks[block].LinkLength >= ShortestLink && blocks[block].Length - blocks[block].LinkLength <= label + 4;
    }

    private static int LabelLength(PrintedBlocks blocks, int block) => blocks.TextOf(block).IndexOfAny(':', '：') is > 0 and < LongestLabel and var length ? length : 0;

    // "© Somebody" alone may be the credit of a picture; with a year or a number it is the page's. A story may speak of copyright, but does not open with the word.
    private static bool IsRights(ReadOnlySpan<char> text) => text.Length <= LongestRights && text.ContainsAnyInRange('0', '9')
        && (text.Contains('©') || text.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) || text.Contains("\ncopyright", StringComparison.OrdinalIgnoreCase));
}
