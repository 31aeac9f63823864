using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds the opening sentences that stand between the headline and the container, in a box of their own.</summary>
internal static class Lede
{
    private const int MostBlocks = 40;

    // Longer than any label, with or without a full stop.
    private const int BeyondLabel = 200;

    private const Surroundings Beside = Surroundings.Navigation | Surroundings.Footer | Surroundings.Form | Surroundings.Comments | Surroundings.Related
        | Surroundings.Promotion | Surroundings.Hidden | Surroundings.Aside | Surroundings.Credits | Surroundings.Figure | Surroundings.Embed | Surroundings.List;

    /// <summary>Adds what no rule has spoken of: decks and captions are neither.</summary>
    internal static void Find(Page page, PrintedBlocks blocks, int headlineNode, ArraySegment<Verdict> verdicts)
    {
        var first = verdicts.AsSpan().IndexOfBody();
        if (headlineNode < 0 || first < 0) return;
        var start = blocks.FirstFrom(page.EndOf(headlineNode));
        if (first - start > MostBlocks) return;
        for (var block = start; block < first; block++)
            if (verdicts[block] == Verdict.Outside && IsLede(blocks, block)) verdicts[block] = new Verdict(true, BlockKind.Paragraph, "between headline and body");
    }

    private static bool IsLede(PrintedBlocks blocks, int block)
    {
        ref readonly var it = ref blocks[block];
        return (it.Surroundings & Beside) == 0 && it.Tag is Tag.P or Tag.Div or Tag.Section or Tag.Article && it.LinkLength * 3 < it.Length
            && Prose.LengthOf(blocks, block) > 0 && (it.Length >= BeyondLabel || Prose.EndsAsSentence(blocks.TextOf(block)));
    }
}
