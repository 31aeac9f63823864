namespace NewsParsing.Tests.Faults;

/// <summary>Addresses that are none: a link is dropped or kept as it stands, and nothing is thrown.</summary>
public class AddressFaults
{
    private const string Body =
        "<article><h1>Harbour bridge reopens</h1><p class=byline>By <a rel=author href='people/ada'>Ada Quill</a></p><figure><img src='bridge.jpg'><figcaption>The bridge on Monday morning.</figcaption></figure>"
        + "<p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower.</p><p>Engineers had found cracks in two cables in March, and traffic was sent over the ferry line.</p></article>";

    private static readonly string[] Broken =
        ["http://[", "http://", "//", "::", "javascript:alert(1)", "data:text/html,<p>x", "http://a b.example/", "http://a.example:99999999/", "mailto:", "http://xn--/", "http://münchen.example/ä?ö#ü", "\\\\a\\b", "http://a.example/%zz", "file:///etc/passwd", "\u202Ehttp://a.example", " ", "#", "?", "http:///x", "urn:x"];

    [Fact]
    public void No_address_throws_or_takes_the_article_away()
    {
        foreach (var address in Broken.Append("https://a.example/" + new string('a', 1_000_000)).Append("data:image/png;base64," + new string('A', 1_000_000)))
        {
            var html = $"<head><base href=\"{address}\"><link rel=canonical href=\"{address}\"><link rel=alternate hreflang=de href=\"{address}\"><meta property=og:url content=\"{address}\">"
                + $"<meta property=og:image content=\"{address}\"><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"url\":\"x\",\"image\":\"x\",\"mainEntityOfPage\":\"::\"}}</script></head>{Body}<a href=\"{address}\">x</a>";
            var article = NewsParser.Parse(html);
            Assert.Equal(("Harbour bridge reopens", 2), (article.Headline, article.Blocks.Length));
            Assert.Equal(article, Article.FromJson(article.ToJson()));
            Assert.True(article.CanonicalUrl is null || article.CanonicalUrl.IsAbsoluteUri);
        }
    }

    [Fact]
    public void The_callers_address_may_be_of_any_scheme()
    {
        foreach (var address in (ReadOnlySpan<string>)["https://a.example/", "mailto:desk@a.example", "file:///tmp/a.html", "urn:a:b", "data:,x"])
            Assert.Equal("Harbour bridge reopens", NewsParser.Parse(Body, new ParseOptions { Url = new Uri(address) }).Headline);
    }

    [Fact]
    public void A_relative_one_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>("options", () => NewsParser.Parse("Rain.", new ParseOptions { Url = new Uri("city/bridge", UriKind.Relative) }));
}
