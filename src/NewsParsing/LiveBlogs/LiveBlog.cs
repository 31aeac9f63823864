using System.Collections.Immutable;
using NewsParsing.StructuredData;

namespace NewsParsing.LiveBlogs;

/// <summary>The posts of a live blog.</summary>
/// <param name="Posts">What is printed of them, in the order of the page; ranges do not overlap.</param>
/// <param name="Unprinted">Declared posts that a script would have printed, in the order of the declaration.</param>
internal sealed record LiveBlog(ImmutableArray<LivePost> Posts, ImmutableArray<DeclaredPost> Unprinted)
{
    internal static LiveBlog None { get; } = new([], []);
}
