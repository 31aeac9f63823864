using System.Collections.Immutable;
using NewsParsing.Blocks;
using NewsParsing.Scanning;

namespace NewsParsing.Bodies;

/// <summary>The body as it is returned: the text, and the blocks with their spans in it.</summary>
internal readonly record struct BodyText(string Text, ImmutableArray<TextBlock> Blocks)
{
    internal static BodyText Empty { get; } = new("", []);

    /// <summary>Joins the chosen blocks by a blank line, in reading order.</summary>
    internal static BodyText Join(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        const int Usual = 8192;
        using var text = new Draft(Usual);
        var result = ImmutableArray.CreateBuilder<TextBlock>(CountBody(verdicts[..blocks.Count]));
        for (var block = 0; block < blocks.Count; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (text.Length > 0) text.Append("\n\n");
            var span = new TextSpan(text.Length, blocks[block].Length);
            text.Append(blocks.TextOf(block));
            result.Add(new TextBlock(verdicts[block].Kind, span, blocks[block].SourceSpan, null));
        }

        return new BodyText(text.ToString(), result.DrainToImmutable());
    }

    private static int CountBody(ReadOnlySpan<Verdict> verdicts)
    {
        var count = 0;
        foreach (ref readonly var verdict in verdicts)
            if (verdict.IsBody) count++;
        return count;
    }
}
