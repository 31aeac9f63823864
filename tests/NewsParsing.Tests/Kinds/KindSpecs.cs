using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Kinds;

/// <summary>Specs/Kinds.md, and kinds that a page declares.</summary>
public class KindSpecs
{
    private const string Body = "<p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower.</p>";

    public static IEnumerable<object[]> Rows => SpecTable.Rows("Kinds.md", "Address").Select(row => new object[] { row.Need("Address"), row.Need("Kind") });

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_address_tells_the_kind(string address, string kind) =>
        Assert.Equal(kind, NewsParser.Parse(Body, new ParseOptions { Url = new Uri(address), Format = SourceFormat.Html }).Kind.ToString(), ignoreCase: true);

    [Theory]
    [InlineData("NewsArticle", ArticleKind.Article)]
    [InlineData("LiveBlogPosting", ArticleKind.LiveBlog)]
    [InlineData("DiscussionForumPosting", ArticleKind.Thread)]
    [InlineData("Product", ArticleKind.Product)]
    public void The_page_declares_its_kind(string type, ArticleKind kind)
    {
        var html = $$"""<script type="application/ld+json">{"@type":"{{type}}","headline":"Bridge reopens","name":"Bridge"}</script>{{Body}}""";
        Assert.Equal(kind, NewsParser.Parse(html).Kind);
    }

    [Fact]
    public void A_page_without_text_is_no_article() => Assert.Equal(ArticleKind.Other, NewsParser.Parse("<html><body><img src=a.jpg></body></html>").Kind);
}
