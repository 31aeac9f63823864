using NewsParsing.Dates;
using NodaTime;

namespace NewsParsing.Tests.Dates;

public class PublicationDateFinderTests
{
    private const string Prose =
        "<p>The council of Springfield said that it will not build the new bridge, because the money is needed for the schools of the town and for the old library.</p>"
        + "<p>The mayor told reporters that the decision was hard, but that the people of the town had asked for it in three meetings, and that she would stand by it.</p>"
        + "<p>Work on the schools will begin after the summer, and the council hopes that it will be done within two years, if the state pays its share of the cost.</p>";

    [Theory]
    [InlineData("<h1>Town drops its bridge</h1><p class='date'>April 28, 2023</p>", "2023-04-28")]
    [InlineData("<h1>Town drops its bridge</h1><div>By Jane Doe | April 28, 2023 1:15 pm</div>", "2023-04-28T13:15")]
    [InlineData("<h1>Town drops its bridge</h1><div>Published April 28, 2023 | Updated May 2, 2023</div>", "2023-04-28")]
    [InlineData("<span class='timestamp'>28 Apr 2023</span><h1>Town drops its bridge</h1>", "2023-04-28")]
    [InlineData("<h1>Town drops its bridge</h1><time datetime='2023-04-28T18:11:00+02:00'>Friday</time>", "2023-04-28T18:11:00+02:00")]
    [InlineData("<h1>Town drops its bridge</h1><p>Opening on Friday</p>", null)]
    public void The_date_at_the_headline_is_the_one_of_the_article(string head, string? expected) =>
        Assert.Equal(expected, Published($"<article>{head}{Prose}</article>"));

    [Theory]
    [InlineData("<section class='comments'><h3>Comments</h3><div class='comment'><b>Sam</b> <time>May 3, 2023 at 10:00</time><p>Well done.</p></div></section>")]
    [InlineData("<aside class='related'><h3>More</h3><a href='/x'>Another story</a> <span class='date'>May 3, 2023</span></aside>")]
    [InlineData("<nav><span class='date'>May 3, 2023</span></nav>")]
    public void Dates_of_comments_and_of_other_stories_do_not_win(string other)
    {
        Assert.Equal("2023-04-28", Published($"<article><h1>Town drops its bridge</h1><p class='date'>April 28, 2023</p>{Prose}</article>{other}"));
        Assert.Null(Published($"<article><h1>Town drops its bridge</h1>{Prose}</article>{other}"));
    }

    [Fact]
    public void A_date_in_the_story_is_not_the_date_of_the_story()
    {
        var story = Prose.Replace("three meetings", "three meetings, the last of them on March 3, 2023", StringComparison.Ordinal);
        Assert.Null(Published($"<article><h1>Town drops its bridge</h1>{story}</article>"));
        Assert.Equal("2023-04-28", Published($"<article><h1>Town drops its bridge</h1><p class='date'>April 28, 2023</p>{story}</article>"));
    }

    [Fact]
    public void The_date_of_a_change_is_kept_apart()
    {
        var article = Parse($"<article><h1>Town drops its bridge</h1><div>Published April 28, 2023 | Updated May 2, 2023</div>{Prose}</article>");
        Assert.Equal("2023-05-02", article.Modified?.ToString());
    }

    [Theory]
    [InlineData("Town drops its bridge | Town | 28.04.2023", "2023-04-28")]
    [InlineData("Town drops its bridge - Town - 28/04/2023 - The Springfield Post", "2023-04-28")]
    [InlineData("Town drops its bridge (April 28, 2023) | The Springfield Post", "2023-04-28")]
    [InlineData("Town drops its bridge（2023年4月28日）｜Springfield", "2023-04-28")]
    [InlineData("Town drops its bridge (April 28, 2023) at last | The Springfield Post", null)]
    [InlineData("Town drops its bridge of April 28, 2023 | The Springfield Post", null)]
    public void A_piece_of_the_title_may_be_the_day(string title, string? expected) =>
        Assert.Equal(expected, Published($"<h1>Town drops its bridge</h1>{Prose}", title));

    [Theory]
    [InlineData("https://news.example/2023/04/28/bridge", "", "2023-04-28")]
    [InlineData("https://news.example/2023/04/28/bridge", "<p class='date'>April 28, 2023 1:15 pm</p>", "2023-04-28T13:15")]
    [InlineData("https://news.example/2023/04/28/bridge", "<p class='date'>June 12, 2019</p>", "2023-04-28")]
    [InlineData("https://news.example.co.uk/bridge", "<p class='date'>05/04/2023</p>", "2023-04-05")]
    [InlineData("https://news.example.com/bridge", "<p class='date'>05/04/2023</p>", "2023-05-04")]
    public void The_address_helps(string address, string head, string expected) =>
        Assert.Equal(expected, Parse($"<article><h1>Town drops its bridge</h1>{head}{Prose}</article>", new ParseOptions { Url = new Uri(address) }).Published?.ToString());

