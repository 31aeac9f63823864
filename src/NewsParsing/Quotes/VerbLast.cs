namespace NewsParsing.Quotes;

/// <summary>Ada Deniz, "…" dedi. Where the verb ends the sentence, the speaker opens it and the marked words stand between.</summary>
internal static class VerbLast
{
    private const int FarthestCue = 10;

    internal static ReportingClause Find(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Lexicon.VerbLast) return default;
        if (syntax.IsKind(quote - 1, TokenKind.Colon) && syntax.IsCue(quote - 2, WordRoles.Says)) return new ReportingClause(ClauseKind.Bound, Opener(syntax, quote - 2), new Phrase(quote - 2, quote - 1), 1);
        var end = Math.Min(syntax.SentenceEnd(quote), quote + FarthestCue);
        for (var k = quote + 1; k < end && !syntax.IsKind(k, TokenKind.Quote); k++)
        {
            if (!syntax.Is(k, WordRoles.Says | WordRoles.Names) || syntax.IsCapital(k)) continue;
            var speaker = Speaker(syntax, quote, k, end);
            return new ReportingClause(k - quote <= 2 ? ClauseKind.Bound : ClauseKind.Cued, speaker, new Phrase(k, k + 1), k - quote);
        }

        return default;
    }

    private static Phrase Speaker(in QuoteSyntax syntax, int quote, int cue, int end)
    {
        var behind = cue + 1;
        while (behind < end && syntax.Tokens[behind].IsWord && !syntax.IsCapital(behind)) behind++;
        if (syntax.IsCapital(behind) && behind < end && NameEnd(syntax, behind, end) is var last) return new Phrase(behind, last);
        return Opener(syntax, quote);
    }

    /// <summary>The name before the last comma, else the one that opens the sentence.</summary>
    private static Phrase Opener(in QuoteSyntax syntax, int end)
    {
        var start = syntax.SentenceStart(end);
        for (var k = end - 1; k > start; k--)
            if (syntax.IsKind(k, TokenKind.Comma) && syntax.IsCapital(k - 1)) return syntax.NameBefore(k, start);
        return syntax.IsCapital(start) ? new Phrase(start, NameEnd(syntax, start, end)) : default;
    }

    private static int NameEnd(in QuoteSyntax syntax, int start, int end)
    {
        var k = start;
        while (k < end && syntax.IsCapital(k)) k++;
        return k;
    }
}
