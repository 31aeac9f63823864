using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>
/// Takes out the last paragraph where its class is none of the story's: pages set what they add below a story (a letter to write, a way to quote, a trade name)
/// in a style of its own. Notes, which are told by their words, stay.
/// </summary>
internal static class OddLastParagraph
{
    private const int FewestParagraphs = 5;
    private const double Nearly = 0.85;

    internal static void Drop(Page page, PrintedBlocks blocks, Span<Verdict> verdicts)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && (!verdicts[last].IsBody || verdicts[last].Kind == BlockKind.Note)) last--;
        if (last < 0 || verdicts[last] is not { Kind: BlockKind.Paragraph, IsFinal: false } || blocks[last].Tag != Tag.P) return;
        var usual = CommonestClass(page, blocks, verdicts);
        if (usual < 0 || HasSameClass(page, blocks, usual, last)) return;
        var (all, same) = (0, 0);
        for (var block = 0; block <= last; block++)
        {
            if (!IsParagraph(blocks, verdicts, block)) continue;
            all++;
            if (HasSameClass(page, blocks, usual, block)) same++;
        }

        if (all >= FewestParagraphs && same >= Nearly * all) verdicts[last] = Verdict.Out("last paragraph, in a style of its own");
    }

    /// <summary>A paragraph of the class that more than half of them have, if any has: each that differs strikes out one that agrees.</summary>
    private static int CommonestClass(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var (usual, lead) = (-1, 0);
        for (var block = 0; block < blocks.Count; block++)
        {
            if (!IsParagraph(blocks, verdicts, block)) continue;
            if (lead == 0) (usual, lead) = (block, 1);
            else lead += HasSameClass(page, blocks, usual, block) ? 1 : -1;
        }

        return usual;
    }

    private static bool IsParagraph(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, int block) =>
        verdicts[block] is { IsBody: true, Kind: BlockKind.Paragraph } && blocks[block].Tag == Tag.P && Prose.LengthOf(blocks, block) > 0;

    private static bool HasSameClass(Page page, PrintedBlocks blocks, int one, int other) =>
        page.ClassesOf(blocks[one].Node).SequenceEqual(page.ClassesOf(blocks[other].Node));
}