    [Fact]
    public void A_relative_date_needs_the_moment_of_fetching()
    {
        const string Page = $"<article><h1>Town drops its bridge</h1><p class='date'>3 hours ago</p>{Prose}</article>";
        Assert.Null(Published(Page));
        Assert.Equal("2023-04-28", Parse(Page, new ParseOptions { FetchedAt = Instant.FromUtc(2023, 4, 28, 12, 0) }).Published?.ToString());
    }

    [Fact]
    public void No_page_is_published_after_it_was_fetched()
    {
        const string Page = $"<article><h1>Town drops its bridge</h1><p class='date'>June 28, 2023</p>{Prose}</article>";
        Assert.Null(Parse(Page, new ParseOptions { FetchedAt = Instant.FromUtc(2023, 4, 28, 12, 0) }).Published);
    }

    [Theory]
    [InlineData("2023-04-28T23:54:10Z", "2023-04-28T19:54", "2023-04-28T19:54:10-04:00")]
    [InlineData("2023-04-29T02:18:11Z", "2023-04-28T19:18", "2023-04-28T19:18:11-07:00")]
    [InlineData("2023-04-28T22:00:00Z", "2023-04-29", "2023-04-29T00:00:00+02:00")]
    [InlineData("2023-04-28T15:48:15Z", "2023-04-28T03:48", null)]
    [InlineData("2023-04-28T15:48:15Z", "2023-04-28T17:51", null)]
    [InlineData("2023-04-28T15:48:15+02:00", "2023-04-28T17:48", null)]
    [InlineData("2023-04-28T15:48:15Z", "2023-04-30T15:48", null)]
    [InlineData("2023-04-28T15:48:15Z", "2023-04-29", null)]
    [InlineData("2023-04-28T15:00:00Z", "2023-04-29", null)]
    public void A_moment_in_utc_is_moved_to_the_clock_that_is_printed(string declared, string printed, string? expected)
    {
        Assert.True(NewsDate.TryParse(declared, out var moment));
        Assert.True(NewsDate.TryParse(printed, out var clock));
        Assert.Equal(expected, LocalTimes.TryMove(moment, clock, out var local) ? local.ToString() : null);
        if (expected is not null) Assert.Equal(moment.ToInstant(), local.ToInstant());
    }

    [Fact]
    public void Dated_stories_below_the_body_say_nothing_of_this_one()
    {
        const string Stories = "<div><p>Bridge for the north</p><p class='date'>May 3, 2023</p><p>New library</p><p class='date'>May 1, 2023</p><p>School prize</p><p class='date'>April 27, 2023</p></div>";
        Assert.Null(Published($"<article><h1>Town drops its bridge</h1>{Prose}</article>{Stories}"));
        Assert.Equal("2023-04-28", Published($"<article><h1>Town drops its bridge</h1>{Prose}<p>Published: April 28, 2023</p></article>{Stories}"));
    }

    [Theory]
    [InlineData("<ul class='nav date'><li>April 28, 2023, 6:11 pm</li></ul>", "2023-04-28T18:11")]
    [InlineData("<ul class='nav date'><li>April 28, 2023</li></ul>", null)]
    [InlineData("<ul class='nav date'><li>April 28, 2023, 6:11 pm</li></ul><ul class='nav date'><li>May 3, 2023, 6:11 pm</li></ul>", null)]
    [InlineData("<div class='related'><span>April 28, 2023, 6:11 pm</span></div>", null)]
    public void The_one_moment_that_is_printed_is_the_one_of_the_page(string below, string? expected) =>
        Assert.Equal(expected, Published($"<article><h1>Town drops its bridge</h1>{Prose}</article>{below}"));

    [Fact]
    public void The_clock_above_the_headline_is_the_one_of_the_reader() =>
        Assert.Null(Published($"<nav><span class='date'>Friday, April 28, 2023, 6:11 pm</span><p>Town</p><p>Country</p><p>World</p><p>Sport</p></nav><article><h1>Town drops its bridge</h1>{Prose}</article>"));

    [Fact]
    public void The_order_of_day_and_month_is_looked_for_on_pages_of_any_length()
    {
        for (var lines = 0; lines < 140; lines++)
            Assert.Equal("2023-05-04", Published($"<article><h1>Town drops its bridge</h1><p class='date'>05/04/2023</p>{Prose}</article>{string.Concat(Enumerable.Repeat("<p>Town</p>", lines))}"));
    }

    [Fact]
    public void The_year_and_month_of_the_address_choose_among_dates() =>
        Assert.Equal("2023-04-28", Parse(
            $"<article><h1>Town drops its bridge</h1><p class='date'>June 12, 2019</p><p>April 28, 2023</p>{Prose}</article>",
            new ParseOptions { Url = new Uri("https://news.example/2023/04/bridge") }).Published?.ToString());

    [Theory]
    [InlineData("<span>25/04/2023</span>", "2023-04-05")]
    [InlineData("<span>04/25/2023</span>", "2023-05-04")]
    [InlineData("<span>25/04/2023</span> <span>04/25/2023</span>", "2023-05-04")]
    [InlineData("<span>125/04/2023</span> <span>1/25/04/2023</span>", "2023-05-04")]
    public void The_other_dates_of_a_page_show_whether_the_day_comes_first(string others, string expected) =>
        Assert.Equal(expected, Published($"<article><h1>Town drops its bridge</h1><p class='date'>05/04/2023</p>{Prose}</article><aside class='related'>{others}</aside>"));

