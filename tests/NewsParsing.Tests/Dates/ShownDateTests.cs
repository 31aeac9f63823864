namespace NewsParsing.Tests.Dates;

/// <summary>The date that is printed beside the headline, against what the page says elsewhere.</summary>
public class ShownDateTests
{
    private const string Prose =
        "<p>The council of Springfield said that it will not build the new bridge, because the money is needed for the schools of the town and for the old library.</p>"
        + "<p>The mayor told reporters that the decision was hard, but that the people of the town had asked for it in three meetings, and that she would stand by it.</p>"
        + "<p>Work on the schools will begin after the summer, and the council hopes that it will be done within two years, if the state pays its share of the cost.</p>";

    [Theory]
    [InlineData("<time class='published'>28 April 2023</time><time class='updated'>2 May 2023</time>", "2023-04-28", "2023-05-02")]
    [InlineData("<time class='updated'>2 May 2023</time><time class='published'>28 April 2023</time>", "2023-04-28", "2023-05-02")]
    [InlineData("<time>28 April 2023</time>", "2023-04-28", null)]
    [InlineData("<time>Read it in 3 minutes</time>", null, null)]
    public void The_text_of_a_time_element_is_a_date_of_its_own(string dates, string? published, string? modified)
    {
        var article = Parse($"<article><h1>Town drops its bridge</h1><div>{dates}</div>{Prose}</article>");
        Assert.Equal(published, article.Published?.ToString());
        Assert.Equal(modified, article.Modified?.ToString());
    }

    [Theory]
    [InlineData("<span>Springfield</span><span>just now</span>", "2023-04-28T12:00Z")]
    [InlineData("<span>Springfield</span><span>knows</span>", null)]
    public void Words_that_markup_glues_to_a_place_are_read(string line, string? expected)
    {
        var options = new ParseOptions { FetchedAt = NodaTime.Instant.FromUtc(2023, 4, 28, 12, 0) };
        Assert.Equal(expected, NewsParser.Parse($"<html lang='en'><body><article><h1>Town drops its bridge</h1><div>{line}</div>{Prose}</article></body></html>", options).Published?.ToString());
    }

    [Theory]
    [InlineData("dcterms.date", "2023-05-06", "<p class='date'>April 28, 2023</p>", "2023-04-28")]
    [InlineData("article:published_time", "2023-05-06", "<p class='date'>April 28, 2023</p>", "2023-04-28")]
    [InlineData("article:published_time", "2023-04-29", "<p class='date'>April 28, 2023</p>", "2023-04-29")]
    [InlineData("article:published_time", "2023-05-06", "<p>At the town hall on April 28, 2023</p>", "2023-05-06")]
    [InlineData("article:published_time", "2023-05-06", "<p class='date'>Updated April 28, 2023</p>", "2023-05-06")]
    [InlineData("date", "2023-05-06", "<p class='date'>Updated April 28, 2023</p>", "2023-04-28")]
    [InlineData("date", "2023-05-06", "<p class='date'>Updated May 8, 2023</p>", "2023-05-06")]
    [InlineData("date", "2023-05-06", "", "2023-05-06")]
    public void A_meta_element_alone_gives_way_to_what_is_printed(string name, string declared, string head, string expected) =>
        Assert.Equal(expected, Published($"<meta name='{name}' content='{declared}'><article><h1>Town drops its bridge</h1>{head}{Prose}</article>"));

    [Theory]
    [InlineData("NewsArticle", "2023-04-28")]
    [InlineData("LiveBlogPosting", null)]
    public void The_only_date_of_change_says_nothing_of_when_a_live_blog_began(string type, string? expected) =>
        Assert.Equal(expected, Published(
            $"<script type='application/ld+json'>{{\"@type\":\"{type}\",\"headline\":\"Town drops its bridge\"}}</script><article><h1>Town drops its bridge</h1><p class='date'>Updated April 28, 2023</p>{Prose}</article>"));

    [Fact]
    public void The_evidence_says_why_a_meta_element_gives_way()
    {
        var article = Parse($"<meta name='date' content='2023-05-06'><article><h1>Town drops its bridge</h1><p class='date'>April 28, 2023</p>{Prose}</article>");
        Assert.Contains(article.Evidence, note => note.Field == ArticleField.Published && note.Rule.EndsWith("another day is printed beside the headline", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<meta name='article:modified_time' content='2023-04-28'>", "https://news.example/bridge")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Town drops its bridge\",\"datePublished\":\"2023-05-06\"}</script>", "https://news.example/bridge")]
    [InlineData("", "https://news.example/2023/05/06/bridge")]
    public void A_meta_element_that_something_speaks_for_stays(string more, string address) =>
        Assert.Equal("2023-05-06", Published(
            $"<meta name='article:published_time' content='2023-05-06'>{more}<article><h1>Town drops its bridge</h1><p class='date'>April 28, 2023</p>{Prose}</article>", address));

    [Theory]
    [InlineData("https://news.example/2018/04/bridge", "<p class='date'>April 28, 2023</p>", "2023-04-28")]
    [InlineData("https://news.example/2018/04/04/bridge", "<p class='date'>April 28, 2023</p>", "2018-04-04")]
    [InlineData("https://news.example/2023/06/bridge", "<p class='date'>April 28, 2023</p>", "2023-06")]
    public void A_story_of_an_old_month_may_be_brought_again(string address, string head, string expected) =>
        Assert.Equal(expected, Published($"<article><h1>Town drops its bridge</h1>{head}{Prose}</article>", address));

    [Fact]
    public void The_clock_above_the_headline_does_not_bring_an_old_story_again() =>
        Assert.Equal("2018-04", Published($"<p class='date'>April 28, 2023</p><article><h1>Town drops its bridge</h1>{Prose}</article>", "https://news.example/2018/04/bridge"));

    [Theory]
    [InlineData("<span class='date'>April 28, 2023 1:15 pm</span>", "2023-04-28T13:15")]
    [InlineData("April 28, 2023 1:15 pm", null)]
    public void A_date_in_an_element_of_its_own_is_no_part_of_a_sentence(string date, string? expected) =>
        Assert.Equal(expected, Published($"<article><h1>Town drops its bridge</h1>{Prose}<p>Radio Springfield - The talk of the town with Ann Roe and her guests - {date} by Jane Doe</p>{Prose}</article>"));

    [Fact]
    public void Dated_titles_above_the_headline_do_not_win() =>
        Assert.Equal("2023-04-28", Published(
            "<ul><li><span class='date'>May 3, 2023</span> The harbour gets a new crane that will lift the largest boats of the whole coast, says the town</li></ul>"
            + $"<h1>Town drops its bridge</h1><div>Jane Doe of the desk for the town, April 28, 2023</div>{Prose}"));

    [Fact]
    public void A_heading_below_most_of_the_body_is_not_where_the_date_is_looked_for() =>
        Assert.Equal("2023-04-28", Published($"<div><h2>Town drops its bridge</h2><p>April 28, 2023</p>{Prose}<h1>Links for the town</h1><p>{Prose[3..60]}</p></div>"));

    private static string? Published(string body, string? address = null) => Parse(body, address).Published?.ToString();

    private static Article Parse(string body, string? address = null) =>
        NewsParser.Parse($"<html lang='en'><head><title>Town drops its bridge</title></head><body>{body}</body></html>", new ParseOptions { Url = address is null ? null : new Uri(address) });
}
