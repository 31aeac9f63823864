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

    [Fact]
    public void The_end_of_the_title_may_hold_the_day() =>
        Assert.Equal("2023-04-28", Published($"<h1>Town drops its bridge</h1>{Prose}", "Town drops its bridge | Town | 28.04.2023"));

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
    public void A_moment_in_utc_is_moved_to_the_clock_that_is_printed(string declared, string printed, string? expected)
    {
        Assert.True(NewsDate.TryParse(declared, out var moment));
        Assert.True(NewsDate.TryParse(printed, out var clock));
        Assert.Equal(expected, LocalTimes.TryMove(moment, clock, out var local) ? local.ToString() : null);
        if (expected is not null) Assert.Equal(moment.ToInstant(), local.ToInstant());
    }

    private static string? Published(string body, string title = "Town drops its bridge") => Parse(body, title: title).Published?.ToString();

    private static Article Parse(string body, ParseOptions? options = null, string title = "Town drops its bridge") =>
        NewsParser.Parse($"<html lang='en'><head><title>{title}</title></head><body>{body}</body></html>", options);
}
