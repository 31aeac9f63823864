using NewsParsing.FaultCheck;

namespace NewsParsing.Tests.Faults;

/// <summary>Texts that make searches go back and forth: one line, one word, marks without an end.</summary>
public class TextFaults
{
    private static readonly ParseOptions Text = new() { Format = SourceFormat.PlainText };

    public static TheoryData<string> Texts { get; } = [.. Families.Texts.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_long_text_of_one_kind_gives_an_article(string name)
    {
        var source = Families.Texts.Single(family => family.Name == name).Make(60_000);
        var article = NewsParser.Parse(source, Text);
        Assert.Equal(article.Text, string.Join("\n\n", article.Blocks.Select(block => article.Slice(block.Span).ToString())));
        Assert.All(article.Quotes, quote => Assert.InRange(quote.Span.End, quote.Span.Start + 1, article.Text.Length));
        Assert.Equal(article, NewsParser.Parse(source));
    }

    [Theory]
    [InlineData("“We will build it again, said Mayor Okafor.")]
    [InlineData("\"We will build it again,\" said Mayor Okafor. \"Never.")]
    [InlineData("We will build it again,” said Mayor Okafor.")]
    [InlineData("« We will build it again, said Mayor Okafor.")]
    public void An_odd_number_of_marks_never_swallows_the_next_paragraph(string paragraph)
    {
        var text = paragraph + "\n\nThe council votes on Monday, and the ferry stays in service until then.";
        Assert.All(NewsParser.ParseQuotes(text, "en"), quote => Assert.True(quote.Span.End <= paragraph.Length, $"{quote.Span}"));
    }

    [Fact]
    public void A_long_text_in_one_line_is_one_block()
    {
        var text = Family.Fill("The bridge over the harbour is closed until the summer. ", 2_000_000).TrimEnd();
        var article = NewsParser.Parse(text);
        Assert.Equal(text, article.Text);
        Assert.Single(article.Blocks);
    }

    [Theory]
    [InlineData("<br/>", 24_495)]
    [InlineData("a!", 50_000)]
    [InlineData(" ", 100_000)]
    [InlineData("0", 100_000)]
    [InlineData("©", 100_000)]
    [InlineData("<", 30_000)]
    [InlineData("&", 100_000)]
    [InlineData("http://", 20_000)]
    [InlineData("(((", 30_000)]
    public void What_makes_patterns_backtrack_is_text(string piece, int count)
    {
        var source = string.Concat(Enumerable.Repeat(piece, count));
        Assert.NotNull(NewsParser.Parse(source).Text);
        Assert.NotNull(NewsParser.Parse($"<title>{source}</title><p class='{source}'>{source}</p>", new ParseOptions { Format = SourceFormat.Html }).Text);
    }
}
