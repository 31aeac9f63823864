using System.Collections.Immutable;
using System.Text;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.StructuredData;

namespace NewsParsing.LiveBlogs;

/// <summary>Completes the joined body of a live blog: the time of each post, and the posts that are declared only.</summary>
internal static class LiveBlogText
{
    internal static BodyText Complete(BodyText body, ReadOnlySpan<Verdict> verdicts, LiveBlog live)
    {
        if (!live.Posts.IsEmpty) body = body with { Blocks = WithTimes(body.Blocks, verdicts, live.Posts) };
        return live.Unprinted.IsEmpty ? body : Append(body, live.Unprinted);
    }

    // The blocks of the body stand in the order of the page's blocks, as the posts do: one step through all three is enough.
    private static ImmutableArray<TextBlock> WithTimes(ImmutableArray<TextBlock> blocks, ReadOnlySpan<Verdict> verdicts, ImmutableArray<LivePost> posts)
    {
        var result = blocks.ToBuilder();
        var (next, post) = (0, 0);
        for (var block = 0; block < verdicts.Length; block++)
        {
            if (!verdicts[block].IsBody) continue;
            while (post < posts.Length && posts[post].End <= block) post++;
            if (post < posts.Length && posts[post].First <= block) result[next] = result[next] with { Posted = posts[post].Posted };
            next++;
        }

        return result.DrainToImmutable();
    }

    private static BodyText Append(BodyText body, ImmutableArray<DeclaredPost> posts)
    {
        var text = new StringBuilder(body.Text);
        var blocks = body.Blocks.ToBuilder();
        foreach (var post in posts)
        {
            if (post.Headline is { } headline) Add(headline, BlockKind.Subhead, post.Posted);
            foreach (var line in (post.Body ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(line, BlockKind.LivePost, post.Posted);
        }

        return new BodyText(text.ToString(), blocks.ToImmutable());

        void Add(string paragraph, BlockKind kind, NewsDate? posted)
        {
            if (text.Length > 0) text.Append("\n\n");
            blocks.Add(new TextBlock(kind, new TextSpan(text.Length, paragraph.Length), null, posted));
            text.Append(paragraph);
        }
    }
}
