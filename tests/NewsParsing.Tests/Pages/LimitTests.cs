using System.Text;
using NewsParsing.Pages;

namespace NewsParsing.Tests.Pages;

/// <summary>Every guard of the tree builder, each met by the markup it is there for, and by no ordinary page.</summary>
public class LimitTests
{
    private static string Times(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Counted(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static ParseLimitException Over(string html, ParseOptions? options = null) =>
        Assert.Throws<ParseLimitException>(() => NewsParser.Parse(html, (options ?? ParseOptions.Default) with { Format = SourceFormat.Html }));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    public void Deep_nesting_meets_the_depth_limit(string piece) => Assert.Equal(ParseLimit.Depth, Over(Times(piece, 20_000)).Limit);

    [Fact]
    public void The_depth_limit_is_exact()
    {
        // html and body are two levels of the depth.
        var options = new ParseOptions { MaxDepth = 20, Format = SourceFormat.Html };
        Assert.NotNull(NewsParser.Parse(Times("<div>", 18) + "text", options));
        Assert.Equal(ParseLimit.Depth, Over(Times("<div>", 19) + "text", options).Limit);
    }

    [Fact]
    public void Formatting_that_is_copied_again_and_again_meets_its_limit()
    {
        // Each paragraph closes the fonts of all before it, and each asks for all of them again.
        var html = Counted(20_000, i => $"<p><font size={i}>");
        Assert.Equal(ParseLimit.FormattingElements, Over(html, new ParseOptions { MaxDepth = 100_000 }).Limit);
    }

    [Theory]
    [InlineData("<pre>")]
    [InlineData("<listing>")]
    [InlineData("<pre><listing>")]
    public void Elements_that_AngleSharp_reads_recursively_meet_the_depth_limit_first(string piece)
    {
        ParseLimit? limit = null;
        OnSmallStack(() => limit = Over(Times(piece, 3000)).Limit);
        Assert.Equal(ParseLimit.Depth, limit);
    }

    [Fact]
    public void Hundreds_of_them_are_no_matter()
    {
        Article? article = null;
        OnSmallStack(() => article = NewsParser.Parse(Times("<pre>", 400) + "text"));
        Assert.NotNull(article);
    }

    [Theory]
    [InlineData("<pre>\ntext</pre>", "text")]
    [InlineData("<pre>\n\ntext</pre>", "\ntext")]
    [InlineData("<pre><b>\ntext</b></pre>", "\ntext")]
    [InlineData("<listing>\ntext</listing>", "text")]
    public void Only_the_first_line_break_of_preformatted_text_is_dropped(string html, string text)
    {
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        Assert.Equal(text, page.TextOf(page.Count - 1).ToString());
    }

    private static void OnSmallStack(ThreadStart work)
    {
        var thread = new Thread(work, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void Attributes_without_end_take_no_memory()
    {
        var source = $"<p {Counted(100_000, i => $"class=a{i} ")}>text";
        Assert.NotNull(NewsParser.Parse(source, new ParseOptions { Format = SourceFormat.Html }));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(NewsParser.Parse(source, new ParseOptions { Format = SourceFormat.Html }));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Nodes_meet_their_limit()
    {
        var exception = Over(Times("<i></i>", 2000), new ParseOptions { MaxNodes = 1000 });
        Assert.Equal((ParseLimit.Nodes, 1000L), (exception.Limit, exception.Value));
        Assert.InRange(exception.Offset, 1, 14_000);
        Assert.Contains("Nodes = 1000", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Length_meets_its_limit_before_anything_is_read()
    {
        var exception = Over(Times("<p>", 100), new ParseOptions { MaxLength = 200 });
        Assert.Equal((ParseLimit.Length, 200L), (exception.Limit, exception.Value));
    }

    [Fact]
    public void Attributes_beyond_the_thousandth_of_a_tag_are_left_out()
    {
        using var page = PageReader.Read($"<p {Counted(5000, i => $"a{i}=x ")}>text</p>".AsMemory(), ParseOptions.Default, CancellationToken.None);
        Assert.Equal(1024, page.AttributesOf(Enumerable.Range(0, page.Count).Single(node => page.TagOf(node) == Tag.P)).Length);
    }

    [Fact]
    public void A_page_over_a_limit_leaves_the_next_one_untouched()
    {
        const string Html = "<p>The bridge over the harbour reopened on Monday after eleven weeks of repairs.</p>";
        var before = NewsParser.Parse(Html);
        Over(Times("<div>", 5000));
        Assert.Equal(before, NewsParser.Parse(Html));
    }

    [Fact]
    public void Parsing_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => NewsParser.Parse("<p>text</p>", null, source.Token));
    }

    [Fact]
    public void TryParse_answers_false_for_null_and_for_a_limit_only()
    {
        Assert.False(NewsParser.TryParse(null, out _));
        Assert.False(NewsParser.TryParse(Times("<div>", 5000), out _));
        Assert.True(NewsParser.TryParse("", out var empty));
        Assert.Equal("", empty.Text);
    }
}
