using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Takes from the end of the body what the site says there of itself: its rights, its newsletters, where else to read.</summary>
internal static class BodyTail
{
    private const int MostBlocks = 6;
    private const int Longest = 500;
    private const int LongestLine = 300;
    private const int LongestRights = 160;
    private const int LongestLabel = 32;
    private const int ShortestLink = 12;
    private const int Room = 96;

    internal static void Trim(Page page, PrintedBlocks blocks, Verdict[] verdicts, int first, int end)
    {
        var left = MostBlocks;
        for (var block = end - 1; block > first && left > 0; block--)
        {
            if (!verdicts[block].IsBody) continue;
            if (verdicts[block].Kind is not (BlockKind.Paragraph or BlockKind.Embed) || !SpeaksForSite(page, blocks, block)) return;
            verdicts[block] = Verdict.Out("the site's own words at the end");
            left--;
        }
    }

    private static bool SpeaksForSite(Page page, PrintedBlocks blocks, int block)
    {
        var text = blocks.TextOf(block);
        if (text.Length > Longest) return false;
        Span<char> room = stackalloc char[Room];
        var lower = LineWords.Lower(text, room);
        if (IsRights(text) || (IsLabelledLink(blocks, block) && !IsLabelledLink(blocks, block - 1))) return true;
        var points = LineWords.IsPointer(lower) || LineWords.TurnLength(lower) > 0;
        if (points && text.Length < Room && text[^1] is ':' or '：') return true;
        if (!LineWords.IsAppeal(text)) return false;
        return (points && text.Length <= LongestLine) || (blocks[block].LinkLength > 0 && Emphasis.IsWhole(page, blocks[block]));
    }

    /// <summary>"Our standards: the principles of the house", and no word that is not linked but the label. Several in a row are a list, and the story's.</summary>
    private static bool IsLabelledLink(PrintedBlocks blocks, int block)
    {
        var label = blocks.TextOf(block).IndexOfAny(':', '：');
        return label is > 0 and < LongestLabel && blocks[block].LinkLength >= ShortestLink && blocks[block].Length - blocks[block].LinkLength <= label + 4;
    }

    // "© Somebody" alone may be the credit of a picture; with a year or a number it is the page's.
    private static bool IsRights(ReadOnlySpan<char> text) => text.Length <= LongestRights && LineWords.IsFooter(text) && text.ContainsAnyInRange('0', '9');
}
