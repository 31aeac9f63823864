using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.LiveBlogs;

/// <summary>Specs/LiveBlogs.md, case by case.</summary>
public class LiveBlogSpecs
{
    public static TheoryData<string> Titles => new(FencedCases.Read("LiveBlogs.md").Select(item => item.Title));

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_body_has_these_blocks(string title)
    {
        var item = FencedCases.Read("LiveBlogs.md").Single(one => one.Title == title);
        var article = NewsParser.Parse(item.Source, new ParseOptions { Format = SourceFormat.Html });
        Assert.Equal(item.Expected, article.Blocks.Select(block => $"{KindOf(block)}: {article.Slice(block.Span)}"));
        Assert.Equal(article.Text, string.Join("\n\n", article.Blocks.Select(block => article.Slice(block.Span).ToString())));
        Assert.Equal(article.Blocks.Any(block => block.Kind == BlockKind.LivePost), article.Kind == ArticleKind.LiveBlog);
    }

    private static string KindOf(TextBlock block)
    {
        var kind = char.ToLowerInvariant(block.Kind.ToString()[0]) + block.Kind.ToString()[1..];
        return block.Posted is { } posted ? kind + " " + posted : kind;
    }
}
