namespace NewsParsing.Tests.Sites;

/// <summary>What a site rule says of a page goes before what the general rules find; what it does not say is left to them.</summary>
public class SitePageTests
{
    private const string Page = """
        <!doctype html><html lang=en><head><title>Harbour Courier</title>
        <meta property=article:published_time content="2020-01-01T08:00:00Z"><meta name=author content="Web Desk"></head><body>
        <h1>Harbour Courier</h1><div class=top>Bridge reopens after winter repairs</div><div class=under>The last crane has gone home</div>
        <div class=who><span>Ada Marsh</span><span>Tom Oyelaran</span></div><div class=when>14 March 2019</div>
        <main><p>Subscribers read the Courier on every device, every morning, before the first ferry leaves the pier, and they pay less than the price of a cup of tea.</p>
        <p>The Courier has been the paper of the harbour for more than eighty years, and it has never missed a morning since the great storm.</p></main>
        <div id=cards><p>The bridge over the Lorne reopened on Thursday after a winter of repairs, and the first bus crossed it at six in the morning.</p>
        <p class=promo>Our newsletter brings the harbour to your kitchen table every Friday, with tides, ferries and the price of herring.</p>
        <p>Nobody had expected the work to end before April, since the steel came late and the river was high for most of February.</p></div>
        </body></html>
        """;

    private static readonly SiteRule Rule = new()
    {
        Host = "harbourcourier.example", Body = "#cards", Remove = ".promo", Headline = ".top", Deck = ".under", Byline = ".who span", Published = ".when",
    };

    private static readonly ParseOptions Options = new() { Url = new Uri("https://www.harbourcourier.example/bridge"), SiteRules = [Rule] };

    [Fact]
    public void A_rule_says_what_is_what()
    {
        var article = NewsParser.Parse(Page, Options);
        Assert.Equal("Bridge reopens after winter repairs", article.Headline);
        Assert.Equal("The last crane has gone home", article.Deck);
        Assert.Equal(["Ada Marsh", "Tom Oyelaran"], article.Byline?.Authors.Select(author => author.Name));
        Assert.Equal("2019-03-14", article.Published.ToString());
        Assert.StartsWith("The bridge over the Lorne", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("most of February.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("newsletter", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Subscribers", article.Text, StringComparison.Ordinal);
        Assert.All(
            [ArticleField.Headline, ArticleField.Deck, ArticleField.Byline, ArticleField.Published],
            field => Assert.Equal(EvidenceSource.SiteRule, article.Evidence.First(evidence => evidence.Field == field).Source));
    }

    [Fact]
    public void A_rule_for_another_host_says_nothing() =>
        Assert.Equal(NewsParser.Parse(Page, Options with { SiteRules = [] }).ToJson(), NewsParser.Parse(Page, Options with { SiteRules = [Rule with { Host = "inlandpost.example" }] }).ToJson());

    [Fact]
    public void A_rule_that_selects_nothing_leaves_the_page_to_the_general_rules() =>
        Assert.Equal(
            NewsParser.Parse(Page, Options with { SiteRules = [] }).ToJson(),
            NewsParser.Parse(Page, Options with { SiteRules = [new SiteRule { Host = Rule.Host, Body = "#x", Remove = "#x", Headline = "#x", Deck = "#x", Byline = "#x", Published = "#x" }] }).ToJson());
}
