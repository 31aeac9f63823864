using NewsParsing.Blocks;
using NewsParsing.Scanning;

namespace NewsParsing.ScriptBodies;

/// <summary>All that a page prints, as letters alone, to see whether it prints a text.</summary>
internal static class PrintedText
{
    private const int Sample = 24;
    private const int MostSamples = 32;
    private const int TextOfPage = 4096;

    /// <summary>Whether at least half of a body stands nowhere in print, as samples spread over it tell.</summary>
    internal static bool LacksMostOf(PrintedBlocks printed, ScriptBody body)
    {
        var letters = new Draft(body.Prose);
        for (var block = 0; block < body.Blocks.Count; block++)
            if (body.Verdicts[block].IsBody) PlainLetters.Append(ref letters, body.Blocks.TextOf(block));
        var all = new Draft(TextOfPage);
        for (var block = 0; block < printed.Count; block++) PlainLetters.Append(ref all, printed.TextOf(block));
        var lacks = LacksMostOf(all.Text, letters.Text);
        all.Dispose();
        letters.Dispose();
        return lacks;
    }

    private static bool LacksMostOf(ReadOnlySpan<char> all, ReadOnlySpan<char> text)
    {
        var step = int.Max(Sample, text.Length / MostSamples);
        var (samples, missing) = (0, 0);
        for (var at = 0; at + Sample <= text.Length; at += step, samples++)
            if (!all.Contains(text.Slice(at, Sample), StringComparison.Ordinal)) missing++;
        return missing * 2 >= samples;
    }
}
