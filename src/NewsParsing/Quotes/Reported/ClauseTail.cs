namespace NewsParsing.Quotes.Reported;

/// <summary>What follows a verb of saying in its own clause: when, where and to whom it was said.</summary>
internal static class ClauseTail
{
    private const int Longest = 24;

    /// <summary>Index of the token that ends the clause; below 0 where the verb goes on with what is said.</summary>
    internal static int End(in QuoteSyntax syntax, ReportedLexicon words, int start, int verb, int end)
    {
        var hears = !syntax.Lexicon.HasBareForms || (words.Of(syntax.Word(verb)) & Complements.Hearer) != 0;
        for (var k = start; k < end && k < start + Longest;)
        {
            if (syntax.IsKind(k, TokenKind.Comma)) return syntax.Is(k + 1, WordRoles.That) ? -1 : k;
            if (syntax.Tokens[k].Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Close || syntax.Is(k, WordRoles.Coordinator)) return k;
            if (Says(syntax, words, k)) return -1;
            var next = AfterTime(syntax, words, k, end);
            if (next == k && syntax.Is(k, WordRoles.Conjunction)) return k;
            if (next == k && hears)
            {
                hears = false;
                next = Math.Max(k, syntax.PhraseFrom(k, end).End);
            }

            if (next == k) return -1;
            k = next;
        }

        return end;
    }

    /// <summary>"that", "to", "whether": what is said begins.</summary>
    private static bool Says(in QuoteSyntax syntax, ReportedLexicon words, int k) =>
        syntax.Is(k, WordRoles.That | WordRoles.Infinitive) || ((words.Of(syntax.Word(k)) & Complements.Question) != 0 && !syntax.Is(k, WordRoles.Conjunction));

    /// <summary>"on Monday", "in a letter", "this week", "today": index after a phrase of time or place, or the same index where none starts.</summary>
    private static int AfterTime(in QuoteSyntax syntax, ReportedLexicon words, int k, int end)
    {
        if (syntax.Is(k, WordRoles.AnyPreposition)) return Math.Max(k + 1, syntax.PhraseFrom(k + 1, end).End);
        if (syntax.Is(k, WordRoles.Conjunction)) return k;
        if (syntax.Is(k, WordRoles.Adverb | WordRoles.NotName) || (words.Of(syntax.Word(k)) & Complements.Time) != 0) return k + 1;
        var isCounted = syntax.Is(k, WordRoles.Determiner) || syntax.IsKind(k, TokenKind.Number);
        return isCounted && k + 1 < end && (words.Of(syntax.Word(k + 1)) & Complements.Time) != 0 ? k + 2 : k;
    }
}
