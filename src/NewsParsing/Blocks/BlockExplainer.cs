using System.Collections.Immutable;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Writes the blocks of a document with their verdicts down, so that they outlive it.</summary>
internal static class BlockExplainer
{
    internal static void Explain(Page? page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, ImmutableArray<ExplainedBlock>.Builder explained)
    {
        var paths = page is null ? null : new ElementPaths(page);
        for (var block = 0; block < blocks.Count; block++)
        {
            var verdict = verdicts[block];
            explained.Add(new ExplainedBlock
            {
                Text = blocks.TextOf(block).ToString(),
                Kind = verdict.IsBody ? verdict.Kind : null,
                Rule = verdict.Rule,
                Element = paths?.Of(blocks[block].Node),
                SourceSpan = blocks[block].SourceSpan,
            });
        }
    }
}
