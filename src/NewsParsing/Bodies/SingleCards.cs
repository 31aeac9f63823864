using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>
/// Finds cards of other stories that stand alone between the paragraphs: a small box with a linked headline, a label, and a line or two of text. They are told by
/// their make, so they are found in languages of which no word is known.
/// </summary>
internal sealed class SingleCards(PrintedBlocks blocks, int container, ArraySegment<Verdict> verdicts)
{
    private const int MostBlocks = 5;
    private const int MostProse = 300;
    private const int ShortestHeadline = 20;

    // Where there are more of them, or they hold more of the text, they are what the page is about: a list of places, each with its link.
    private const int MostCards = 4;
    private const int PartOfText = 10;

    private readonly ProseSums _prose = blocks.ProseSums;

    // The first and the last block of the body.
    private int _first = -1, _last = -1;

    internal void Drop()
    {
        var (start, end) = (blocks.Outline[container].First, blocks.Outline[container].End);
        for (var block = start; block < end; block++) Look(block);
        if (_first < 0) return;
        var (cards, told) = Walk(isTrial: true);
        if (cards is > 0 and <= MostCards && told * PartOfText <= _prose.Between(start, end)) Walk(isTrial: false);
    }

    private void Look(int block)
    {
        if (!verdicts[block].IsBody) return;
        if (_first < 0) _first = block;
        _last = block;
    }

    /// <summary>How many cards there are, and how much prose stands in them.</summary>
    private (int Cards, int Told) Walk(bool isTrial)
    {
        var (cards, told) = (0, 0);
        var outline = blocks.Outline;
        for (var place = container + 1; place < outline[container].Next;)
        {
            ref readonly var element = ref outline[place];
            if (element.First <= _first || element.End > _last || !IsCard(element.First, element.End))
            {
                place++;
                continue;
            }

            cards++;
            told += _prose.Between(element.First, element.End);
            if (!isTrial) BodyFinder.Exclude(element, verdicts, "card of another story");
            place = element.Next;
        }

        return (cards, told);
    }

    private bool IsCard(int first, int end)
    {
        if (end - first is < 2 or > MostBlocks || _prose.Between(first, end) > MostProse) return false;
        var (headlines, texts) = (0, 0);
        for (var block = first; block < end; block++)
        {
            ref readonly var it = ref blocks[block];
            if (it.Tag is Tag.Li or Tag.Tr or Tag.Dd or Tag.Dt) return false;
            if (it.Length >= ShortestHeadline && it.LinkLength * 5 > it.Length * 4)
            {
                // One that was kept as a heading heads a part of the story.
                if (verdicts[block].IsBody && verdicts[block].Kind == BlockKind.Subhead) return false;
                headlines++;
            }
            else if (Prose.LengthOf(blocks, block) > 0)
            {
                if (it.LinkLength > 0) return false;
                texts++;
            }
        }

        return headlines == 1 && texts <= 1;
    }
}
