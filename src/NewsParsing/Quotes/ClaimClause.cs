namespace NewsParsing.Quotes;

/// <summary>"Sie wies den Vorwurf der Reederei zurück, der Kai sei „zu alt“": what is claimed follows in the mood of reported speech, and is whose the claim is.</summary>
internal static class ClaimClause
{
    private const int FarthestClaim = 14;
    private const WordRoles Reports = WordRoles.Cue | WordRoles.PhraseStart;

    internal static ReportingClause Find(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Lexicon.NounCapitals || syntax.IsKind(quote - 1, TokenKind.Colon)) return default;
        var start = syntax.SentenceStart(quote);
        var comma = Comma(syntax, start, quote);
        for (var k = comma - 1; k >= start && comma - k <= FarthestClaim; k--)
        {
            if (!syntax.Is(k, WordRoles.Claims) || !syntax.IsCapital(k) || !syntax.Is(k + 1, WordRoles.Determiner)) continue;
            var owner = syntax.PhraseFrom(k + 1, comma);
            return syntax.CanSpeak(owner) && !IsTold(syntax, start, k) ? new ReportingClause(ClauseKind.Cued, owner, new Phrase(k, k + 1), quote - k) : default;
        }

        return default;
    }

    /// <summary>The comma that opens the marked words' own clause, where no word of it reports and its mood or its first word tells that it is reported; below 0 for none.</summary>
    internal static int Comma(in QuoteSyntax syntax, int start, int quote)
    {
        var isReported = false;
        for (var k = quote - 1; k > start; k--)
        {
            if (syntax.IsKind(k, TokenKind.Comma)) return isReported || syntax.Is(k + 1, WordRoles.That) && !syntax.Is(k + 1, WordRoles.Relative) ? k : -1;
            if (!syntax.Tokens[k].IsWord && !syntax.IsKind(k, TokenKind.Number) || syntax.Is(k, Reports)) return -1;
            isReported |= syntax.Is(k, WordRoles.ReportedMood);
        }

        return -1;
    }

    /// <summary>"Ruiz sagte laut einem Bericht der Stadt, …": the clause has its own verb of saying.</summary>
    private static bool IsTold(in QuoteSyntax syntax, int start, int claim)
    {
        for (var k = start; k < claim; k++)
            if (syntax.IsCue(k, WordRoles.Says) || syntax.Is(k, WordRoles.PhraseStart)) return true;
        return false;
    }
}
