using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Takes out lines that are a link and nothing else, and no sentence of the story: titles of other stories in the form of a question or an outcry.</summary>
internal static class LinkLines
{
    internal static void Drop(PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int first, int end)
    {
        for (var block = first; block < end; block++)
            if (verdicts[block] is { IsBody: true, Kind: not BlockKind.Subhead } && IsLink(blocks, block)) verdicts[block] = Verdict.Out("a link alone");
    }

    // A full stop or a colon ends a sentence of the story even where all of it is linked.
    private static bool IsLink(PrintedBlocks blocks, int block)
    {
        ref readonly var it = ref blocks[block];
        if (it.LinkLength * 20 < it.Length * 19) return false;
        return it.Tag is Tag.Div or Tag.Span or Tag.Section || blocks.TextOf(block).TrimEnd(" \"'”’»“)")[^1] is '?' or '!' or '…' or '？' or '！' or '؟' or ';';
    }
}
