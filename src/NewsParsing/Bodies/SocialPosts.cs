using System.Collections.Frozen;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>
/// Takes posts of social networks into the body where they stand between its paragraphs: their text, and the line that names author and date.
/// Around them pages set words ("social", "figure") that elsewhere mean buttons and pictures.
/// </summary>
internal static class SocialPosts
{
    private const Surroundings Apart = Surroundings.Navigation | Surroundings.Footer | Surroundings.Comments | Surroundings.Related;

    // What the networks' own code for embedding calls the element that holds the text.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        FrozenSet.ToFrozenSet(["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "mastodon-embed", "reddit-embed-bq", "reddit-card", "text-post-media"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    internal static void Mark(Page page, PrintedBlocks blocks, Span<Verdict> verdicts)
    {
        var (first, last) = EdgesOf(verdicts);
        if (first < 0) return;
        for (var block = first; block < blocks.Count && block <= last + 1;)
        {
            var post = PostAround(page, blocks, block);
            if (post < 0)
            {
                block++;
                continue;
            }

            var end = blocks.FirstFrom(page.EndOf(post));
            for (; block < end; block++) Mark(blocks, verdicts, block);
        }
    }

    private static (int First, int Last) EdgesOf(ReadOnlySpan<Verdict> verdicts)
    {
        var (first, last) = (-1, -1);
        for (var block = 0; block < verdicts.Length; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (first < 0) first = block;
            last = block;
        }

        return (first, last);
    }

    /// <summary>The embedded post that a block stands in; -1 for none.</summary>
    private static int PostAround(Page page, PrintedBlocks blocks, int block)
    {
        const int MostLevels = 10;
        var node = blocks[block].Node;
        for (var level = 0; level < MostLevels && node > 0; level++, node = page.ParentOf(node))
            if (page.TagOf(node) is Tag.Blockquote or Tag.Div && HasName(page.ClassesOf(node))) return node;
        return -1;
    }

    private static bool HasName(ReadOnlySpan<char> names)
    {
        foreach (var range in names.Split(' '))
            if (Names.Contains(names[range])) return true;
        return false;
    }

    // "View this post on …" is a button; author and date are links too, and told by the sign of an account and by digits.
    private static void Mark(PrintedBlocks blocks, Span<Verdict> verdicts, int block)
    {
        ref readonly var it = ref blocks[block];
        if ((it.Surroundings & Apart) != 0 || verdicts[block].IsFinal) return;
        var text = blocks.TextOf(block);
        var isButton = it.LinkLength * 5 > it.Length * 4 && !text.Contains('@') && !text.ContainsAnyInRange('0', '9') && !Prose.EndsAsSentence(text);
        verdicts[block] = isButton ? Verdict.Out("button of an embedded post") : new Verdict(true, BlockKind.Embed, "embedded post");
    }
}
