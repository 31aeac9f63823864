using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds rows of cards inside the container: three or more of the same make side by side, each a linked headline with a line or two. They are teasers of other stories.</summary>
internal static class Cards
{
    private const int FewestCards = 3;
    private const int MostBlocks = 5;
    private const int MostProse = 400;
    private const int ShortestHeadline = 12;

    internal static void Drop(Page page, PrintedBlocks blocks, ProseSums prose, int container, Verdict[] verdicts)
    {
        // Where cards are most of the text they are what the page is about.
        var most = prose.Between(blocks.FirstFrom(container), blocks.FirstFrom(page.EndOf(container))) / 3;
        for (var node = container; node < page.EndOf(container);)
        {
            if (!page.IsElement(node) || !HoldsRow(page, blocks, prose, node, most)) node++;
            else node = Drop(page, blocks, node, verdicts);
        }
    }

    private static int Drop(Page page, PrintedBlocks blocks, int row, Verdict[] verdicts)
    {
        BodyFinder.Exclude(blocks, verdicts, row, page.EndOf(row), "cards of other stories");
        return page.EndOf(row);
    }

    private static bool HoldsRow(Page page, PrintedBlocks blocks, ProseSums prose, int row, int most)
    {
        var (cards, others) = (0, 0);
        for (var child = page.FirstChildOf(row); child >= 0; child = page.NextSiblingOf(child))
        {
            if (!page.IsElement(child)) continue;
            var (first, end) = (blocks.FirstFrom(child), blocks.FirstFrom(page.EndOf(child)));
            if (end - first >= 2 && IsCard(blocks, prose, first, end)) cards++;
            else others += end - first;
        }

        return cards >= FewestCards && others <= cards && prose.Between(blocks.FirstFrom(row), blocks.FirstFrom(page.EndOf(row))) <= most;
    }

    private static bool IsCard(PrintedBlocks blocks, ProseSums prose, int first, int end)
    {
        if (end - first > MostBlocks || prose.Between(first, end) > MostProse) return false;
        for (var block = first; block < end; block++)
            if (blocks[block].Length >= ShortestHeadline && blocks[block].LinkLength * 5 > blocks[block].Length * 4) return true;
        return false;
    }
}
