using NewsParsing.Blocks;
using NewsParsing.Bodies;

namespace NewsParsing.Kinds;

/// <summary>Takes the body away from pages that have none: what looked most like one there is a menu, an apology or a question about cookies.</summary>
internal static class EmptyPages
{
    internal static void Clear(PrintedBlocks blocks, Span<Verdict> verdicts, ArticleKind kind)
    {
        if (kind is not (ArticleKind.Media or ArticleKind.Other)) return;
        for (var block = 0; block < verdicts.Length; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (kind == ArticleKind.Other) verdicts[block] = Verdict.Out("not an article");
            else if (Prose.LengthOf(blocks, block) == 0) verdicts[block] = Verdict.Out("no running text, on a page of media");
        }
    }
}
