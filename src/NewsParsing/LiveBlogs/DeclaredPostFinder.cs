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
        var byHead = Wanted(posts);
        Fill(byHead, blocks);
        for (var post = 0; post < places.Length; post++) places[post] = PlaceOf(posts[post], byHead);
        return places;
    }

    /// <summary>The heads of the posts' texts and headings, each with no place yet.</summary>
    private static Dictionary<string, Queue<int>> Wanted(List<DeclaredPost> posts)
    {
        var byHead = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var post in posts)
        {
            if (HeadOf(post.Body) is { } body) byHead.TryAdd(body, []);
            if (HeadOf(post.Headline) is { } heading) byHead.TryAdd(heading, []);
        }

        return byHead;
    }

    private static string? HeadOf(string? text) => text is null ? null : PlainLetters.HeadOf(text, Head);

    private static void Fill(Dictionary<string, Queue<int>> byHead, PrintedBlocks blocks)
    {
        Span<char> head = stackalloc char[Head];
        var byLetters = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var block = 0; block < blocks.Count; block++)
        {
            if ((blocks[block].Surroundings & (Surroundings.Navigation | Surroundings.Related)) != 0 || !PlainLetters.TryWriteHead(blocks.TextOf(block), head)) continue;
            if (byLetters.TryGetValue(head, out var places)) places.Enqueue(block);
        }
    }

    // The list of key events above the posts repeats their headings, so the text of a post tells its place before its heading does.
    private static int PlaceOf(DeclaredPost post, Dictionary<string, Queue<int>> byHead)
    {
        foreach (var text in (ReadOnlySpan<string?>)[post.Body, post.Headline])
        {
            if (HeadOf(text) is { } head && byHead.TryGetValue(head, out var candidates) && candidates.TryDequeue(out var block)) return block;
        }

        return -1;
    }
}
