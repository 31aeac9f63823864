namespace NewsParsing;

/// <summary>How much of what somebody said counts as a quote.</summary>
public enum QuoteScope
{
    /// <summary>The words in quotation marks, and nothing else.</summary>
    MarkedWords,

    /// <summary>
    /// Whole reported clauses, with marks or without: in "She said the bridge “will be built again”" the words behind "said" are one mixed quote, and in
    /// "She said that the bridge is safe" they are an indirect one. A direct quote is the same in both scopes.
    /// </summary>
    ReportedClauses,
}
