namespace NewsParsing.Dates;

/// <summary>A date that a page shows, and how well it would do as the date of the article.</summary>
/// <param name="Date">The date.</param>
/// <param name="Label">What the page calls it.</param>
/// <param name="Score">The higher, the likelier it is of the article.</param>
/// <param name="Rule">Where it was found, in words for people.</param>
internal readonly record struct DateCandidate(NewsDate Date, DateLabel Label, int Score, string Rule);
