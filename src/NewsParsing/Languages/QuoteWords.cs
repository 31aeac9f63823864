namespace NewsParsing.Languages;

/// <summary>How a language marks and reports speech.</summary>
internal sealed record QuoteWords
{
}
