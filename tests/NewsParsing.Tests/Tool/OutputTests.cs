using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Tests.Serialization;
using NewsParsing.Tool;
using NewsParsing.Tool.Output;
using NodaTime;

namespace NewsParsing.Tests.Tool;

/// <summary>What is printed is text and nothing else, whatever the page says.</summary>
public class OutputTests
{
    private const string Hostile = "\u001b[31m<script>alert(1)</script>\u0007 [x](javascript:alert(2)) ![y](http://z) `c` &lt; **b** \u202Etxt\u2028# h\r\n- item\r\n1. one\r\n--- | ---";

    private static readonly Article HostileArticle = new()
    {
        Headline = Hostile, Kicker = Hostile, Deck = Hostile, Byline = new Byline(Hostile, []), Text = Hostile + "\n\n" + Hostile,
        CanonicalUrl = new Uri("javascript:alert(1)"),
        Blocks = [new TextBlock(BlockKind.Paragraph, new TextSpan(0, Hostile.Length), null, null), new TextBlock(BlockKind.ListItem, new TextSpan(Hostile.Length + 2, Hostile.Length), null, null)],
        Figures = [new Figure { Url = "javascript:alert(1)", Caption = Hostile, Alt = Hostile, IsLead = true }, new Figure { Url = "https://a.example/<b>(c)\"d.jpg", Alt = "]" + Hostile }],
        Comments = [new Comment { Text = Hostile, Author = Hostile }],
    };

    [Property]
    public Property Text_cannot_steer_a_terminal() => Prop.ForAll(ArticleGen.Articles.Select(Sound).ToArbitrary(), article => AssertPrintable(TextOutput.Write(article)));

    [Property]
    public Property Markdown_cannot_steer_a_terminal() => Prop.ForAll(ArticleGen.Articles.Select(Sound).ToArbitrary(), article => AssertPrintable(MarkdownOutput.Write(article)));

    [Property(MaxTest = 500)]
    public Property Markdown_shows_the_text_it_was_given() => Prop.ForAll(ArticleGen.Text.ToArbitrary(), text =>
    {
        var lines = MarkdownText.Escape(text).Split("\\\n").Select(Unescape).ToArray();
        var expected = PrintedText.Clean(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).DefaultIfEmpty("");
        Assert.Equal(expected, lines);
    });

    [Fact]
    public void Markdown_of_a_hostile_page_carries_no_markup_of_its_own()
    {
        var markdown = MarkdownOutput.Write(HostileArticle);
        AssertPrintable(markdown);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] is '<' or '&' or '`') Assert.True(IsEscaped(markdown, i), markdown[Math.Max(0, i - 20)..i]);
            if (markdown.AsSpan(i).StartsWith("](") && !IsEscaped(markdown, i)) Assert.StartsWith("](https://", markdown[i..], StringComparison.Ordinal);
        }

        Assert.DoesNotContain("\n1. ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# h", markdown, StringComparison.Ordinal);
        Assert.Contains("](https://a.example/%3Cb%3E%28c%29%22d.jpg)", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/b?c=d#e", "https://a.example/b?c=d#e")]
    [InlineData("mailto:desk@a.example", "mailto:desk@a.example")]
    [InlineData("https://a.example/(b)[c]<d>`e`\\f", "https://a.example/%28b%29%5Bc%5D%3Cd%3E%60e%60/f")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JavaScript:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("data:text/html,<script>", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("/relative", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Links_are_web_or_mail_addresses(string? address, string? link) => Assert.Equal(link, MarkdownText.Link(address));

    [Theory]
    [InlineData("```\n<script>\n````", "`````")]
    [InlineData("a", "```")]
    public void Preformatted_text_cannot_close_its_fence(string text, string fence)
    {
        var article = new Article { Text = text, Blocks = [new TextBlock(BlockKind.Preformatted, new TextSpan(0, text.Length), null, null)] };
        Assert.Equal($"{fence}\n{text}\n{fence}\n\n", MarkdownOutput.Write(article));
    }

    [Fact]
    public void Blocks_have_their_markdown()
    {
        (BlockKind Kind, string Text)[] blocks =
        [
            (BlockKind.Subhead, "Money"), (BlockKind.ListItem, "one"), (BlockKind.ListItem, "two\nlines"), (BlockKind.BlockQuote, "So it\nreads"),
            (BlockKind.TableRow, "Year\tCost"), (BlockKind.TableRow, "1908\t2|3"),
        ];
        var text = new StringBuilder();
        var spans = new List<TextBlock>();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append("\n\n");
            spans.Add(new TextBlock(block.Kind, new TextSpan(text.Length, block.Text.Length), null, null));
            text.Append(block.Text);
        }

        Assert.Equal(
            "## Money\n\n- one\n- two\\\n  lines\n\n> So it\\\n> reads\n\n| Year | Cost |\n| --- | --- |\n| 1908 | 2\\|3 |\n\n",
            MarkdownOutput.Write(new Article { Text = text.ToString(), Blocks = [.. spans] }));
    }

    [Fact]
    public void Replies_are_indented_below_what_they_answer()
    {
        var posted = new NewsDate(new LocalDate(2026, 3, 12), DatePrecision.Minute, new LocalTime(9, 2), null);
        var article = new Article
        {
            Comments = [new Comment { Text = "Hello", Author = "Ruth" }, new Comment { Text = "You\ntoo", Author = "Karl", ReplyTo = 0, Posted = posted }, new Comment { Text = "Bye", ReplyTo = 1 }, new Comment { Text = "New" }],
        };
        Assert.Equal("\nComments\n\nRuth\n  Hello\n\n  Karl, 2026-03-12 09:02\n    You\n    too\n\n    ?\n      Bye\n\n?\n  New\n", TextOutput.Write(article));
        Assert.Equal("## Comments\n\n- **Ruth**\n\n  Hello\n\n  - **Karl**, 2026-03-12 09:02\n\n    You\\\n    too\n\n    - **?**\n\n      Bye\n\n- **?**\n\n  New\n\n", MarkdownOutput.Write(article));
    }

    [Theory]
    [InlineData("2016", "2016")]
    [InlineData("2016-10", "2016-10")]
    [InlineData("2016-10-13", "2016-10-13")]
    [InlineData("2016-10-13T14:05", "2016-10-13 14:05")]
    [InlineData("2016-10-13T14:05:09-04:00", "2016-10-13 14:05:09 -04:00")]
    public void Dates_are_printed_as_far_as_they_are_known(string date, string printed)
    {
        Assert.True(NewsDate.TryParse(date, out var parsed));
        Assert.Equal(printed, PrintedText.Of(parsed));
    }

    // Spans and replies of generated articles point anywhere; a parser's point into the article.
    private static Article Sound(Article article) => article with
    {
        Blocks = [new TextBlock(BlockKind.Paragraph, new TextSpan(0, article.Text.Length), null, null), new TextBlock(BlockKind.Preformatted, new TextSpan(0, article.Text.Length), null, null)],
        Quotes = [],
    };

    private static void AssertPrintable(string text) =>
        Assert.DoesNotContain(text, unit => (char.IsControl(unit) && unit is not ('\n' or '\t')) || unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');

    private static bool IsEscaped(string markdown, int index)
    {
        var slashes = 0;
        while (index - slashes > 0 && markdown[index - slashes - 1] == '\\') slashes++;
        return slashes % 2 == 1;
    }

    private static string Unescape(string markdown)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\') i++;
            else Assert.DoesNotContain(markdown[i], "`*_{}[]<>#|~&$");
            text.Append(markdown[i]);
        }

        return text.ToString();
    }
}
