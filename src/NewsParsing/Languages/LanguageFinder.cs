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
        {
            RefuseForeign(claims, text, shown);
            claims.Language.Add(new Claim<string>(shown, EvidenceSource.Text, Confidence.Inferred, "the small words and letters of the text"));
        }

        foreach (var claim in claims.Language)
            if (shown is null || LanguageTable.IsSame(claim.Value, shown)) return LanguageTable.FindOrAny(claim.Value);
        return LanguageTable.FindOrAny(shown);
    }

    // Publishing systems print their own language where nobody has told them another.
    private static void RefuseForeign(ArticleClaims claims, ReadOnlySpan<char> text, string shown)
    {
        for (var i = claims.Language.Count - 1; i >= 0; i--)
        {
            var claim = claims.Language[i];
            if (LanguageTable.IsSame(claim.Value, shown) || !LanguageDetector.Overrules(text, LanguageTable.PrimaryOf(claim.Value), shown)) continue;
            claims.Language.RemoveAt(i);
            claims.Refused.Add(new Evidence(ArticleField.Language, claim.Source, Confidence.Guessed, claim.Rule + ": the text is in another"));
        }
    }
}
