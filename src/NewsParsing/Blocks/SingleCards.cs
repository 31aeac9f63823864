using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>
/// Finds cards of other stories that stand alone between the paragraphs: a small box with a linked headline, a label, and a line or two of text. They are told by
/// their make, so they are found in languages of which no word is known.
/// </summary>
internal sealed class SingleCards(Page page, PrintedBlocks blocks, ProseSums prose, int container, Verdict[] verdicts)
{
    private const int MostBlocks = 5;
    private const int MostProse = 300;
    private const int ShortestHeadline = 20;

    // Boxes that hold more than this part of the text are what the page is about: a list of places, each with its link.
    private const int PartOfText = 5;

    // The tags by which the story heads its own parts, as a mask; the first and the last block of the body.
    private int _headings, _first = -1, _last = -1;

    internal void Drop()
    {
        var (start, end) = (blocks.FirstFrom(container), blocks.FirstFrom(page.EndOf(container)));
        for (var block = start; block < end; block++) Look(block);
        if (_first >= 0 && Walk(isTrial: true) * PartOfText <= prose.Between(start, end)) Walk(isTrial: false);
    }

    private void Look(int block)
    {
        if (!verdicts[block].IsBody) return;
        if (_first < 0) _first = block;
        _last = block;
        if (blocks[block].LinkLength == 0) _headings |= MaskOf(blocks[block].Tag);
    }

    /// <summary>How much prose stands in the cards.</summary>
    private int Walk(bool isTrial)
    {
        var sum = 0;
        for (var node = container + 1; node < page.EndOf(container);)
        {
            var (first, end) = (blocks.FirstFrom(node), blocks.FirstFrom(page.EndOf(node)));
            if (!page.IsElement(node) || first <= _first || end > _last || !IsCard(first, end))
            {
                node++;
                continue;
            }

            sum += prose.Between(first, end);
            if (!isTrial) BodyFinder.Exclude(blocks, verdicts, node, page.EndOf(node), "card of another story");
            node = page.EndOf(node);
        }

        return sum;
    }

    private bool IsCard(int first, int end)
    {
        if (end - first is < 2 or > MostBlocks || prose.Between(first, end) > MostProse) return false;
        var (headlines, texts) = (0, 0);
        for (var block = first; block < end; block++)
        {
            ref readonly var it = ref blocks[block];
            if (it.Tag is Tag.Li or Tag.Tr or Tag.Dd or Tag.Dt || (it.LinkLength > 0 && (MaskOf(it.Tag) & _headings) != 0)) return false;
            if (it.Length >= ShortestHeadline && it.LinkLength * 5 > it.Length * 4) headlines++;
            else if (Prose.LengthOf(blocks, block) > 0)
            {
                if (it.LinkLength > 0) return false;
                texts++;
            }
        }

        return headlines == 1 && texts <= 1;
    }

    private static int MaskOf(Tag tag) => tag is Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 ? 1 << (tag - Tag.H2) : 0;
}
