using System.Text;
using NewsParsing.Blocks;

namespace NewsParsing.ScriptBodies;

/// <summary>All that a page prints, as letters alone, to see whether it prints a text.</summary>
internal sealed class PrintedText
{
    private const int Sample = 24;
    private const int MostSamples = 32;
    private readonly string _letters;

    internal PrintedText(PrintedBlocks blocks)
    {
        var letters = new StringBuilder();
        for (var block = 0; block < blocks.Count; block++) PlainLetters.Append(letters, blocks.TextOf(block));
        _letters = letters.ToString();
    }

    /// <summary>Whether at least half of a body stands nowhere in print, as samples spread over it tell.</summary>
    internal bool LacksMostOf(ScriptBody body)
    {
        var letters = new StringBuilder();
        for (var block = 0; block < body.Blocks.Count; block++)
            if (body.Verdicts[block].IsBody) PlainLetters.Append(letters, body.Blocks.TextOf(block));
        var text = letters.ToString().AsSpan();
        var step = int.Max(Sample, text.Length / MostSamples);
        var (samples, missing) = (0, 0);
        for (var at = 0; at + Sample <= text.Length; at += step, samples++)
            if (!_letters.AsSpan().Contains(text.Slice(at, Sample), StringComparison.Ordinal)) missing++;
        return missing * 2 >= samples;
    }
}
