using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>Words of the page around an article, and of pages that stand in an article's place; all in lower case.</summary>
internal sealed record PageWords
{
    /// <summary>Whole titles of pages that a server shows for one it does not have or does not give.</summary>
    public required ImmutableArray<string> FaultTitles { get; init; }

    /// <summary>Words that stand beside "cookie" where a site asks for leave to store data; parts of words count.</summary>
    public required ImmutableArray<string> PrivacyWords { get; init; }

    /// <summary>Beginnings of corrections, editor's notes and taglines: "correction:", "editor's note".</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>What follows the writer's name in a tagline: "is a", "covers".</summary>
    public required ImmutableArray<string> Taglines { get; init; }

    /// <summary>What the headline of a live blog calls it: "live", "as it happened".</summary>
    public required ImmutableArray<string> LiveBlogs { get; init; }
}
