using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>Words of pages that stand in an article's place: errors, questions about data.</summary>
internal sealed record PageWords
{
    /// <summary>Whole titles of pages that a server shows for one it does not have or does not give, in lower case.</summary>
    public required ImmutableArray<string> FaultTitles { get; init; }

    /// <summary>Words that stand beside "cookie" where a site asks for leave to store data, in lower case; parts of words count.</summary>
    public required ImmutableArray<string> PrivacyWords { get; init; }
}
