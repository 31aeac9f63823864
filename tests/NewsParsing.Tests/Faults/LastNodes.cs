namespace NewsParsing.Tests.Faults;

/// <summary>The tables of a page may be full to the last row: what looks at the node behind an element finds none there. So pages of every size end in every way.</summary>
public class LastNodes
{
    private const string Opening = "<title>Harbour bridge reopens</title><article><h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs, the council said.</p>";

    [Theory]
    [InlineData("<h1>Harbour bridge reopens</h1>")]
    [InlineData("<h1>")]
    [InlineData("<h2>Comments</h2>")]
    [InlineData("<a href=/>Home</a>")]
    [InlineData("<a rel=author href=/ada>")]
    [InlineData("<a rel=tag href=/tag/bridge>Bridge</a>")]
    [InlineData("<img src=/a.jpg>")]
    [InlineData("<figure><img src=/a.jpg><figcaption>The harbour. Photo: Ada Quill</figcaption></figure>")]
    [InlineData("<p class=caption>The harbour. Photo: Ada Quill")]
    [InlineData("<p class=byline>By Ada Quill")]
    [InlineData("<p>By")]
    [InlineData("<time datetime=2026-03-12>")]
    [InlineData("<p>12/03/2026")]
    [InlineData("<p>“We wait,” said Ada Quill")]
    [InlineData("<ul><li>One<li>Two")]
    [InlineData("<div id=comments><div class=comment id=comment-1><b class=author>Ann</b><time>2 May 2020</time>")]
    [InlineData("<div id=comments><h3>2 comments</h3><div class=comment id=comment-1><p>I did.</p><b class=author>Ann</b>")]
    [InlineData("<div class=comments><div class=comment-text>I did.</div><div class=comment-meta><b class=author>Ann</b> <i class=date>2 May 2020</i></div>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>")]
    [InlineData("<div itemscope itemtype=https://schema.org/NewsArticle><i itemprop=author>")]
    [InlineData("<table><tr><td>12")]
    [InlineData("<pre>")]
    [InlineData("<br>")]
    public void A_page_may_end_with_it(string end)
    {
        for (var rows = 0; rows < 140; rows++)
            Assert.NotNull(NewsParser.Parse(Opening + string.Concat(Enumerable.Repeat("<br>", rows)) + end, new ParseOptions { Format = SourceFormat.Html }));
    }
}
