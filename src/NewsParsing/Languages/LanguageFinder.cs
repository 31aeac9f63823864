using NewsParsing.Blocks;
using NewsParsing.Resolution;

namespace NewsParsing.Languages;

/// <summary>The language whose words the parsers use: the caller's, the one that the page declares, or the one its text shows.</summary>
internal static class LanguageFinder
{
    internal static Language Find(ParseOptions options, ArticleClaims claims, PrintedBlocks blocks)
    {
        Span<char> sample = stackalloc char[2048];
        var length = 0;
        for (var block = 0; block < blocks.Count && length < sample.Length; block++)
        {
            if (Prose.LengthOf(blocks, block) == 0) continue;
            var text = blocks.TextOf(block);
            text = text[..int.Min(text.Length, sample.Length - length)];
            text.CopyTo(sample[length..]);
            length += text.Length;
            if (length < sample.Length) sample[length++] = ' ';
        }

        return Find(options, claims, sample[..length]);
    }

    internal static Language Find(ParseOptions options, ArticleClaims claims, ReadOnlySpan<char> text)
    {
        if (options.Language is { } given) return LanguageTable.FindOrAny(given);
        var shown = LanguageDetector.DetectCode(text);
        if (shown is not null)
            claims.Language.Add(new Claim<string>(shown, EvidenceSource.Text, Confidence.Inferred, "the small words and letters of the text"));
        foreach (var claim in claims.Language)
            if (shown is null || claim.Value.StartsWith(shown, StringComparison.OrdinalIgnoreCase)) return LanguageTable.FindOrAny(claim.Value);
        return LanguageTable.FindOrAny(shown);
    }
}
