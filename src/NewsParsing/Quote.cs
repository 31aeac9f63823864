namespace NewsParsing;

/// <summary>Something that somebody said or wrote, as the article reports it.</summary>
/// <param name="Span">The content without its quotation marks, in UTF-16 units of <see cref="Article.Text"/> (of <see cref="Article.Headline"/> for <see cref="Article.HeadlineQuotes"/>, of the given text for <see cref="NewsParser.ParseQuotes(string, string?)"/>). In <see cref="QuoteScope.ReportedClauses"/> a mixed one holds the marks inside its clause.</param>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Attribution">Who said it; <see langword="null"/> where the text does not tell.</param>
/// <param name="Group">Parts of one utterance carry the same number; <see langword="null"/> for a quote that stands alone.</param>
public sealed record Quote(TextSpan Span, QuoteKind Kind, Attribution? Attribution, int? Group);
