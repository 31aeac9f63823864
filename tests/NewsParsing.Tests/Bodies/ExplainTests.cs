namespace NewsParsing.Tests.Bodies;

public class ExplainTests
{
    private const string Page =
        """
        <body id=top><nav class="main-menu"><a href=/>Home</a></nav>
        <div class="story md:flex wide"><h1>Harbour bridge reopens</h1>
        <p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower.</p>
        <p>Trams cross it every four minutes again, and the ferry is sold to a museum on the other bank.</p>
        <section><p class=more>Engineers had found cracks in two cables in March, and traffic was sent over the old ferry line.</p></section></div></body>
        """;

    private const string Text =
        """
        Harbour bridge reopens

        By Marta Lindqvist

        The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower. Trams cross it again.

        Engineers had found cracks in two cables in March, and traffic was sent over the old ferry line. It was slow.
        """;

    [Fact]
    public void Each_block_of_a_page_has_its_verdict_and_its_rule() => Assert.Equal(
        [
            (null, "Home", "outside the article"),
            (null, "Harbour bridge reopens", "headline"),
            (BlockKind.Paragraph, "The bridge over the ha", "in the container"),
            (BlockKind.Paragraph, "Trams cross it every f", "in the container"),
            (BlockKind.Paragraph, "Engineers had found cr", "in the container"),
        ],
        NewsParser.Explain(Page).Select(block => (block.Kind, Beginning(block), block.Rule)));

    [Fact]
    public void Each_block_of_a_page_names_its_element() => Assert.Equal(
        ["nav.main-menu", "div.story.wide > h1", "div.story.wide > p", "div.story.wide > p", "p.more"],
        NewsParser.Explain(Page).Select(block => block.Element));

    [Fact]
    public void An_element_that_stands_deeper_is_a_descendant() =>
        Assert.Equal("div#story p", NewsParser.Explain("<div id=story><section><p>The council voted on Tuesday to plant nine hundred trees.</p></section></div>").Single().Element);

    [Fact]
    public void Each_block_of_a_text_has_its_role_in_words() => Assert.Equal(
        [
            (null, "headline"),
            (null, "byline"),
            (BlockKind.Paragraph, "sentences of the body"),
            (BlockKind.Paragraph, "sentences of the body"),
        ],
        NewsParser.Explain(Text).Select(block => (block.Kind, block.Rule)));

    [Fact]
    public void A_text_has_no_elements() => Assert.All(NewsParser.Explain(Text), block => Assert.Null(block.Element));

    [Fact]
    public void A_block_knows_its_place_in_the_source() =>
        Assert.All(NewsParser.Explain(Page), block => Assert.Equal(block.Text, Page.Substring(block.SourceSpan!.Value.Start, block.SourceSpan.Value.Length)));

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("{\"a\":\"b\"}")]
    public void Where_nothing_is_printed_nothing_is_explained(string source) => Assert.Empty(NewsParser.Explain(source));

    [Fact]
    public void It_throws_as_parsing_does()
    {
        Assert.Throws<ArgumentNullException>(() => NewsParser.Explain((string)null!));
        Assert.Throws<ArgumentNullException>(() => NewsParser.Explain((byte[])null!));
        Assert.Throws<ParseLimitException>(() => NewsParser.Explain("Rain again", new ParseOptions { MaxLength = 3 }));
        Assert.Throws<ArgumentException>(() => NewsParser.Explain(Page, new ParseOptions { SiteRules = [new SiteRule { Host = "harbour-post.example", Body = "p:not(" }] }));
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Explain(Page, ct: new CancellationToken(canceled: true)));
    }

    private static string Beginning(ExplainedBlock block) => block.Text[..Math.Min(block.Text.Length, 22)];
}
