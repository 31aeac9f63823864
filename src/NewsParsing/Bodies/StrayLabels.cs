using NewsParsing.Blocks;
using NewsParsing.Languages;

namespace NewsParsing.Bodies;

/// <summary>Takes out lines between the paragraphs that are wholly a label or a button: "Advertisement", "Share", "Read more".</summary>
internal static class StrayLabels
{
    private const int Room = 64;

    internal static void Drop(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        Span<char> room = stackalloc char[Room];
        for (var block = first; block < end; block++)
            if (IsLine(verdicts[block]) && IsLabel(blocks.TextOf(block), room)) verdicts[block] = Verdict.Out("label or button");
    }

    // A heading, an item or a cell may well be one such word: it speaks of what stands with it.
    private static bool IsLine(in Verdict verdict) => verdict is { IsBody: true, Kind: BlockKind.Paragraph or BlockKind.Embed };

    private static bool IsLabel(ReadOnlySpan<char> text, Span<char> room)
    {
        if (text.Length >= Room) return false;
        var lower = LineWords.Lower(text, room);
        return !lower.IsEmpty && (LineWords.IsButton(lower) || LineWords.TurnLength(lower) == lower.Length);
    }
}
