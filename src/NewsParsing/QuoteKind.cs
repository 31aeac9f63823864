namespace NewsParsing;

/// <summary>How a quote is reported.</summary>
public enum QuoteKind
{
    /// <summary>A whole sentence, or more, in quotation marks.</summary>
    Direct,

    /// <summary>A marked fragment inside a reporting clause.</summary>
    Mixed,

    /// <summary>Reported speech without marks.</summary>
    Indirect,
}
