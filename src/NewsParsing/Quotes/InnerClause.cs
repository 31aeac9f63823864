namespace NewsParsing.Quotes;

/// <summary>The reporting clause that French, Italian and Russian put inside the marks: « Le port, dit Ruiz, est plein. »</summary>
internal static class InnerClause
{
    private const int LongestSubject = 12;

    /// <summary>The tokens of the clause, counted in <paramref name="inside"/>, which holds the marked words alone.</summary>
    internal static ReportingClause Find(in QuoteSyntax inside)
    {
        for (var i = 0; i + 1 < inside.Tokens.Length; i++)
        {
            if (inside.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Stop)) continue;
            var verb = inside.IsKind(i + 1, TokenKind.Dash) ? i + 2 : i + 1;
            var first = verb;
            while (inside.Is(verb, WordRoles.Auxiliary) && !inside.Is(verb, WordRoles.Says)) verb++;
            if (inside.IsCapital(first) || !inside.IsCue(verb, WordRoles.Says) || inside.Is(verb, WordRoles.Gerund)) continue;
            var clause = At(inside, verb);
            if (!clause.IsNone) return clause;
        }

        return default;
    }

    private static ReportingClause At(in QuoteSyntax inside, int verb)
    {
        var cue = new Phrase(verb, verb + 1);
        if (inside.Is(verb, WordRoles.Clitic)) return new ReportingClause(ClauseKind.Bound, cue, cue, 1);
        var subject = inside.PhraseFrom(verb + 1, Math.Min(inside.Tokens.Length, verb + LongestSubject));
        var isClosed = subject.End == inside.Tokens.Length || inside.Tokens[subject.End].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash;
        var isSetOff = inside.IsKind(verb - 1, TokenKind.Dash) && inside.IsCapital(subject.Start);
        return isClosed && !subject.IsEmpty && (isSetOff || inside.IsPersonal(subject)) ? new ReportingClause(ClauseKind.Bound, subject, cue, 1) : default;
    }
}
