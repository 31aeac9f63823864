using System.Collections.Immutable;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Dates;
using NewsParsing.Kinds;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.LiveBlogs;

/// <summary>Finds the posts of a live blog, declared or printed.</summary>
internal static class LiveBlogFinder
{
    private const int FewestMarks = 2;

    /// <summary>The posts; none where the page is no live blog. One that only its print shows adds a claim for the kind.</summary>
    internal static LiveBlog Find(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, DeclaredData declared, Language language, in DateContext dates, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var isDeclared = declared.Posts.Count > 0 || claims.Kind.Exists(static claim => claim.Value == ArticleKind.LiveBlog);
        if (!isDeclared && IsNoLiveBlog(declared, claims)) return LiveBlog.None;
        var places = DeclaredPostFinder.Find(blocks, declared.Posts);
        var marks = MarksOf(page, blocks, places);
        if (marks.Count < FewestMarks) return new LiveBlog([], Unprinted(declared, places));
        var prose = blocks.ProseSums;
        var list = PostListFinder.Find(page, blocks, prose, marks, isDeclared ? FewestMarks : PostSigns.Fewest);
        if (list is null || (!isDeclared && !PostSigns.AreIn(page, blocks, verdicts, list))) return new LiveBlog([], Unprinted(declared, places));
        if (!isDeclared) claims.Kind.Add(new Claim<ArticleKind>(ArticleKind.LiveBlog, EvidenceSource.Markup, Confidence.Inferred, "posts with times of their own"));
        return new LiveBlog(Posts(page, blocks, list, places, declared.Posts, language, dates), Unprinted(declared, places));
    }

    private static bool IsNoLiveBlog(DeclaredData declared, ArticleClaims claims) =>
        !(declared.PageTitle is { } title && LiveWords.AreIn(title)) && !claims.Headline.Exists(static claim => LiveWords.AreIn(claim.Value))
        || AddressShape.IsForum(declared.Address?.AbsoluteUri ?? "") || claims.Kind.Exists(static claim => claim.Value is ArticleKind.Thread or ArticleKind.Product or ArticleKind.Index or ArticleKind.Media);

    /// <summary>Where declared posts begin, and all elements that tell a time, in order.</summary>
    private static List<int> MarksOf(Page page, PrintedBlocks blocks, int[] places)
    {
        var marks = new List<int>();
        foreach (var place in places)
            if (place >= 0) marks.Add(blocks[place].FirstText);
        for (var node = 1; node < page.Count; node++)
            if (PostTime.IsTime(page, node)) marks.Add(node);
        marks.Sort();
        return marks;
    }

    private static ImmutableArray<LivePost> Posts(Page page, PrintedBlocks blocks, PostList list, int[] places, List<DeclaredPost> declared, Language language, in DateContext dates)
    {
        var byPlace = new List<(int Place, int Post)>();
        for (var post = 0; post < places.Length; post++)
            if (places[post] >= 0) byPlace.Add((places[post], post));
        byPlace.Sort();
        var posts = ImmutableArray.CreateBuilder<LivePost>(list.Children.Count);
        for (var i = 0; i < list.Children.Count; i++)
        {
            var child = list.Children[i];
            var end = !list.IsFlat ? page.EndOf(child) : i + 1 < list.Children.Count ? list.Children[i + 1] : page.EndOf(list.Parent);
            var (first, last) = (blocks.FirstFrom(child), blocks.FirstFrom(end));
            if (first == last) continue;
            var post = FirstWithin(byPlace, first, last);
            var posted = post < 0 ? null : declared[post].Posted;
            posts.Add(new LivePost(first, last, posted ?? PostTime.Of(page, child, end, language, dates), post));
        }

        return posts.DrainToImmutable();
    }

    private static int FirstWithin(List<(int Place, int Post)> byPlace, int first, int end)
    {
        var (low, high) = (0, byPlace.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (byPlace[middle].Place < first) low = middle + 1;
            else high = middle;
        }

        return low < byPlace.Count && byPlace[low].Place < end ? byPlace[low].Post : -1;
    }

    // A page that prints posts has the reader turn to further pages for the others; one that prints none leaves them all to a script.
    private static ImmutableArray<DeclaredPost> Unprinted(DeclaredData declared, int[] places) =>
        Array.Exists(places, static place => place >= 0) ? [] : [.. declared.Posts];
}
