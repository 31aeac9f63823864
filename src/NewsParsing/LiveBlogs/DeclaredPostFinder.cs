using NewsParsing.Blocks;
using NewsParsing.StructuredData;

namespace NewsParsing.LiveBlogs;

/// <summary>Finds where the declared posts are printed, by their text.</summary>
internal static class DeclaredPostFinder
{
    // This many letters at the head of a paragraph tell it from all others of a page.
    private const int Head = 24;

    /// <summary>The block where each declared post begins, or -1. No block begins two posts.</summary>
    internal static int[] Find(PrintedBlocks blocks, List<DeclaredPost> posts)
    {
        var places = new int[posts.Count];
        if (posts.Count == 0) return places;
        var byHead = Heads(blocks);
        for (var post = 0; post < places.Length; post++) places[post] = PlaceOf(posts[post], byHead);
        return places;
    }

    private static Dictionary<string, Queue<int>> Heads(PrintedBlocks blocks)
    {
        var byHead = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var block = 0; block < blocks.Count; block++)
        {
            var text = blocks.TextOf(block);
            if ((blocks[block].Surroundings & (Surroundings.Navigation | Surroundings.Related)) != 0 || PlainLetters.HeadOf(text, Head) is not { } head) continue;
            if (!byHead.TryGetValue(head, out var list)) byHead[head] = list = [];
            list.Enqueue(block);
        }

        return byHead;
    }

    // The list of key events above the posts repeats their headings, so the text of a post tells its place before its heading does.
    private static int PlaceOf(DeclaredPost post, Dictionary<string, Queue<int>> byHead)
    {
        foreach (var text in (ReadOnlySpan<string?>)[post.Body, post.Headline])
        {
            if (text is not null && PlainLetters.HeadOf(text, Head) is { } head && byHead.TryGetValue(head, out var candidates) && candidates.TryDequeue(out var block)) return block;
        }

        return -1;
    }
}
