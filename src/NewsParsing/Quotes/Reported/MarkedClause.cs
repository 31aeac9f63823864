namespace NewsParsing.Quotes.Reported;

/// <summary>The clause around a marked fragment whose cue is known: "he called the plan “a shame” for the town".</summary>
internal static class MarkedClause
{
    private const int LongestSubject = 28;

    /// <summary>None where the cue stands in another sentence, or there is none.</summary>
    internal static ReportedClause Around(in QuoteSyntax syntax, ReportedLexicon words, int quote, in FoundQuote found)
    {
        if (found.Cue is not { } span || TokenAt(syntax, span.Start) is not (>= 0 and var cue) || !syntax.IsKind(cue, TokenKind.Word)) return default;
        var start = syntax.SentenceStart(quote);
        var end = syntax.SentenceEnd(quote);
        if (cue < start || cue >= end) return default;
        var content = cue < quote ? Behind(syntax, words, cue, quote, end) : Before(syntax, cue, quote, start);
        return content.Start > quote || content.End <= quote ? default : new ReportedClause(default, new Phrase(cue, cue + 1), content, content.End);
    }

    /// <summary>Index of the token that starts at a place in the text; below 0 for none.</summary>
    internal static int TokenAt(in QuoteSyntax syntax, int position)
    {
        var low = 0;
        var high = syntax.Tokens.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var at = syntax.Tokens[middle].Start;
            if (at == position) return middle;
            if (at < position) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static Phrase Behind(in QuoteSyntax syntax, ReportedLexicon words, int cue, int quote, int end)
    {
        var complements = words.Of(syntax.Word(cue));
        var first = syntax.Is(cue, WordRoles.Claims) ? ClaimClause.Comma(syntax, cue, quote) + 1 : ComplementStart.Find(syntax, words, complements, cue, end);
        if (first == 0) first = ComplementStart.Find(syntax, words, complements, cue, end);
        if (first < 0 && syntax.IsKind(cue + 1, TokenKind.Comma)) return default;
        if (first < 0 || first > quote)
        {
            first = cue + 1;
            while (first < quote && syntax.Is(first, WordRoles.AnyPreposition | WordRoles.Adverb) && !syntax.Is(first, WordRoles.Determiner | WordRoles.Pronoun)) first++;
        }

        for (var k = quote - 1; k > first; k--)
            if (syntax.Tokens[k].Kind is TokenKind.Colon or TokenKind.Semicolon) return default;
        var last = ClauseEnd.Find(syntax, words, quote, end);
        if ((complements & (Complements.Bare | Complements.That | Complements.Infinitive)) == 0) last = ClauseEnd.OfPhrase(syntax, words, quote, last);
        return new Phrase(first, Math.Max(quote + 1, last));
    }

    private static Phrase Before(in QuoteSyntax syntax, int cue, int quote, int start)
    {
        for (var k = quote; k < cue && k < quote + LongestSubject; k++)
        {
            if (syntax.IsKind(k, TokenKind.Comma)) return new Phrase(start, k);
            if (syntax.IsKind(k, TokenKind.Quote) && syntax.LastInside(k) is ',' or '?' or '!') return new Phrase(start, k + 1);
        }

        return default;
    }
}
