using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>Words of the page around an article: notices and labels, all in lower case.</summary>
internal sealed record PageWords
{
    /// <summary>Beginnings of corrections, editor's notes and taglines: "correction:", "editor's note".</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>What follows the writer's name in a tagline: "is a", "covers".</summary>
    public required ImmutableArray<string> Taglines { get; init; }

    /// <summary>What the headline of a live blog calls it: "live", "as it happened".</summary>
    public required ImmutableArray<string> LiveBlogs { get; init; }
}
