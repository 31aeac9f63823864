using System.Diagnostics.CodeAnalysis;
using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Bylines;

/// <summary>Reads a credit line, printed or declared, of which it is known that it names authors: "By A Name and B Name, Place".</summary>
internal static class BylineParser
{
    private const int LongestLine = 600;
    private const int MostTokens = 160;

    /// <param name="text">The line: one or several names with whatever stands around them.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="byline">The line and its names.</param>
    /// <returns>Whether the line names anybody.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, Language language, [NotNullWhen(true)] out Byline? byline)
    {
        byline = TryRead(text, language, default, out var reading) ? reading.Byline : null;
        return byline is not null;
    }

    /// <param name="text">The line.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="siteName">The outlet's name, by which it is known as an organization; empty where that is not known.</param>
    /// <param name="reading">The line, its names, and how well it was understood.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, Language language, ReadOnlySpan<char> siteName, out BylineReading reading)
    {
        reading = default;
        var line = text.Trim();
        if (line.Length is 0 or > LongestLine) return false;
        if (line.Contains("nbsp", StringComparison.Ordinal)) line = WithoutBrokenBlanks(line);
        Span<BylineToken> tokens = stackalloc BylineToken[int.Min(line.Length, MostTokens)];
        if (!BylineTokenizer.TryCut(line, tokens, out var count)) return false;
        using var spare = SpareList<Author>.Take(out var authors);
        var reader = new BylineReader(line, tokens[..count], language.Bylines.Vocabulary, siteName, authors);
        return reader.TryRead(out reading);
    }

    /// <summary>Whether a word of the line may begin a label; if none does, the line is no byline by its own words, and need not be read where nothing else tells that it is one.</summary>
    internal static bool MayHoldLabel(ReadOnlySpan<char> text, Language language)
    {
        Span<BylineToken> tokens = stackalloc BylineToken[int.Min(text.Length, MostTokens)];
        if (!BylineTokenizer.TryCut(text, tokens, out var count)) return false;
        foreach (var token in tokens[..count])
            if (token.Mark == BylineMark.Word && !language.Bylines.Vocabulary.LabelsFrom(text.Slice(token.Start, token.Length)).IsEmpty) return true;
        return false;
    }

    // "&nbsp" without its semicolon is a blank that lost its way.
    private static ReadOnlySpan<char> WithoutBrokenBlanks(ReadOnlySpan<char> line) =>
        line.ToString().Replace("&nbsp;", " ", StringComparison.Ordinal).Replace("&nbsp", " ", StringComparison.Ordinal).AsSpan().Trim();
}
