using System.Collections.Immutable;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

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

    /// <summary>Adds the blocks of the body that no page prints: the posts of a live blog that are only declared.</summary>
    internal static void ExplainUnprinted(Article article, ImmutableArray<ExplainedBlock>.Builder explained)
    {
        var printed = explained.Count(static block => block.Kind is not null);
        foreach (var block in article.Blocks.AsSpan()[printed..])
            explained.Add(new ExplainedBlock { Text = article.Slice(block.Span).ToString(), Kind = block.Kind, Rule = "post that is declared and not printed" });
    }
}
