namespace NewsParsing.Quotes;

/// <summary>How strongly a clause ascribes a quote.</summary>
internal enum ClauseKind
{
    None,

    /// <summary>The clause leans on the quote's own comma or follows a colon: nothing else can be meant.</summary>
    Bound,

    /// <summary>A cue in the same sentence.</summary>
    Cued,

    /// <summary>A naming verb or a verb of thought.</summary>
    Named,

    /// <summary>A source phrase that has other uses.</summary>
    Weak,

    /// <summary>A clause that names nobody on purpose: "it was said".</summary>
    Impersonal,
}

/// <summary>The clause that reports a quote: its source and cue, as runs of tokens.</summary>
/// <param name="Kind">How firmly the clause and the quote are bound.</param>
/// <param name="Source">Empty where the clause names nobody (Spanish and Italian drop the pronoun).</param>
/// <param name="Cue">The word that reports; the colon or the dash where that alone does.</param>
/// <param name="Distance">Tokens between the cue and the quote.</param>
internal readonly record struct ReportingClause(ClauseKind Kind, Phrase Source, Phrase Cue, int Distance)
{
    internal bool IsNone => Kind == ClauseKind.None;
}