    [Theory]
    [InlineData("2023-05-02T10:00:00Z", "2023-05-02T10:00:00Z", "<p class='date'>April 28, 2023 1:15 pm</p>", "2023-04-28T13:15")]
    [InlineData("2023-05-02T10:00:00Z", "2023-05-02T11:00:00Z", "<p class='date'>April 28, 2023 1:15 pm</p>", "2023-05-02T10:00:00Z")]
    [InlineData("2023-05-02T10:00:00Z", "2023-05-02T10:00:00Z", "<p class='date'>May 2, 2023</p>", "2023-05-02T10:00:00Z")]
    [InlineData("2023-05-02T10:00:00Z", "2023-05-02T10:00:00Z", "", "2023-05-02T10:00:00Z")]
    [InlineData("2023-05-02T10:00:00Z", "2023-05-02T10:00:00Z", "<meta name='pubdate' content='2023-04-28'>", "2023-04-28")]
    public void A_date_of_change_in_both_fields_gives_way_to_an_earlier_date(string published, string modified, string more, string expected)
    {
        var script = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Town drops its bridge","datePublished":"{{published}}","dateModified":"{{modified}}"}</script>""";
        Assert.Equal(expected, Published($"{script}<article><h1>Town drops its bridge</h1>{more}{Prose}</article>"));
    }

    [Theory]
    [InlineData("2023-04-28T18:11:00+00:00", "2023-04-28T18:11:00-04:00", "2023-04-28T18:11:00-04:00")]
    [InlineData("2023-04-28T18:11:00+02:00", "2023-04-28T18:11:00-04:00", "2023-04-28T18:11:00+02:00")]
    [InlineData("2023-04-28T18:11:00+00:00", "2023-04-28T14:11:00-04:00", "2023-04-28T18:11:00Z")]
    public void A_time_that_is_declared_with_a_zone_of_its_own_is_not_in_utc(string one, string other, string expected) =>
        Assert.Equal(expected, Published(
            $"<div itemscope itemtype='https://schema.org/NewsArticle'><meta itemprop='datePublished' content='{one}'><meta name='pubdate' content='{other}'><h1>Town drops its bridge</h1>{Prose}</div>"));

    [Theory]
    [InlineData("article:published_time")]
    [InlineData("article:published:time")]
    public void The_names_of_open_graph_are_read_with_their_slip(string name) =>
        Assert.Equal("2023-04-28T18:11:00Z", Published($"<meta property='{name}' content='2023-04-28T18:11:00Z'><article><h1>Town drops its bridge</h1>{Prose}</article>"));

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("99999-01-01")]
    [InlineData("yesterday")]
    [InlineData("2023-04-28T18:11+14:59")]
    [InlineData("2023-04-28T24:00:00")]
    public void What_is_no_date_gives_none_and_the_evidence_says_why(string value)
    {
        var article = Parse($"<meta property='article:published_time' content='{value}'><article><h1>Town drops its bridge</h1>{Prose}</article>");
        Assert.Null(article.Published);
        Assert.Contains(article.Evidence, note => note.Field == ArticleField.Published && note.Rule.EndsWith("no date of the calendar and the clock", StringComparison.Ordinal));
    }

    [Fact]
    public void A_declared_day_after_the_fetching_is_refused_and_the_evidence_says_why()
    {
        var article = Parse(
            $"<meta property='article:published_time' content='2023-06-28'><article><h1>Town drops its bridge</h1>{Prose}</article>", new ParseOptions { FetchedAt = Instant.FromUtc(2023, 4, 28, 12, 0) });
        Assert.Null(article.Published);
        Assert.Contains(article.Evidence, note => note.Field == ArticleField.Published && note.Rule.EndsWith("after the page was fetched", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("3 hours ago")]
    [InlineData("4 May, 10:30")]
    public void A_day_that_needs_the_moment_of_fetching_is_open_and_the_evidence_says_why(string printed)
    {
        var article = Parse($"<article><h1>Town drops its bridge</h1><p class='date'>{printed}</p>{Prose}</article>");
        Assert.Null(article.Published);
        Assert.Contains(article.Evidence, note => note.Field == ArticleField.Published && note.Rule.EndsWith("which is not known", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_without_a_year_inside_the_body_is_of_what_is_told()
    {
        var story = Prose.Replace("</p><p>Work", "</p><p>4 May: the vote</p><p>Work", StringComparison.Ordinal);
        Assert.Null(Parse($"<article><h1>Town drops its bridge</h1>{story}</article>", new ParseOptions { FetchedAt = Instant.FromUtc(2023, 5, 28, 12, 0) }).Published);
    }

    private static string? Published(string body, string title = "Town drops its bridge") => Parse(body, title: title).Published?.ToString();

    private static Article Parse(string body, ParseOptions? options = null, string title = "Town drops its bridge") =>
        NewsParser.Parse($"<html lang='en'><head><title>{title}</title></head><body>{body}</body></html>", options);
}
