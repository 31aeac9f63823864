namespace NewsParsing.Bylines;

/// <summary>A place on the page that may be the article's byline.</summary>
/// <param name="Node">The element that holds it.</param>
/// <param name="FirstBlock">The block it begins in.</param>
/// <param name="Reading">What it says.</param>
/// <param name="Score">How likely it is the article's own.</param>
/// <param name="Rule">How it was found.</param>
internal readonly record struct PrintedCredit(int Node, int FirstBlock, BylineReading Reading, int Score, string Rule);
