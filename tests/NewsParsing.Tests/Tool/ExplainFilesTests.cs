using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Tests.Tool;

public sealed class ExplainFilesTests : IDisposable
{
    private const string Page =
        "<html><body><nav><a href=/>Home</a></nav><article class=story><h1>Rain again</h1>"
        + "<p>It rained in Easthaven for the ninth day in a row, and the harbour is full.</p><p>Ferries stay at their piers until Friday, the port said, and all schools are closed.</p></article></body></html>";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_block_is_a_line()
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--explain", _run.Write("page.html", Page)));
        Assert.Equal(
            [
                "- out        outside the article  Home  [nav]",
                "- out        headline             Rain again  [article.story > h1]",
                "+ paragraph  in the container     It rained in Easthaven for the ninth day in a row, and the h…  [article.story > p]",
                "+ paragraph  in the container     Ferries stay at their piers until Friday, the port said, and…  [article.story > p]",
            ],
            _run.OutputLines);
        Assert.Equal("", _run.Error);
    }

    [Fact]
    public async Task A_text_is_explained_too()
    {
        const string Text = "Rain again\n\nIt rained in Easthaven for the ninth day in a row, and the harbour is full of boats from the north.\n";
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--explain", _run.Write("rain.txt", Text)));
        Assert.Equal(["- out        headline               Rain again", "+ paragraph  sentences of the body  It rained in Easthaven for the ninth day in a row, and the h…"], _run.OutputLines);
    }

    [Fact]
    public async Task Several_files_are_told_apart_by_their_names_and_one_that_fails_is_told()
    {
        var (first, second) = (_run.Write("1.html", Page), _run.Write("2.html", Page));
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", first, _run.PathOf("missing.html"), second, "--explain"));
        Assert.Equal([$"==> {first} <==", $"==> {second} <=="], _run.OutputLines.Where(line => line.StartsWith('=')));
        Assert.Contains("missing.html", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_page_gives_no_lines()
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--explain", _run.Write("page.html", "<html></html>")));
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("--format", "text")]
    [InlineData("--format", "json")]
    public async Task Articles_in_a_format_are_something_else(string option, string value)
    {
        Assert.Equal(ExitCode.Refused, await _run.RunAsync("parse", "--explain", option, value, _run.Write("page.html", Page)));
        Assert.Contains("leave out --format", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_cannot_be_explained()
    {
        Assert.Equal(ExitCode.Refused, await _run.RunAsync("parse", "--explain", "--input", "batch.ndjson"));
        Assert.Contains("leave out --input", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_cannot_steer_a_terminal_and_stays_a_line()
    {
        var block = new ExplainedBlock { Text = "\u001b[31mRain\u0007\u202E\u2028again\nand again", Rule = "in the container", Kind = BlockKind.ListItem };
        Assert.Equal(["+ listItem  in the container  [31mRain again and again"], new Explanation([block]).Lines());
    }

    [Fact]
    public void A_character_of_two_units_is_not_cut()
    {
        var block = new ExplainedBlock { Text = new string('a', 59) + "\U0001F600\U0001F600", Rule = "rule" };
        Assert.Equal(["- out  rule  " + new string('a', 59) + "…"], new Explanation([block]).Lines());
    }
}
