using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>The blocks that make up a deck.</summary>
/// <param name="First">The first of them; -1 where the page has no deck.</param>
/// <param name="End">The block after the last one.</param>
/// <param name="OpensText">Whether it is the story's opening paragraph as well.</param>
internal readonly record struct PlacedDeck(int First, int End, bool OpensText)
{
    internal static PlacedDeck None { get; } = new(-1, -1, OpensText: false);

    /// <summary>Takes the deck out of the body, so that whoever looks for the first words of the story finds those below it.</summary>
    internal void Take(Span<Verdict> verdicts)
    {
        for (var block = First; block < End; block++) verdicts[block] = Verdict.Out("the deck");
    }

    /// <summary>Puts a deck that opens the text back where it stands.</summary>
    internal void GiveBack(PrintedBlocks blocks, Span<Verdict> verdicts)
    {
        for (var block = First; OpensText && block < End; block++)
            verdicts[block] = new Verdict(true, HeadBlocks.IsHeading(blocks, block) ? BlockKind.Subhead : BlockKind.Paragraph, "deck that opens the text");
    }
}
