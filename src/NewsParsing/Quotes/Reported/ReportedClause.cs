namespace NewsParsing.Quotes.Reported;

/// <summary>A clause that somebody is said to have uttered, as runs of tokens.</summary>
/// <param name="Source">Who; empty where nobody is named.</param>
/// <param name="Cue">The word that reports.</param>
/// <param name="Content">What is reported.</param>
/// <param name="End">Index of the token from which the sentence is read on.</param>
internal readonly record struct ReportedClause(Phrase Source, Phrase Cue, Phrase Content, int End)
{
    internal bool IsNone => Content.IsEmpty;
}
