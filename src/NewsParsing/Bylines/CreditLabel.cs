namespace NewsParsing.Bylines;

/// <summary>Words before a name that tell what somebody did.</summary>
/// <param name="Words">The words in lower case, one blank between them.</param>
/// <param name="Role">What they say.</param>
/// <param name="NeedsColon">Whether the words alone prove nothing: a colon or the end of the line must follow ("Text: …").</param>
/// <param name="IsSource">Whether the words name where the text comes from, and so a house and no person ("Source:").</param>
internal readonly record struct CreditLabel(string Words, AuthorRole Role, bool NeedsColon = false, bool IsSource = false);
