using NewsParsing.Pages;
using NewsParsing.PlainText;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.PlainText;

public class PlainTextSpecs
{
    public static TheoryData<string, string> Formats() => Rows("document", "format");

    public static TheoryData<string, string?> Data()
    {
        var cases = new TheoryData<string, string?>();
        foreach (var row in SpecTable.Rows("PlainText.md", "data")) cases.Add(Code(row.Need("data")), row["kind"]);
        return cases;
    }

    public static TheoryData<string, string> Blocks() => Rows("lines", "blocks");

    public static TheoryData<string, string> Roles() => Rows("line", "role");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Html_and_text_are_told_apart(string document, string format) =>
        Assert.Equal(format == "Html" ? SourceFormat.Html : SourceFormat.PlainText, FormatDetector.Detect(document));

    [Theory]
    [MemberData(nameof(Data))]
    public void Data_is_no_article(string document, string? kind) =>
        Assert.Equal(kind, DataDetector.TryDetect(document, out var found) ? found.ToString() : null);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Lines_become_blocks(string lines, string blocks)
    {
        using var page = BlockBuilder.Build(lines, LineReader.Read(lines, default), default);
        Assert.Equal(blocks.Split('¶'), Enumerable.Range(0, page.Count).Where(i => page[i].Mark != LineMark.Rule).Select(i => page.TextOf(i).ToString()));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_line_alone_says_what_it_is(string line, string role)
    {
        using var page = BlockBuilder.Build(line, LineReader.Read(line, default), default);
        NoticeFinder.Mark(page, CancellationToken.None);
        Assert.Equal(role, page[0].Role.ToString());
    }

    [Theory]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0001")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    [InlineData("\u001f\u008b\b\0\0\0\0\0\0\u0003")]
    public void Bytes_are_no_text(string document)
    {
        Assert.True(DataDetector.IsBinary(document));
        var article = NewsParser.Parse(document);
        Assert.Equal((ArticleKind.Other, ""), (article.Kind, article.Text));
    }

    [Fact]
    public void A_text_with_an_escape_is_no_binary() => Assert.False(DataDetector.IsBinary("The harbour\u001b reopened on Monday after nine days without ships.\f"));

    private static TheoryData<string, string> Rows(string first, string second)
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Rows("PlainText.md", first)) cases.Add(Code(row.Need(first)), Code(row.Need(second)));
        return cases;
    }

    // A cell in back-ticks is taken as it stands between them; \uXXXX, \r, \t and \f are those characters.
    private static string Code(string cell)
    {
        var marks = cell.StartsWith("``", StringComparison.Ordinal) ? 2 : cell.StartsWith('`') ? 1 : 0;
        var text = cell[marks..^marks].Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\f", "\f", StringComparison.Ordinal);
        for (var at = text.IndexOf("\\u", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\\u", StringComparison.Ordinal))
            text = text[..at] + (char)Convert.ToInt32(text.Substring(at + 2, 4), 16) + text[(at + 6)..];
        return text;
    }
}
