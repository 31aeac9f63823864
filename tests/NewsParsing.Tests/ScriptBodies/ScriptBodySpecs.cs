using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.ScriptBodies;

/// <summary>Specs/ScriptBodies.md, case by case.</summary>
public class ScriptBodySpecs
{
    public static TheoryData<string> Titles => new(FencedCases.Read("ScriptBodies.md").Select(item => item.Title));

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_body_has_these_blocks(string title)
    {
        var item = FencedCases.Read("ScriptBodies.md").Single(one => one.Title == title);
        var article = NewsParser.Parse(item.Source, new ParseOptions { Format = SourceFormat.Html });
        Assert.Equal(item.Expected, article.Blocks.Select(block => $"{char.ToLowerInvariant(block.Kind.ToString()[0])}{block.Kind.ToString()[1..]}: {article.Slice(block.Span)}"));
        Assert.Equal(article.Text, string.Join("\n\n", article.Blocks.Select(block => article.Slice(block.Span).ToString())));
    }

    [Fact]
    public void A_block_of_a_script_has_no_place_in_the_source()
    {
        var item = FencedCases.Read("ScriptBodies.md").First();
        var article = NewsParser.Parse(item.Source, new ParseOptions { Format = SourceFormat.Html });
        Assert.All(article.Blocks, block => Assert.Null(block.SourceSpan));
    }

    [Fact]
    public void A_body_over_a_limit_is_not_read_and_nothing_is_thrown()
    {
        var nested = string.Concat(Enumerable.Repeat("<i>", 900));
        var page = $"<meta property=og:type content=article><title>Otters return to the river</title><script>x = {{\"headline\": \"Otters return to the river\", \"body\": \"<p>{nested}{string.Concat(Enumerable.Repeat("The otter is back in the river. ", 60))}</p>\"}}</script>";
        Assert.Equal("", NewsParser.Parse(page, new ParseOptions { Format = SourceFormat.Html }).Text);
    }

    [Fact]
    public void A_body_that_unfolds_beyond_the_longest_document_is_not_read()
    {
        var paragraphs = string.Join(',', Enumerable.Range(0, 200).Select(i => $"\"The otter is back in the river, and {i} people saw it swim there at dawn.\""));
        var page = $"<meta property=og:type content=article><title>Otters return to the river</title><script>x = {{\"headline\": \"Otters return to the river\", \"body\": [{paragraphs}]}}</script>";
        Assert.Equal(200, NewsParser.Parse(page, new ParseOptions { Format = SourceFormat.Html }).Blocks.Length);
        Assert.Empty(NewsParser.Parse(page, new ParseOptions { Format = SourceFormat.Html, MaxLength = page.Length }).Blocks);
    }
}
