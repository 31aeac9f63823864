namespace NewsParsing.Quotes;

/// <summary>Words that name a source without a verb of its own, and clauses that name none.</summary>
internal static class SourcePhrase
{
    /// <summary>"according to Ana Ruiz".</summary>
    internal static ReportingClause Find(in QuoteSyntax syntax, int k, int end, int quote, ReadOnlySpan<string[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (!Matches(syntax, k, phrase)) continue;
            var source = syntax.PhraseFrom(k + phrase.Length, end);
            if (!source.IsEmpty && syntax.Is(source.Start, WordRoles.Possessive) && !syntax.IsPersonal(source)) source = new Phrase(source.Start, source.Start + 1);
            if (syntax.CanSpeak(source) || syntax.Is(source.Start, WordRoles.Possessive)) return new ReportingClause(ClauseKind.Cued, source, new Phrase(k, k + phrase.Length), Math.Abs(k - quote));
        }

        return default;
    }

    /// <summary>"…", hieß es.</summary>
    internal static ReportingClause Impersonal(in QuoteSyntax syntax, int k, int quote)
    {
        foreach (var phrase in syntax.Lexicon.ImpersonalPhrases)
            if (Matches(syntax, k, phrase)) return new ReportingClause(ClauseKind.Impersonal, default, new Phrase(k, k + phrase.Length), k - quote);
        return default;
    }

    private static bool Matches(in QuoteSyntax syntax, int k, string[] phrase)
    {
        if (k + phrase.Length > syntax.Tokens.Length) return false;
        for (var i = 0; i < phrase.Length; i++)
            if (!syntax.Word(k + i).Equals(phrase[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
