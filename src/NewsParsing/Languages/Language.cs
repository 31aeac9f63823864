using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>Everything the parsers must know of a language, as data. Every member is required: a language is complete or does not compile.</summary>
internal sealed record Language
{
    /// <summary>ISO 639 code in lower case: "en".</summary>
    public required string Code { get; init; }

    /// <summary>The commonest small words in lower case, by which the language is told from others.</summary>
    public required ImmutableArray<string> StopWords { get; init; }

    public required PlainTextWords PlainText { get; init; }

    public required DateWords Dates { get; init; }

    public required BylineWords Bylines { get; init; }

    public required QuoteWords Quotes { get; init; }

    public required CommentWords Comments { get; init; }

    public required PageWords Page { get; init; }
}
