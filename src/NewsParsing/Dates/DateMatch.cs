namespace NewsParsing.Dates;

/// <summary>A date found in a longer line.</summary>
/// <param name="Span">Where it stands in that line, weekday and time included, label not.</param>
/// <param name="Date">The date meant.</param>
/// <param name="Label">What the words beside it say it is.</param>
internal readonly record struct DateMatch(TextSpan Span, NewsDate Date, DateLabel Label);
