namespace NewsParsing.LiveBlogs;

/// <summary>An element and those of its children that are posts, or the heads of posts.</summary>
/// <param name="Parent">The element around all posts.</param>
/// <param name="Children">One child for each post, in order.</param>
/// <param name="IsFlat">Whether the text of a post follows its head instead of standing in the same child.</param>
internal sealed record PostList(int Parent, List<int> Children, bool IsFlat);
