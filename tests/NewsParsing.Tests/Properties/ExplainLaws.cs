using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace NewsParsing.Tests.Properties;

/// <summary>What is explained is what is parsed.</summary>
public class ExplainLaws
{
    [Property(MaxTest = 400)]
    public Property The_blocks_of_the_body_are_the_blocks_of_the_article() => Prop.ForAll(PageGen.Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out var article, document.Options)) return;
        var body = NewsParser.Explain(document.Source, document.Options).Where(block => block.Kind is not null).Select(block => (block.Kind!.Value, block.Text, block.SourceSpan));
        Assert.Equal(article.Blocks.Select(block => (block.Kind, article.Slice(block.Span).ToString(), block.SourceSpan)), body);
    });

    [Property(MaxTest = 200)]
    public Property Every_block_says_something_and_has_a_reason() => Prop.ForAll(PageGen.Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out _, document.Options)) return;
        Assert.All(NewsParser.Explain(document.Source, document.Options), block =>
        {
            Assert.NotEqual("", block.Text);
            Assert.NotEqual("", block.Rule);
            Assert.True(block.SourceSpan is not { } span || (span.Start >= 0 && span.Length > 0 && span.End <= document.Source.Length), $"{block.SourceSpan}");
        });
    });

    [Property(MaxTest = 200)]
    public Property An_element_can_be_used_in_a_site_rule() => Prop.ForAll(Gen.OneOf(PageGen.Soup, PageGen.Page.Select(page => page.Html())).ToArbitrary(), source =>
    {
        var options = new ParseOptions { Format = SourceFormat.Html, Url = new Uri("https://harbour-post.example/2026/rain") };
        if (!NewsParser.TryParse(source, out _, options)) return;
        var before = NewsParser.Explain(source, options);
        foreach (var element in before.Select(block => block.Element).OfType<string>().Distinct().Take(4))
        {
            var after = NewsParser.Explain(source, options with { SiteRules = [new SiteRule { Host = "harbour-post.example", Remove = element }] });
            Assert.All(before.Index(), item => Assert.True(item.Item.Element != element || after[item.Index].Kind is null, element));
        }
    });

    [Property(MaxTest = 50)]
    public Property Bytes_give_what_their_text_gives() => Prop.ForAll(Gen.OneOf(PageGen.ValidSoup, PageGen.Lines).ToArbitrary(), source =>
    {
        if (!NewsParser.TryParse(source, out _)) return;
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(source)];
        Assert.Equal(NewsParser.Explain(source).AsEnumerable(), NewsParser.Explain(bytes).AsEnumerable());
        Assert.Equal(NewsParser.Explain(source).AsEnumerable(), NewsParser.Explain(bytes.AsMemory()).AsEnumerable());
    });
}
