namespace NewsParsing.Quotes;

/// <summary>"Ruiz told the court that the road “is closed”, writes the paper Nordpost": the paper passes on what Ruiz said.</summary>
internal static class OuterSource
{
    /// <summary>Whether the clause behind a quote is a medium's, and the one before it holds the marked words in "that".</summary>
    internal static bool Holds(in QuoteSyntax syntax, int quote, in ReportingClause after, in ReportingClause before)
    {
        if (before.Kind != ClauseKind.Cued || before.Source.IsEmpty || !IsMedium(syntax, after)) return false;
        for (var k = before.Cue.End; k < quote; k++)
            if (syntax.Is(k, WordRoles.That) && k > before.Source.Start) return true;
        return false;
    }

    private static bool IsMedium(in QuoteSyntax syntax, in ReportingClause after)
    {
        for (var k = after.Source.Start; k < after.Source.End; k++)
            if (syntax.Is(k, WordRoles.WorkNoun)) return true;
        return false;
    }
}
