namespace NewsParsing.Dates;

/// <summary>A date found in a longer line.</summary>
/// <param name="Span">Where it stands in that line, weekday and time included, label not.</param>
/// <param name="Date">The date meant.</param>
/// <param name="IsWhole">Whether the year is printed; else the context gave it, or the whole date.</param>
/// <param name="Label">What the words beside it say it is.</param>
internal readonly record struct DateMatch(TextSpan Span, NewsDate Date, bool IsWhole, DateLabel Label);
