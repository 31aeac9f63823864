using System.Collections.Immutable;
using NewsParsing.Blocks;

namespace NewsParsing.Bodies;

/// <summary>The body as it is returned: the text, and the blocks with their spans in it.</summary>
internal readonly record struct BodyText(string Text, ImmutableArray<TextBlock> Blocks)
{
    private const string BlankLine = "\n\n";

    internal static BodyText Empty { get; } = new("", []);

    /// <summary>Joins the chosen blocks by a blank line, in reading order.</summary>
    internal static BodyText Join(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var (count, length) = Measure(blocks, verdicts);
        if (count == 0) return Empty;
        var result = ImmutableArray.CreateBuilder<TextBlock>(count);
        var end = 0;
        for (var block = 0; block < blocks.Count; block++)
        {
            if (!verdicts[block].IsBody) continue;
            var span = new TextSpan(After(end), blocks[block].Length);
            result.Add(new TextBlock(verdicts[block].Kind, span, blocks[block].SourceSpan, null));
            end = span.End;
        }

        return new BodyText(string.Create(length, new Chosen(blocks, verdicts), Write), result.MoveToImmutable());
    }

    private static (int Count, int Length) Measure(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var (count, length) = (0, 0);
        for (var block = 0; block < blocks.Count; block++)
        {
            if (!verdicts[block].IsBody) continue;
            length = After(length) + blocks[block].Length;
            count++;
        }

        return (count, length);
    }

    /// <summary>Where the next block starts when the text so far has this length.</summary>
    private static int After(int length) => length > 0 ? length + BlankLine.Length : 0;

    private static void Write(Span<char> text, Chosen chosen)
    {
        var at = 0;
        for (var block = 0; at < text.Length; block++)
        {
            if (!chosen.Verdicts[block].IsBody) continue;
            if (at > 0)
            {
                BlankLine.CopyTo(text[at..]);
                at += BlankLine.Length;
            }

            var words = chosen.Blocks.TextOf(block);
            words.CopyTo(text[at..]);
            at += words.Length;
        }
    }

    private readonly ref struct Chosen(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        internal PrintedBlocks Blocks { get; } = blocks;

        internal ReadOnlySpan<Verdict> Verdicts { get; } = verdicts;
    }
}
