namespace NewsParsing.Quotes;

/// <summary>Tells what somebody said from titles, terms, nicknames and words that the writer keeps at arm's length.</summary>
internal static class QuoteJudge
{
    internal static bool IsQuote(in QuoteSyntax syntax, int quote, in ReportingClause clause)
    {
        var span = syntax.Spans[syntax.Tokens[quote].Index];
        var shape = QuoteShape.Of(syntax.Text[span.Start..span.End]);
        if (shape.Words == 0 || (span.Open > 0 && syntax.Text[span.Open - 1] == '=')) return false;
        if (clause.Kind == ClauseKind.Bound) return true;
        if (syntax.Is(quote - 1, WordRoles.WorkNoun | WordRoles.Distance) || (syntax.Is(quote - 2, WordRoles.Distance) && syntax.Is(quote - 1, WordRoles.Determiner))) return false;
        if (clause.Kind == ClauseKind.Cued) return clause.Distance <= 3 || shape.Words > 1 || !shape.IsTitle;
        if (clause.Kind == ClauseKind.Named) return clause.Distance <= 8 || shape.Words > 2;
        if (shape.IsTitle && !shape.EndsSentence) return false;
        if (shape.EndsSentence && shape.Words >= 3) return true;
        return shape.Words >= 4;
    }
}
