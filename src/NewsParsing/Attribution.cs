namespace NewsParsing;

/// <summary>Who a quote is ascribed to, and by which words.</summary>
public sealed record Attribution
{
    /// <summary>The source as printed near the quote ("he", "Keller", "the ministry").</summary>
    public required string Source { get; init; }

    /// <summary>Where the source stands, in UTF-16 units of the text that the quote's span belongs to; <see langword="null"/> where it is known from the page only (an interview's speaker).</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>The fullest form of the source's name in the article; <see langword="null"/> where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The word that reports ("said", "according to"), or the colon or dash where that alone ties the quote to its source; <see langword="null"/> where there is none.</summary>
    public string? Cue { get; init; }

    /// <summary>Where the cue stands; <see langword="null"/> where there is none.</summary>
    public TextSpan? CueSpan { get; init; }
}
