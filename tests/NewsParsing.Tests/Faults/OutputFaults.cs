using System.Text.RegularExpressions;
using NewsParsing.Tests.Tool;
using NewsParsing.Tool;

namespace NewsParsing.Tests.Faults;

/// <summary>Whatever a page tries to smuggle into a reader, the tool prints text, and links that are http, https or mailto.</summary>
public sealed partial class OutputFaults : IDisposable
{
    private readonly ToolRun _run = new();

    // What browsers and Markdown readers were made to run before, as text that a page prints.
    private static readonly string[] Vectors =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<iframe srcdoc='<script>alert(1)</script>'>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,<script>alert(1)</script>)", "![x](javascript:alert(1))", "![x\"onerror=\"alert(1)](y)", "[x]: javascript:alert(1)", "[x][y]",
        "<javascript:alert(1)>", "<http://a.example/\"onmouseover=alert(1)>", "`<script>`", "```\n<script>alert(1)</script>\n```", "~~~\n<script>\n~~~", "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<form><button formaction=javascript:alert(1)>X", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<svg><style><img src=x onerror=alert(1)></style>", "<table><td background=javascript:alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "\\<script>", "\\[x](javascript:alert(1))", "    <script>alert(1)</script>", "| <script> | --- |\n| --- | --- |", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>]]>",
        "\u001b]8;;javascript:alert(1)\u0007x\u001b]8;;\u0007", "\u202Ejavascript:alert(1)", "$\\href{javascript:alert(1)}{x}$", "{{constructor.constructor('alert(1)')()}}", "<style>@import 'javascript:alert(1)';</style>",
    ];

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Markdown_of_a_page_holds_no_markup_and_no_strange_link(bool isEscaped)
    {
        foreach (var vector in Vectors)
        {
            var markdown = await PrintAsync("markdown", isEscaped ? Escape(vector) : vector);
            Assert.True(!RawMark().IsMatch(WithoutFences(markdown)), $"{vector}\n{markdown}");
            Assert.All(Link().Matches(WithoutFences(markdown)), link => Assert.Matches("^(https?|mailto):", link.Groups[1].Value));
            AssertPrintable(markdown);
        }
    }

    [Fact]
    public async Task Text_of_a_page_cannot_steer_a_terminal()
    {
        foreach (var vector in Vectors) AssertPrintable(await PrintAsync("text", Escape(vector)));
    }

    [Fact]
    public async Task Json_of_a_page_is_read_back()
    {
        foreach (var vector in Vectors) Assert.NotNull(Article.FromJson(await PrintAsync("ndjson", Escape(vector), line => line[(line.IndexOf("\"article\":", StringComparison.Ordinal) + 10)..^2])));
    }

    private async Task<string> PrintAsync(string format, string vector, Func<string, string>? part = null)
    {
        var page = $"<title>{vector}</title><link rel=canonical href=\"{Escape(vector)}\"><article><h1>Bridge {vector}</h1><p class=deck>{vector}</p><p class=byline>By Ada {vector} Quill</p>"
            + $"<figure><img src=\"{Escape(vector)}\" alt=\"{Escape(vector)}\"><figcaption>{vector}</figcaption></figure><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs. {vector}</p>"
            + $"<h2>Repairs {vector}</h2><ul><li>{vector} first</li><li>{vector} second</li></ul><pre>{vector}</pre><blockquote>{vector} it reads</blockquote><table><tr><td>{vector}<td>1908</table>"
            + "<p>Engineers had found cracks in two cables in March, and traffic was sent over the old ferry line.</p></article>"
            + $"<h2>2 comments</h2><ol class=comments><li class=comment><cite>Ruth {vector}</cite> says:<p>I crossed it. {vector}</p></li><li class=comment><cite>Karl</cite> says:<p>{vector} So did I.</p></li></ol>";
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--format", format, _run.Write("page.html", page)));
        return part is null ? _run.Output : part(_run.Output);
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    // What stands in a fence is shown as it is; OutputTests shows that nothing in it can close it.
    private static string WithoutFences(string markdown) => Fence().Replace(markdown, "");

    private static void AssertPrintable(string text) =>
        Assert.DoesNotContain(text, unit => (char.IsControl(unit) && unit is not ('\n' or '\t')) || unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    [GeneratedRegex(@"(^|[^\\])(\\\\)*[<`&$~]")]
    private static partial Regex RawMark();

    [GeneratedRegex(@"(?<!\\)\]\(([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(`{3,})\n[\s\S]*?\n\1$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
