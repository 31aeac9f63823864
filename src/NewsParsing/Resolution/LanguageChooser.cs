namespace NewsParsing.Resolution;

/// <summary>Chooses the language: the caller's word, then the html element, then the rest of the page.</summary>
internal static class LanguageChooser
{
    internal static string? Choose(ArticleClaims claims, ParseOptions options, List<Evidence> evidence)
    {
        if (options.Language is { Length: > 0 } given)
        {
            evidence.Add(new Evidence(ArticleField.Language, EvidenceSource.Options, Confidence.Declared, "ParseOptions.Language"));
            return given;
        }

        foreach (var source in (ReadOnlySpan<EvidenceSource>)[EvidenceSource.Markup, EvidenceSource.JsonLd, EvidenceSource.Microdata, EvidenceSource.Meta, EvidenceSource.Text])
            foreach (var claim in claims.Language)
                if (claim.Source == source && Tag(claim.Value) is { } tag)
                    return Choice.Note(claim with { Value = tag }, claims.Language, ArticleField.Language, evidence, SamePrimary).Value;
        return null;
    }

    /// <summary>A BCP 47 tag in its usual case ("pt-BR"); null where the text is none.</summary>
    internal static string? Tag(string text)
    {
        if (IsUsual(text)) return text;
        var end = text.AsSpan().IndexOfAny(",;");
        var parts = (end < 0 ? text : text[..end]).Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is not (2 or 3) || !IsLetters(parts[0])) return null;
        parts[0] = parts[0].ToLowerInvariant();
        var tag = parts[0];
        for (var i = 1; i < parts.Length && i < 3; i++)
        {
            if (parts[i].Length == 2 && IsLetters(parts[i])) tag += "-" + parts[i].ToUpperInvariant();
            else if (parts[i].Length == 4 && IsLetters(parts[i])) tag += "-" + char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant();
            else if (parts[i].Length == 3 && char.IsAsciiDigit(parts[i][0])) tag += "-" + parts[i];
            else break;
        }

        return tag;
    }

    // "de", "de-CH": nearly all pages write it as it should be.
    private static bool IsUsual(string text) =>
        text is [>= 'a' and <= 'z', >= 'a' and <= 'z'] or [>= 'a' and <= 'z', >= 'a' and <= 'z', '-', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];

    private static bool IsLetters(string text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetter(c)) return false;
        return text.Length > 0;
    }

    private static bool SamePrimary(string one, string other) => one.AsSpan(0, 2).Equals(other.AsSpan(0, Math.Min(2, other.Length)), StringComparison.OrdinalIgnoreCase);
}
