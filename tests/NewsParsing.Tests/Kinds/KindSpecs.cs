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

    public static TheoryData<string> Titles => new(FencedCases.Read("Kinds.md").Select(item => item.Title));

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_page_shows_its_kind(string title)
    {
        var item = FencedCases.Read("Kinds.md").Single(one => one.Title == title);
        var article = NewsParser.Parse(item.Source, new ParseOptions { Format = SourceFormat.Html });
        var text = article.Text.Length > 0 ? article.Text.Replace("\n\n", " / ", StringComparison.Ordinal) : "none";
        string[] shown = [$"kind: {article.Kind}", $"text: {text}"];
        Assert.Equal(item.Expected, shown.Take(item.Expected.Count), StringComparer.OrdinalIgnoreCase);
    }

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

    [Theory]
    [InlineData("404", true)]
    [InlineData("Error 404", true)]
    [InlineData("403 Forbidden", true)]
    [InlineData("Page not found (404)", true)]
    [InlineData("Harbour Post - Page not found", true)]
    [InlineData("Página no encontrada | El Puerto", true)]
    [InlineData("Just a moment...", true)]
    [InlineData("404 boats in one harbour", false)]
    [InlineData("An error that cost a town its bridge", false)]
    [InlineData("The page that was not found", false)]
    [InlineData("Page not found - how a town lost its website, its mayor and its bridge", false)]
    [InlineData("Forbidden love in the harbour", false)]
    [InlineData("", false)]
    public void A_title_tells_an_error_page(string title, bool isFault) => Assert.Equal(isFault, NewsParsing.Kinds.FaultTitle.Is(title));

    [Theory]
    [InlineData("€ 12", true)]
    [InlineData("12,50 €", true)]
    [InlineData("from $1", true)]
    [InlineData("US$ and 7", false)]
    [InlineData("$", false)]
    [InlineData("12", false)]
    [InlineData("", false)]
    public void An_amount_is_a_sign_of_currency_beside_a_digit(string text, bool isAmount) => Assert.Equal(isAmount, NewsParsing.Kinds.Amounts.Contains(text));

    [Theory]
    [InlineData("")]
    [InlineData("Reply")]
    public void A_plain_text_without_a_body_is_no_article(string text) =>
        Assert.Equal(ArticleKind.Other, NewsParser.Parse(text, new ParseOptions { Format = SourceFormat.PlainText }).Kind);

    [Fact]
    public void A_page_without_text_is_no_article() => Assert.Equal(ArticleKind.Other, NewsParser.Parse("<html><body><img src=a.jpg></body></html>").Kind);
}
