namespace NewsParsing.Bylines;

/// <summary>A byline and how it was read.</summary>
/// <param name="Byline">The credit.</param>
/// <param name="IsPrefixed">Whether a prefix or a label stood before a name.</param>
/// <param name="Unread">How many words meant nothing to the reader.</param>
internal readonly record struct BylineReading(Byline Byline, bool IsPrefixed, int Unread);
