using System.Collections.Immutable;
using NewsParsing.Pages;
using NewsParsing.Sites;
using NodaTime;

namespace NewsParsing.Tests.Sites;

public class SiteRulesTests
{
    [Theory]
    [InlineData("example.com", "https://example.com/a", true)]
    [InlineData("example.com", "https://www.example.com/a", true)]
    [InlineData("example.com", "https://news.example.com/a", true)]
    [InlineData("www.example.com", "https://example.com/a", true)]
    [InlineData("www.Example.com", "https://M.EXAMPLE.com:8080/a", true)]
    [InlineData("example.com", "https://myexample.com/a", false)]
    [InlineData("example.com", "https://example.com.org/a", false)]
    [InlineData("news.example.com", "https://example.com/a", false)]
    [InlineData("", "https://example.com/a", false)]
    [InlineData("example.com", "/a", false)]
    [InlineData("example.com", "mailto:desk@example.com", true)]
    [InlineData("example.com", "about:blank", false)]
    public void A_rule_stands_for_a_host_and_its_subdomains(string host, string address, bool found)
    {
        var options = new ParseOptions { Url = new Uri(address, UriKind.RelativeOrAbsolute), SiteRules = [new SiteRule { Host = host, Body = "p" }] };
        Assert.Equal(found, SiteRules.Find(options, null) is not null);
    }

    [Fact]
    public void The_address_of_the_page_goes_before_the_one_it_gives_itself()
    {
        var options = new ParseOptions { SiteRules = [Rule("one.example", "#one"), Rule("two.example", "#two")] };
        var (one, two) = (new Uri("https://one.example/"), new Uri("https://two.example/"));
        Assert.Equal("one", Body(options with { Url = one }, two));
        Assert.Equal("two", Body(options, two));
        Assert.Equal("two", Body(options with { Url = new Uri("https://cache.example/") }, two));
        Assert.Equal("", Body(options, null));
    }

    [Theory]
    [InlineData("2014-06-01", "old")]
    [InlineData("2015-12-31", "old")]
    [InlineData("2016-01-01", "middle")]
    [InlineData("2020-01-01", "now")]
    [InlineData(null, "now")]
    public void The_rule_of_its_time_reads_a_page(string? fetched, string expected)
    {
        var options = new ParseOptions
        {
            Url = new Uri("https://example.com/"),
            FetchedAt = fetched is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(fetched).Value.AtMidnight().InUtc().ToInstant() + Duration.FromHours(23),
            SiteRules = [Rule("example.com", "#now"), Rule("example.com", "#middle") with { Until = new LocalDate(2018, 1, 1) }, Rule("example.com", "#old") with { Until = new LocalDate(2015, 12, 31) }],
        };
        Assert.Equal(expected, Body(options, null));
    }

    [Fact]
    public void A_rule_for_the_subdomain_goes_before_one_for_the_domain()
    {
        var options = new ParseOptions { Url = new Uri("https://blog.example.com/"), SiteRules = [Rule("example.com", "#now"), Rule("blog.example.com", "#middle")] };
        Assert.Equal("middle", Body(options, null));
    }

    [Fact]
    public void A_copy_of_options_with_other_rules_uses_those()
    {
        var options = new ParseOptions { Url = new Uri("https://example.com/"), SiteRules = [Rule("example.com", "#one")] };
        Assert.Equal("one", Body(options, null));
        Assert.Equal("two", Body(options with { SiteRules = [Rule("example.com", "#two")] }, null));
        Assert.Equal("", Body(options with { SiteRules = [] }, null));
    }

    [Theory]
    [InlineData("p:hover")]
    [InlineData("")]
    public void A_selector_that_cannot_be_read_is_the_callers_mistake(string selector)
    {
        foreach (var rule in new[]
        {
            Rule("x.example", selector), new SiteRule { Host = "x.example", Remove = selector }, new SiteRule { Host = "x.example", Comment = selector },
            new SiteRule { Host = "x.example", Byline = selector }, new SiteRule { Host = "x.example", Headline = selector },
            new SiteRule { Host = "x.example", Deck = selector }, new SiteRule { Host = "x.example", Published = selector },
        })
        {
            var options = new ParseOptions { SiteRules = [rule] };
            var mistake = Assert.Throws<ArgumentException>(() => NewsParser.Parse("<p>Words", options));
            Assert.EndsWith(": " + selector, mistake.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => NewsParser.TryParse("<p>Words", out _, options));
            Assert.Throws<ArgumentException>(() => NewsParser.Parse("<p>Words"u8.ToArray(), options));
        }
    }

    [Fact]
    public void A_rule_without_a_host_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => NewsParser.Parse("", new ParseOptions { SiteRules = [null!] }));
        Assert.Throws<ArgumentException>(() => NewsParser.Parse("", new ParseOptions { SiteRules = [new SiteRule { Host = null! }] }));
    }

    [Fact]
    public void The_librarys_own_rules_can_be_read() => Assert.All(KnownSites.All, rule => Assert.NotNull(new SiteLayout(rule)));

    private static SiteRule Rule(string host, string body) => new() { Host = host, Body = body };

    /// <summary>The element that the rule found calls the body, by its id.</summary>
    private static string Body(ParseOptions options, Uri? canonical)
    {
        const string Html = "<div id=one></div><div id=two></div><div id=old></div><div id=middle></div><div id=now></div>";
        using var page = PageReader.Read(Html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        return SiteRules.Find(options, canonical) is { Body: { } body } ? page.Attribute(Assert.Single(body.Select(page)), "id").ToString() : "";
    }
}
