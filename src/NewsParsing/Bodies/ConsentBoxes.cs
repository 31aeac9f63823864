using NewsParsing.Blocks;
using NewsParsing.Languages;

namespace NewsParsing.Bodies;

/// <summary>Takes out what is printed in the place of an embedded video or post until the reader agrees to load it.</summary>
internal static class ConsentBoxes
{
    private const int Room = 96;

    internal static void Drop(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        for (var block = first; block < end;)
        {
            var after = block + 1;
            if (IsPlaceholder(blocks, verdicts, block))
            {
                while (after < end && IsPlaceholder(blocks, verdicts, after)) after++;
                if (AsksForConsent(blocks, block, after)) verdicts.AsSpan(block..after).Fill(Verdict.Out("asks to load what is embedded"));
            }

            block = after;
        }
    }

    // A post that is there is a quotation; what stands in its place is none.
    private static bool IsPlaceholder(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int block) =>
        verdicts[block] is { IsBody: true, Kind: BlockKind.Embed } && (blocks[block].Surroundings & Surroundings.Blockquote) == 0;

    // Whatever a post says, it does not speak twice as the owner of a page does.
    private static bool AsksForConsent(PrintedBlocks blocks, int first, int end)
    {
        Span<char> room = stackalloc char[Room];
        var signs = 0;
        for (var block = first; block < end && signs < 2; block++)
        {
            var text = blocks.TextOf(block);
            if (LineWords.IsPointer(LineWords.Lower(text, room)) || LineWords.IsFooter(text)) signs++;
        }

        return signs >= 2;
    }
}
