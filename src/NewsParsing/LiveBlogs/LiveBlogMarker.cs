using System.Buffers;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.LiveBlogs;

/// <summary>Marks the blocks of the posts: their paragraphs are posts, the lines with time and writer at their heads are no text, and what is declared is text for certain.</summary>
internal static class LiveBlogMarker
{
    private const int LongestTime = 20;
    private const int LongestTimeLine = 80;
    private const int LongestHeadLine = 60;

    // Every block of a post is looked for in the text of the post, so the text has a bound.
    private const int LongestPost = 20_000;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="verdicts">What the general rules say of each.</param>
    /// <param name="headline">The node of the headline; -1 for none.</param>
    /// <param name="live">The posts.</param>
    /// <param name="declared">The posts as declared.</param>
    internal static void Mark(Page page, PrintedBlocks blocks, Span<Verdict> verdicts, int headline, LiveBlog live, List<DeclaredPost> declared)
    {
        if (live.Posts.IsEmpty) return;
        if (headline >= 0) AddIntroduction(blocks, verdicts, blocks.FirstFrom(page.EndOf(headline)), live.Posts[0].First);
        foreach (var post in live.Posts)
        {
            if (post.Declared >= 0) AddDeclared(blocks, verdicts, post, declared[post.Declared]);
            DropHead(page, blocks, verdicts, post);
            for (var block = post.First; block < post.End; block++)
                if (verdicts[block] is { IsBody: true, Kind: BlockKind.Paragraph }) verdicts[block] = verdicts[block] with { Kind = BlockKind.LivePost };
        }
    }

    // The posts outweigh what introduces them, so the introduction often stands outside the element that was found to hold the body.
    private static void AddIntroduction(PrintedBlocks blocks, Span<Verdict> verdicts, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (verdicts[block].IsBody || verdicts[block].IsFinal || blocks[block].Tag is not (Tag.P or Tag.Li) || Prose.LengthOf(blocks, block) == 0) continue;
            if (BlockJudge.Judge(blocks, block, default) is { IsBody: true } verdict) verdicts[block] = verdict with { Rule = "introduces the posts" };
        }
    }

    private static void AddDeclared(PrintedBlocks blocks, Span<Verdict> verdicts, LivePost post, DeclaredPost declared)
    {
        // Letters are never more than the text they stand in.
        var letters = ArrayPool<char>.Shared.Rent((declared.Headline?.Length ?? 0) + (declared.Body?.Length ?? 0));
        var length = PlainLetters.Write(declared.Headline, letters);
        length += PlainLetters.Write(declared.Body, letters.AsSpan(length));
        if (length <= LongestPost) AddDeclared(blocks, verdicts, post, letters.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(letters);
    }

    private static void AddDeclared(PrintedBlocks blocks, Span<Verdict> verdicts, LivePost post, ReadOnlySpan<char> text)
    {
        for (var block = post.First; block < post.End; block++)
        {
            if (verdicts[block].IsBody || verdicts[block].IsFinal || (blocks[block].Surroundings & Surroundings.Hidden) != 0) continue;
            using var own = PlainLetters.Of(blocks.TextOf(block));
            if (own.Length < 8 || !text.Contains(own.Text, StringComparison.Ordinal)) continue;
            if (BlockJudge.Judge(blocks, block, default) is { IsBody: true } verdict) verdicts[block] = verdict with { Rule = "declared as part of a post" };
        }
    }

    private static void DropHead(Page page, PrintedBlocks blocks, Span<Verdict> verdicts, LivePost post)
    {
        var isHead = true;
        for (var block = post.First; block < post.End; block++)
        {
            ref readonly var it = ref blocks[block];
            var isHeading = it.Tag is Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6;
            if (it.Length <= (isHeading ? LongestTime : LongestTimeLine) && HoldsTime(page, it)) Drop(verdicts, block, "time of a post");
            else if (isHead && !isHeading && it.Length <= LongestHeadLine && !Prose.EndsAsSentence(blocks.TextOf(block)) && it.Tag != Tag.P) Drop(verdicts, block, "head of a post");
            else isHead = false;
        }
    }

    private static bool HoldsTime(Page page, in PrintedBlock block)
    {
        for (var node = block.FirstText; node <= block.LastText; node++)
            if (PostTime.IsTime(page, node)) return true;
        for (var above = page.ParentOf(block.FirstText); above >= block.Node; above = page.ParentOf(above))
            if (PostTime.IsTime(page, above)) return true;
        return false;
    }

    private static void Drop(Span<Verdict> verdicts, int block, string rule)
    {
        if (verdicts[block].IsBody) verdicts[block] = Verdict.Out(rule);
    }
}
