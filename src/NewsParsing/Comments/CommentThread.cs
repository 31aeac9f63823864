using System.Collections.Immutable;

namespace NewsParsing.Comments;

/// <summary>What was found of the readers' comments of a page or a text.</summary>
internal sealed record CommentThread
{
    internal static CommentThread None { get; } = new();

    internal ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>Whether no more comments are taken; null where nothing is said.</summary>
    internal bool? Closed { get; init; }

    /// <summary>The name of whoever wrote the page itself, from comments that the page marks as his or hers; null where none is marked so.</summary>
    internal string? PageAuthor { get; init; }

    /// <summary>The number of comments that is stated; null where none is.</summary>
    internal int? Count { get; init; }

    /// <summary>
    /// What belongs to the comments and never to the body: comments, their headings, forms, closed notices. Half-open ranges of nodes of the page
    /// (or of lines of a plain text), ordered and disjoint.
    /// </summary>
    internal ImmutableArray<NodeRange> Regions { get; init; } = [];

    /// <summary>Whether a node (or a line) belongs to the comments.</summary>
    internal bool Covers(int node)
    {
        var (low, high) = (0, Regions.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (node < Regions[middle].Start) high = middle - 1;
            else if (node >= Regions[middle].End) low = middle + 1;
            else return true;
        }

        return false;
    }
}
