using NewsParsing.Blocks;

namespace NewsParsing.Bodies;

/// <summary>Finds rows of cards inside the container: three or more of the same make side by side, each a linked headline with a line or two. They are teasers of other stories.</summary>
internal static class Cards
{
    private const int FewestCards = 3;
    private const int MostBlocks = 5;
    private const int MostProse = 400;
    private const int ShortestHeadline = 12;

    internal static void Drop(PrintedBlocks blocks, int container, ArraySegment<Verdict> verdicts)
    {
        var outline = blocks.Outline;
        // Where cards are most of the text they are what the page is about.
        var most = ProseOf(blocks, outline[container]) / 3;
        for (var place = container; place < outline[container].Next;)
        {
            if (!HoldsRow(blocks, place, most))
            {
                place++;
                continue;
            }

            BodyFinder.Exclude(outline[place], verdicts, "cards of other stories");
            place = outline[place].Next;
        }
    }

    private static bool HoldsRow(PrintedBlocks blocks, int row, int most)
    {
        var outline = blocks.Outline;
        // Two blocks for each card.
        if (outline[row].Blocks < 2 * FewestCards || ProseOf(blocks, outline[row]) > most) return false;
        var (cards, others) = (0, 0);
        for (var child = outline.FirstChild(row); child >= 0; child = outline.NextSibling(child))
        {
            if (IsCard(blocks, outline[child])) cards++;
            else others += outline[child].Blocks;
        }

        return cards >= FewestCards && others <= cards;
    }

    private static bool IsCard(PrintedBlocks blocks, in PrintedElement child)
    {
        if (child.Blocks is < 2 or > MostBlocks || ProseOf(blocks, child) > MostProse) return false;
        for (var block = child.First; block < child.End; block++)
            if (blocks[block].Length >= ShortestHeadline && blocks[block].LinkLength * 5 > blocks[block].Length * 4) return true;
        return false;
    }

    private static int ProseOf(PrintedBlocks blocks, in PrintedElement element) => blocks.ProseSums.Between(element.First, element.End);
}
