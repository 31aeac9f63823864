namespace NewsParsing.Quotes;

/// <summary>A quote on its way from marks to record.</summary>
internal struct FoundQuote
{
    internal TextSpan Span;
    internal QuoteKind Kind;
    internal ClauseKind Clause;
    internal TextSpan? Source;
    internal TextSpan? Cue;

    /// <summary>The paragraph and sentence that it stands in.</summary>
    internal int Paragraph;
    internal int SentenceStart;

    /// <summary>Quotes with one reporting clause share a number, 0 and up; below 0 for none.</summary>
    internal int Utterance;

    /// <summary>Where the clause names nobody and the speaker is known from before.</summary>
    internal bool IsCarried;

    /// <summary>Whether it is a short paragraph of its own that no clause reports.</summary>
    internal bool IsLine;

    /// <summary>Whether it is a whole reported clause, with marks or without.</summary>
    internal bool IsClause;

    internal string? Name;
}
