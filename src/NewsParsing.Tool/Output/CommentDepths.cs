using System.Collections.Immutable;

namespace NewsParsing.Tool.Output;

/// <summary>How far each comment is indented.</summary>
internal static class CommentDepths
{
    // Deeper replies stay at this depth: a long quarrel would else walk out of the page.
    private const int Deepest = 8;

    /// <summary>0 for a comment of its own, one more than the comment it answers for a reply, at most 8.</summary>
    internal static int[] Of(ImmutableArray<Comment> comments)
    {
        var depths = new int[comments.Length];
        for (var i = 0; i < comments.Length; i++)
            if (comments[i].ReplyTo is { } parent && parent >= 0 && parent < i) depths[i] = Math.Min(depths[parent] + 1, Deepest);
        return depths;
    }
}
