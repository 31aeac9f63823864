namespace NewsParsing.Quotes;

/// <summary>Whom a verb without its pronoun means: "…", dijo. The sentences before tell, back to the start of the paragraph.</summary>
internal static class DroppedSubject
{
    private const int FarthestSentences = 8;

    internal static ReportingClause Find(in QuoteSyntax syntax, int quote)
    {
        var clause = ReportingClauseParser.Previous(syntax, quote);
        if (!clause.IsNone || !syntax.Lexicon.DropsPronouns) return clause;
        var end = syntax.SentenceStart(quote);
        var experiencer = default(Phrase);
        for (var sentences = 0; sentences < FarthestSentences && end > 0; sentences++)
        {
            var start = syntax.SentenceStart(end - 1);
            var topic = ReportingClauseParser.Topic(syntax, start, end);
            if (!topic.IsEmpty) return new ReportingClause(ClauseKind.Weak, topic, default, quote - topic.End);
            if (Experiencer(syntax, start, end) is { IsEmpty: false } found) experiencer = found;
            end = start;
        }

        return experiencer.IsEmpty ? default : new ReportingClause(ClauseKind.Weak, experiencer, default, quote - experiencer.End);
    }

    /// <summary>"A Ruiz le queda un año": who opens the sentence behind a preposition.</summary>
    private static Phrase Experiencer(in QuoteSyntax syntax, int start, int end)
    {
        if (!syntax.Is(start, WordRoles.Preposition)) return default;
        var phrase = syntax.PhraseFrom(start + 1, end);
        return syntax.IsPersonal(phrase) ? phrase : default;
    }
}
