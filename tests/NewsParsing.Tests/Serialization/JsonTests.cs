using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace NewsParsing.Tests.Serialization;

public class JsonTests
{
    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("\"2016-13\"")]
    [InlineData("\"2016-02-30\"")]
    [InlineData("\"2016-10-13T25:00\"")]
    [InlineData("\"2016-10-13T14:05:00+99:00\"")]
    [InlineData("\"2016-10-13T\"")]
    [InlineData("\"2016-10-13 14:05\"")]
    [InlineData("\"16\"")]
    [InlineData("2016")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"2016\"]")]
    public void A_wrong_date_is_an_error_of_the_json(string date) =>
        Assert.Throws<JsonException>(() => Article.FromJson($$"""{"kind":"article","published":{{date}}}"""));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"kind":"nonsense"}""")]
    [InlineData("""{"kind":0}""")]
    [InlineData("""{"blocks":[{"kind":"paragraph","span":5}]}""")]
    [InlineData("""{"comments":[{"author":"A comment without its text"}]}""")]
    [InlineData("""{"text":"a"} {"text":"b"}""")]
    public void What_is_no_article_is_an_error(string json) => Assert.Throws<JsonException>(() => Article.FromJson(json));

    [Fact]
    public void No_json_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => Article.FromJson(null!));

    [Fact]
    public void What_is_left_out_is_absent_or_empty()
    {
        var article = Article.FromJson("{}");
        Assert.Equal(new Article(), article);
        Assert.Equal("", article.Text);
        Assert.True(article.Quotes.IsEmpty);
        Assert.Null(article.Headline);
    }

    [Fact]
    public void Unknown_members_of_a_later_version_are_passed_over() =>
        Assert.Equal("Rain", Article.FromJson("""{"headline":"Rain","mood":{"sad":[1]}}""").Headline);

    [Fact]
    public void Json_has_the_promised_form()
    {
        var article = new Article
        {
            Kind = ArticleKind.LiveBlog,
            Headline = "Rain",
            Text = "“It pours,” Keller said.",
            Byline = new Byline("By A. Keller", [new Author { Name = "A. Keller", Role = AuthorRole.Correspondent }]),
            Published = new NewsDate(new LocalDate(2016, 10, 13), DatePrecision.Minute, new LocalTime(14, 5), Offset.FromHours(-4)),
            Modified = new NewsDate(new LocalDate(2016, 10, 1), DatePrecision.Month, null, null),
            Blocks = [new TextBlock(BlockKind.LivePost, new TextSpan(0, 24), null, null)],
            Quotes = [new Quote(new TextSpan(1, 8), QuoteKind.Direct, new Attribution { Source = "Keller", SourceSpan = new TextSpan(12, 6), Cue = "said" }, null)],
        };
        using var json = JsonDocument.Parse(article.ToJson());
        using var expected = JsonDocument.Parse("""
            {"kind":"liveBlog","headline":"Rain",
             "byline":{"text":"By A. Keller","authors":[{"name":"A. Keller","kind":"person","role":"correspondent"}]},
             "agencies":[],"tags":[],"published":"2016-10-13T14:05-04:00","modified":"2016-10","text":"“It pours,” Keller said.",
             "blocks":[{"kind":"livePost","span":{"start":0,"length":24}}],"figures":[],
             "quotes":[{"span":{"start":1,"length":8},"kind":"direct","attribution":{"source":"Keller","sourceSpan":{"start":12,"length":6},"cue":"said"}}],
             "headlineQuotes":[],"mentionedDates":[],"comments":[],"evidence":[]}
            """);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, json.RootElement), article.ToJson());
    }

    [Fact]
    public void Each_field_counts_in_a_comparison()
    {
        var article = new Article();
        Article[] others =
        [
            article with { Kind = ArticleKind.Thread }, article with { Url = new Uri("https://a.example") }, article with { CanonicalUrl = new Uri("https://a.example") },
            article with { SiteName = "a" }, article with { Language = "a" }, article with { Headline = "a" }, article with { Kicker = "a" }, article with { Deck = "a" },
            article with { Section = "a" }, article with { Byline = new Byline("a", []) }, article with { Dateline = new Dateline { Text = "a" } },
            article with { Agencies = ["a"] }, article with { Tags = ["a"] }, article with { Published = default(NewsDate) }, article with { Modified = default(NewsDate) },
            article with { Text = "a" }, article with { Blocks = [default] }, article with { Figures = [new Figure()] },
            article with { Quotes = [new Quote(default, QuoteKind.Direct, null, null)] }, article with { HeadlineQuotes = [new Quote(default, QuoteKind.Direct, null, null)] },
            article with { MentionedDates = [new DateMention(default, "a", null)] }, article with { Comments = [new Comment { Text = "a" }] },
            article with { CommentsClosed = false }, article with { CommentCount = 0 }, article with { IsPaywalled = false },
            article with { Evidence = [new Evidence(ArticleField.Kind, EvidenceSource.Text, Confidence.Guessed, "a")] },
        ];
        Assert.Equal(typeof(Article).GetProperties().Length, others.Length);
        Assert.All(others, other => Assert.NotEqual(article, other));
        Assert.All(others, other => Assert.Equal(other, Article.FromJson(other.ToJson())));
    }

    [Fact]
    public void Arrays_are_compared_by_content()
    {
        Assert.Equal(new Article { Tags = ["a", "b"] }, new Article { Tags = ["a", "b"] });
        Assert.NotEqual(new Article { Tags = ["a", "b"] }, new Article { Tags = ["b", "a"] });
        Assert.Equal(new Article { Tags = default }, new Article());
        Assert.Equal(new Byline("x", default), new Byline("x", []));
        Assert.Equal(new ParseOptions { SiteRules = [new SiteRule { Host = "a.example" }] }, new ParseOptions { SiteRules = [new SiteRule { Host = "a.example" }] });
    }
}
