namespace NewsParsing.Quotes;

/// <summary>"Der Name des Schiffs lautet „Nordwind“", "„Am Kai“, so heißt das Stück": what a name, a title or a label is.</summary>
internal static class NameClause
{
    private const int LongestName = 3;

    internal static bool Holds(in QuoteSyntax syntax, in ReportingClause clause, in QuoteShape shape)
    {
        if (!syntax.Lexicon.VerbSecond || clause.Source.IsEmpty || shape.EndsSentence || shape.EndsComma) return false;
        var isLabel = syntax.Is(clause.Cue.Start, WordRoles.Labels) && clause.Cue.End - clause.Cue.Start == 1 && SourcePhrase.Impersonal(syntax, clause.Cue.Start, clause.Cue.Start).IsNone;
        if (!isLabel && (shape.Words > LongestName || clause.Cue.Start < clause.Source.End || !syntax.Is(clause.Cue.Start, WordRoles.Says))) return false;
        for (var k = clause.Source.Start; k < clause.Source.End && !syntax.Is(k, WordRoles.AnyPreposition | WordRoles.Oblique); k++)
            if (syntax.Is(k, WordRoles.WorkNoun) && !syntax.Is(k, WordRoles.PersonNoun | WordRoles.GroupNoun)) return true;
        return false;
    }
}
