namespace NewsParsing.Quotes;

/// <content>Clauses that the order of words or the grammar of nouns tells apart before any verb is read.</content>
internal static partial class ReportingClauseParser
{
    private static ReportingClause ByOrder(in QuoteSyntax syntax, int quote)
    {
        if (VerbLast.Find(syntax, quote) is { IsNone: false } verbLast) return verbLast;
        if (TrailingAsClause.Find(syntax, quote) is { IsNone: false } likeness) return likeness;
        return PaperClause.Find(syntax, quote) is { IsNone: false } paper ? paper : ClaimClause.Find(syntax, quote);
    }
}
