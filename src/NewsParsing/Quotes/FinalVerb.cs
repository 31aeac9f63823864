namespace NewsParsing.Quotes;

/// <summary>"Ruiz hatte den Plan „gut“ genannt": German and Dutch put the participle last, behind the marked words.</summary>
internal static class FinalVerb
{
    internal static ReportingClause Find(in QuoteSyntax syntax, int quote, int start)
    {
        if (!syntax.Lexicon.VerbSecond || !EndsClause(syntax, quote + 1)) return default;
        var isPassive = syntax.Is(quote + 2, WordRoles.Passive);
        var isMain = isPassive || !syntax.Is(quote + 2, WordRoles.Auxiliary);
        for (var k = quote - 1; k >= start; k--)
        {
            if (syntax.Tokens[k].Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon) return default;
            if (SubordinateClause.OpensAt(syntax, k, start)) return SubordinateClause.Report(syntax, k, start, quote);
            if (k == start || !isMain || !syntax.Is(k, WordRoles.Auxiliary) || syntax.IsCapital(k)) continue;
            var subject = isPassive || syntax.Is(k, WordRoles.Passive) ? Agent(syntax, k, start, quote) : VerbSubject.OfSecondVerb(syntax, k, start, quote);
            var kind = syntax.Is(quote + 1, WordRoles.Says) ? ClauseKind.Cued : ClauseKind.Named;
            return syntax.CanSpeak(subject) && (isPassive || !syntax.Is(subject.Start, WordRoles.Oblique)) ? new ReportingClause(kind, subject, new Phrase(quote + 1, quote + 2), 1) : default;
        }

        return default;
    }

    /// <summary>"wurde von Ana Ruiz „…“ genannt", "ist in den Medien „…“ genannt worden": the one by whom, else the body or paper in which.</summary>
    private static Phrase Agent(in QuoteSyntax syntax, int auxiliary, int start, int quote)
    {
        if (VerbSubject.AgentBetween(syntax, auxiliary, quote) is { IsEmpty: false } agent) return agent;
        for (var k = start; k < quote; k++)
        {
            if (!syntax.Is(k, WordRoles.Preposition) || syntax.Is(k, WordRoles.Agent)) continue;
            var place = syntax.PhraseFrom(k + 1, k < auxiliary ? auxiliary : quote);
            if (!place.IsEmpty && syntax.Is(place.End - 1, WordRoles.GroupNoun | WordRoles.WorkNoun)) return place;
        }

        return default;
    }

    private static bool EndsClause(in QuoteSyntax syntax, int verb)
    {
        if (!syntax.Is(verb, WordRoles.Cue) || syntax.IsCapital(verb)) return false;
        var end = syntax.Is(verb + 1, WordRoles.Auxiliary) ? verb + 2 : verb + 1;
        return end == syntax.Tokens.Length || syntax.Tokens[end].Kind is TokenKind.Stop or TokenKind.Comma || syntax.Is(end, WordRoles.Conjunction);
    }
}
