namespace NewsParsing.Quotes;

/// <summary>"the port is “a second home,” as Ana Ruiz put it": the clause leans on the comma of the quote, whatever the sentence told before.</summary>
internal static class TrailingAsClause
{
    private const int FarthestEnd = 14;

    internal static ReportingClause Find(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Lexicon.HasBareForms) return default;
        var k = syntax.LastInside(quote) == ',' ? quote + 1 : syntax.IsKind(quote + 1, TokenKind.Comma) ? quote + 2 : syntax.Tokens.Length;
        if (!syntax.Is(k, WordRoles.Likeness) || !syntax.Is(k, WordRoles.Conjunction) || syntax.IsCapital(k)) return default;
        var end = Math.Min(syntax.SentenceEnd(k), k + FarthestEnd);
        var verb = k + 2;
        while (verb < end && syntax.Tokens[verb].IsWord && !Reports(syntax, verb, end)) verb++;
        if (verb >= end || !syntax.Tokens[verb].IsWord) return default;
        var subject = syntax.PhraseFrom(k + 1, verb);
        if (subject.End != verb || !syntax.CanSpeak(subject)) return default;
        var last = syntax.Is(verb + 1, WordRoles.Pronoun) ? verb + 2 : verb + 1;
        return last >= syntax.Tokens.Length || !syntax.Tokens[last].IsWord ? new ReportingClause(ClauseKind.Bound, subject, new Phrase(verb, verb + 1), verb - quote) : default;
    }

    private static bool Reports(in QuoteSyntax syntax, int verb, int end) =>
        syntax.IsCue(verb, WordRoles.Says | WordRoles.Names) || ReportingClauseParser.IsSeparable(syntax, verb, end);
}
