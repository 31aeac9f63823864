namespace NewsParsing.Quotes;

/// <content>English: clauses that open or close a sentence in ways of their own.</content>
internal static partial class ReportingClauseParser
{
    private const int LongestName = 6;

    /// <summary>How far "encouraged all of them to" may lead the verb that leans on it.</summary>
    private const int LongestObject = 6;
    private const int FarthestThat = 30;

    /// <summary>"Citing “the cost,” Ana Ruiz closed the port.": the subject behind the quote does what the participle tells.</summary>
    private static ReportingClause Participial(in QuoteSyntax syntax, int quote, int start)
    {
        var verb = syntax.OpeningReport(start, quote);
        if (verb < 0) return default;
        var k = syntax.IsKind(quote + 1, TokenKind.Comma) ? quote + 2 : quote + 1;
        var subject = syntax.PhraseFrom(k, Math.Min(syntax.SentenceEnd(k), k + LongestSubject));
        return syntax.CanSpeak(subject) ? new ReportingClause(ClauseKind.Cued, subject, new Phrase(verb, verb + 1), quote - verb) : default;
    }

    /// <summary>"…," Ana Ruiz demurred: behind a comma inside the marks, a past tense that no list knows reports too.</summary>
    private static ReportingClause UnknownPast(in QuoteSyntax syntax, int quote, int k, int end)
    {
        if (syntax.LastInside(quote) != ',' || !syntax.StartsCapital(quote)) return default;
        for (var verb = k + 1; verb < end && verb <= k + LongestName; verb++)
        {
            if (!syntax.IsUnknownPast(verb)) continue;
            var subject = syntax.PhraseFrom(k, verb);
            return subject.End == verb && syntax.CanSpeak(subject) ? new ReportingClause(ClauseKind.Bound, subject, new Phrase(verb, verb + 1), verb - quote) : default;
        }

        return default;
    }

    /// <summary>"called the plan to open a mine “a shame”", "found that the money used was “lost”": the outer verb reports more plainly than the inner.</summary>
    private static bool IsBetter(in QuoteSyntax syntax, int verb, in ReportingClause inner)
    {
        var cue = inner.Cue.Start;
        if (!syntax.Lexicon.HasBareForms || inner.Cue.IsEmpty || inner.Kind != ClauseKind.Named) return false;
        if (syntax.IsStance(cue) && syntax.LeansOnVerb(cue) && (syntax.Is(verb, WordRoles.Names) || (cue - verb <= LongestObject && !syntax.LeansOnVerb(verb)))) return true;
        if (syntax.IsHeldGerund(cue) && cue - verb < FarthestOuter && syntax.Is(verb, WordRoles.Names) && !syntax.Is(verb, WordRoles.Gerund) && !syntax.LeansOnVerb(verb)) return true;
        return cue - verb < FarthestThat && syntax.Is(verb + 1, WordRoles.That) && !syntax.Is(verb + 2, WordRoles.AnyPreposition) && syntax.Is(cue, WordRoles.Cue) && !syntax.Is(cue + 1, WordRoles.That);
    }

    /// <summary>"She says he is late. “…”": the sentence right before a quote tells who speaks, where it quotes nothing itself.</summary>
    internal static ReportingClause JustBefore(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Lexicon.HasBareForms || quote == 0) return default;
        var start = syntax.SentenceStart(quote - 1);
        for (var k = start; k < quote; k++)
            if (syntax.IsKind(k, TokenKind.Quote)) return default;
        var clause = Before(syntax, quote, start);
        return clause.Kind == ClauseKind.Cued && !clause.Source.IsEmpty && !syntax.LeansOnVerb(clause.Cue.Start) ? clause with { Kind = ClauseKind.Weak } : default;
    }
}
