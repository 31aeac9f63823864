namespace NewsParsing;

/// <summary>How a quote is reported.</summary>
public enum QuoteKind
{
    /// <summary>A whole sentence, or more, in quotation marks.</summary>
    Direct,

    /// <summary>A marked fragment inside a reporting clause; in <see cref="QuoteScope.ReportedClauses"/> the whole reported clause that holds it.</summary>
    Mixed,

    /// <summary>Reported speech without marks. Given in <see cref="QuoteScope.ReportedClauses"/> alone.</summary>
    Indirect,
}
