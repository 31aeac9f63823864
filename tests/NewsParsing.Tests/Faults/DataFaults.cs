namespace NewsParsing.Tests.Faults;

/// <summary>What a page declares may be deep, long, or turn in circles.</summary>
public class DataFaults
{
    private const string Body =
        "<article><h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower.</p>"
        + "<p>Engineers had found cracks in two cables in March, and traffic was sent over the old ferry line.</p></article>";

    private static readonly string Deep = string.Concat(Enumerable.Repeat("{\"author\":[", 10_000));

    [Fact]
    public void Ten_thousand_levels_are_passed_over() => AssertStands(Deep);

    [Fact]
    public void Levels_before_the_article_do_not_hide_the_printed_one() => AssertStands($"{{\"a\":{Deep}1");

    [Fact]
    public void Twenty_megabytes_are_read() =>
        AssertStands($"{{\"@type\":\"NewsArticle\",\"headline\":\"Harbour bridge reopens\",\"keywords\":[{string.Concat(Enumerable.Repeat("\"bridge\",", 2_000_000))}\"harbour\"]}}");

    [Theory]
    [InlineData("""{"@graph":[{"@id":"#a","@type":"NewsArticle","headline":"Harbour bridge reopens","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"},"name":{"@id":"#b"}}]}""")]
    [InlineData("""{"@id":"#a","@type":"NewsArticle","headline":"Harbour bridge reopens","author":{"@id":"#a"},"publisher":{"@id":"#a"},"comment":{"@id":"#a","@type":"Comment","parentItem":{"@id":"#a"}}}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"Harbour bridge reopens","author":[[[[[[[["Ada Quill"]]]]]]]]}""")]
    public void References_that_turn_in_circles_end(string json)
    {
        AssertStands(json);
        Assert.Null(NewsParser.Parse($"<script type=application/ld+json>{json}</script>{Body}").Byline);
    }

    private static void AssertStands(string json)
    {
        foreach (var script in (ReadOnlySpan<string>)[$"<script type=application/ld+json>{json}</script>", $"<script>window.__STATE__ = {json}</script>"])
        {
            var article = NewsParser.Parse(script + Body);
            Assert.Equal(("Harbour bridge reopens", 2), (article.Headline, article.Blocks.Length));
        }
    }
}
