using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>
/// Finds small boxes in which the site offers something to its readers: a sentence about accounts, letters or gifts among buttons, fields and links, which are out
/// already. The sentence alone would be no sign, since stories are written about such things as well.
/// </summary>
internal sealed class OfferBoxes(PrintedBlocks blocks, int container, ArraySegment<Verdict> verdicts)
{
    private const int MostBlocks = 8;
    private const int MostSteps = 16;
    private const int MostSentences = 2;
    private const int LongestAppeal = 300;

    // What stands at the counter: fields and buttons, messages that are shown later, the small print.
    private const Surroundings Counter = Surroundings.Form | Surroundings.Hidden | Surroundings.Footer | Surroundings.Promotion;

    // A box that holds more of the text than this is no side matter.
    private const int PartOfText = 4;

    internal void Drop()
    {
        var (start, end) = (blocks.Outline[container].First, blocks.Outline[container].End);
        var most = blocks.ProseSums.Between(start, end) / PartOfText;
        for (var block = start; block < end; block++)
        {
            if (verdicts[block] is not { IsBody: true, Kind: BlockKind.Paragraph or BlockKind.Subhead }) continue;
            if (blocks[block].Length > LongestAppeal) continue;
            if (BoxOf(blocks[block].Place, most) is > 0 and var box && IsOffer(blocks.Outline[box]) && LineWords.IsAppeal(blocks.TextOf(block)))
                BodyFinder.Exclude(blocks.Outline[box], verdicts, "offer to readers in a box");
        }
    }

    /// <summary>The outermost element around a block that is still small; -1 where there is none.</summary>
    private int BoxOf(int place, int most)
    {
        var box = -1;
        for (var step = 0; step < MostSteps && place > container; step++, place = blocks.Outline[place].Parent)
        {
            ref readonly var element = ref blocks.Outline[place];
            if (element.Blocks > MostBlocks || blocks.ProseSums.Between(element.First, element.End) > most) break;
            box = place;
        }

        return box;
    }

    private bool IsOffer(in PrintedElement box)
    {
        var (left, signs) = (0, 0);
        for (var block = box.First; block < box.End; block++)
        {
            if (verdicts[block].IsBody) left++;
            else if ((blocks[block].Surroundings & Counter) != 0 || blocks[block].Tag == Tag.Button) signs++;
        }

        return signs > 0 && left <= MostSentences && left * 2 <= box.Blocks;
    }
}
