using NewsParsing.FaultCheck;
using NewsParsing.Tests.Properties;

namespace NewsParsing.Tests.Faults;

/// <summary>Long or broken documents whose tree is flat: they are pages like any other.</summary>
[Collection(nameof(LinearTime.Alone))]
public class FlatMarkup
{
    private const string Body =
        "<article><h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower.</p>"
        + "<p>Engineers had found cracks in two cables in March, and traffic was sent over the old ferry line.</p>";

    private static readonly ParseOptions Html = new() { Format = SourceFormat.Html };

    public static TheoryData<string> Flat { get; } = [.. Families.Flat.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Flat))]
    public void A_long_document_of_one_kind_gives_an_article(string name) =>
        Assert.NotNull(NewsParser.Parse(Families.Flat.Single(family => family.Name == name).Make(100_000), Html).Text);

    [Theory]
    [InlineData("<!-- ")]
    [InlineData("<script>")]
    [InlineData("<style>")]
    [InlineData("<title>")]
    [InlineData("<textarea>")]
    [InlineData("<noscript><!--")]
    [InlineData("<svg><![CDATA[")]
    [InlineData("<div title='")]
    [InlineData("<iframe>")]
    public void What_never_closes_leaves_the_text_before_it(string opening)
    {
        var article = NewsParser.Parse(Body + opening + string.Concat(Enumerable.Repeat("the rest of the page ", 500)), Html);
        Assert.Equal(("Harbour bridge reopens", 2), (article.Headline, article.Blocks.Length));
        Assert.EndsWith("old ferry line.", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9007199254740991")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("0")]
    public void Cells_that_claim_to_span_the_world_are_single_cells(string span)
    {
        var table = $"<table><tr><td colspan={span} rowspan={span}>Norden</td><td>12,400</td></tr></table>";
        Assert.Equal(NewsParser.Parse(Body + "<table><tr><td>Norden</td><td>12,400</td></tr></table>").Text, NewsParser.Parse(Body + table).Text);
    }

    [Fact]
    public void A_million_attributes_of_a_tag_leave_its_text()
    {
        var article = NewsParser.Parse($"{Body}<p {string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"a{i} "))}>The ferry stays in service until the summer, the council of Easthaven decided at noon.</p>", Html);
        Assert.EndsWith("decided at noon.", article.Text, StringComparison.Ordinal);
    }
}
