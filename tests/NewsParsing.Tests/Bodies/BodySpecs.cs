using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Bodies;

/// <summary>Specs/Bodies.md, case by case.</summary>
public class BodySpecs
{
    public static TheoryData<string> Titles => new(FencedCases.Read("Bodies.md").Select(item => item.Title));

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_body_has_these_blocks(string title)
    {
        var item = FencedCases.Read("Bodies.md").Single(one => one.Title == title);
        var article = NewsParser.Parse(item.Source, new ParseOptions { Format = SourceFormat.Html });
        var blocks = article.Blocks.Select(block => $"{Camel(block.Kind)}: {article.Slice(block.Span).ToString().Replace("\t", "\\t", StringComparison.Ordinal)}");
        Assert.Equal(item.Expected, blocks);
    }

    [Fact]
    public void A_block_knows_its_place_in_the_source()
    {
        const string Html = "<main><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs.</p><p>  Engineers had found cracks in two of its cables in March of this year.</p></main>";
        var article = NewsParser.Parse(Html);
        Assert.Equal(2, article.Blocks.Length);
        Assert.All(article.Blocks, block => Assert.Equal(article.Slice(block.Span), Html.AsSpan(block.SourceSpan!.Value.Start, block.SourceSpan.Value.Length)));
    }

    private static string Camel(BlockKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
}
