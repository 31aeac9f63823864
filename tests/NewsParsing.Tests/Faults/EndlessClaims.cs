using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Tests.Faults;

/// <summary>What a page says of itself a thousand times, or in a name as long as a book, is cut before anything is compared with it: what was said first stays.</summary>
public class EndlessClaims
{
    private const int Times = 2000;

    public static TheoryData<string, int, int> Claims { get; } = new()
    {
        { "<meta property=og:title content='Bridge {0}'>", 16, 16 },
        { "<meta property=og:title content='Bridge {0} {1}'>", 0, 0 },
        { "<meta property=og:site_name content='Post {0}'>", 64, 64 },
        { "<meta property=og:site_name content='Post {0} {1}'>", 0, 0 },
        { "<meta property=article:tag content='Topic {0},Word {0},Thing {0}'>", 1024, 1024 },
        { "<meta property=og:image content='/a{0}.jpg'>", 16, 16 },
        { "<meta property=article:published_time content='2026-03-12'>", 1, 512 },
        { "<b itemprop=datePublished content='2026-03-12'></b>", 1, 256 },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Only_the_first_ones_count(string piece, int fewest, int most)
    {
        var pieces = string.Concat(Enumerable.Range(0, Times).Select(i => string.Format(null, piece, i, new string('a', 2500))));
        var claims = ClaimsOf($"<div itemscope itemtype=https://schema.org/NewsArticle>{pieces}</div>");
        Assert.InRange(claims.Headline.Count + claims.SiteName.Count + claims.Tag.Count + claims.LeadFigure.Count + claims.Published.Count, fewest, most);
    }

    [Fact]
    public void The_house_has_a_name_that_can_be_read()
    {
        static DeclaredData Read(string name) => SmallPage($"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens at last\",\"publisher\":{{\"name\":\"{name}\"}}}}</script>").Data;
        Assert.Equal(["Harbour Post"], Read("Harbour Post").OutletNames);
        Assert.Empty(Read(new string('a', 500)).OutletNames);
    }

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens at last\",\"author\":[{0}1]}</script>", "\"Ada Q{0}ll\",")]
    [InlineData("<article><h1>Bridge opens</h1>{0}<p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower.</p></article>", "<a rel=author href=/a>Ada Q{0}ll</a>")]
    public void Nobody_writes_with_a_hundred_others(string page, string author)
    {
        var authors = string.Concat(Enumerable.Range(0, Times).Select(i => author.Replace("{0}", $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}", StringComparison.Ordinal)));
        Assert.InRange(NewsParser.Parse(page.Replace("{0}", authors, StringComparison.Ordinal), SmallPageOptions).Byline!.Authors.Length, 2, 64);
    }

    [Fact]
    public void A_page_is_known_by_some_names_and_describes_itself_some_times()
    {
        var identity = new PageIdentity([], []);
        for (var i = 0; i < Times; i++)
        {
            identity.AddAddress($"http://a.example/{i}");
            identity.AddTitle($"Bridge {i} {new string('a', 5000)}");
        }

        Assert.Equal((64, 8, 2000), (identity.Addresses.Count, identity.Titles.Count, identity.Titles.Max(title => title.Length)));
        using var json = new JsonTable();
        JsonReader.Read($"[{string.Concat(Enumerable.Repeat("{\"@type\":\"NewsArticle\",\"url\":\"http://a.example/1\"},", 3 * Times))}1]".AsMemory(), json);
        using var graph = new SchemaGraph(json);
        List<int> chosen = [];
        ArticleSelector.Choose(graph, identity, chosen);
        Assert.Equal((4096, 8), (graph.Things.Count, chosen.Count));
    }

    [Theory]
    [InlineData(1000, 1)]
    [InlineData(5000, 0)]
    public void An_address_as_long_as_a_page_is_none(int length, int addresses) =>
        Assert.Equal(addresses, ClaimsOf($"<link rel=canonical href='http://a.example/{new string('a', length)}'>").CanonicalUrl.Count);

    [Fact]
    public void A_heading_behind_hundreds_of_others_is_no_headline()
    {
        static string? Headline(int before) => NewsParser.Parse(
            $"<title>Harbour bridge reopens</title>{string.Concat(Enumerable.Repeat("<h1>Other stories of the day</h1>", before))}<h1>Harbour bridge reopens</h1>", SmallPageOptions).Headline;
        Assert.Equal(("Harbour bridge reopens", "Other stories of the day"), (Headline(100), Headline(600)));
    }

    private static readonly ParseOptions SmallPageOptions = new() { Format = SourceFormat.Html };

    private static ArticleClaims ClaimsOf(string html) => SmallPage(html).Claims;

    private static (ArticleClaims Claims, DeclaredData Data) SmallPage(string html)
    {
        var claims = new ArticleClaims();
        using var page = PageReader.Read(html.AsMemory(), SmallPageOptions, CancellationToken.None);
        return (claims, DeclaredDataReader.Read(page, SmallPageOptions, claims, CancellationToken.None));
    }
}
