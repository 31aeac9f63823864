using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsParsing.Tool;

namespace NewsParsing.Tests.Tool;

public sealed class ParseFilesTests : IDisposable
{
    private const string Page = "<html><body><article><h1>Rain again</h1><p>It rained in Easthaven for the ninth day in a row, and the harbour is full.</p></article></body></html>";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task One_file_gives_the_json_of_its_article()
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", _run.Write("page.html", Page)));
        Assert.Equal(NewsParser.Parse(Page), Article.FromJson(_run.Output));
        Assert.Equal("", _run.Error);
    }

    [Fact]
    public async Task Standard_input_is_a_file_too()
    {
        Assert.Equal(ExitCode.Done, await _run.RunWithInputAsync(Page, "parse", "-"));
        Assert.Equal("Rain again", Article.FromJson(_run.Output).Headline);
    }

    [Fact]
    public async Task Several_files_give_an_array_in_their_order_with_null_for_one_that_failed()
    {
        var (first, second) = (_run.Write("1.html", Page), _run.Write("2.html", Page.Replace("Rain", "Hail", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", first, _run.PathOf("missing.html"), second));
        using var json = JsonDocument.Parse(_run.Output);
        Assert.Equal(3, json.RootElement.GetArrayLength());
        Assert.Equal("Rain again", json.RootElement[0].GetProperty("headline").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement[1].ValueKind);
        Assert.Equal("Hail again", json.RootElement[2].GetProperty("headline").GetString());
        Assert.Contains("missing.html", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zipped_files_are_opened()
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", _run.Write("page.html.gz", Zip(Encoding.UTF8.GetBytes(Page)))));
        Assert.Equal("Rain again", Article.FromJson(_run.Output).Headline);
    }

    [Fact]
    public async Task A_zipped_file_that_unzips_to_too_much_is_refused()
    {
        var bomb = _run.Write("bomb.html.gz", Zip(new byte[1_000_000]));
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", "--max-bytes", "999999", bomb));
        Assert.Contains("more than 999999 bytes", _run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--max-bytes", "1000000", bomb));
    }

    [Fact]
    public async Task A_file_that_is_not_zipped_as_it_says_is_refused()
    {
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", _run.Write("page.html.gz", Page)));
        Assert.Contains("page.html.gz", _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public async Task Ndjson_names_each_file()
    {
        var page = _run.Write("page.html", Page);
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", "--format", "ndjson", page, _run.PathOf("missing")));
        using var first = JsonDocument.Parse(_run.OutputLines[0]);
        using var second = JsonDocument.Parse(_run.OutputLines[1]);
        Assert.Equal(page, first.RootElement.GetProperty("id").GetString());
        Assert.Equal("Rain again", first.RootElement.GetProperty("article").GetProperty("headline").GetString());
        Assert.Equal(_run.PathOf("missing"), second.RootElement.GetProperty("id").GetString());
        Assert.NotEqual("", second.RootElement.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("text", "Rain again")]
    [InlineData("markdown", "# Rain again")]
    public async Task Prose_opens_with_the_headline(string format, string firstLine)
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--format", format, _run.Write("page.html", Page)));
        Assert.Equal(firstLine, _run.OutputLines[0]);
        Assert.Contains("It rained in Easthaven for the ninth day", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("parse", "page.html", "--input", "batch.ndjson")]
    [InlineData("parse", "page.html", "--output", "articles.ndjson")]
    [InlineData("parse", "--input", "batch.ndjson", "--format", "text")]
    [InlineData("parse", "page.html", "--format", "html")]
    [InlineData("parse", "page.html", "--threads", "0")]
    [InlineData("parse", "page.html", "--max-bytes", "-5")]
    [InlineData("parse", "page.html", "--colour")]
    [InlineData("parse", "-", "-")]
    [InlineData("quotes")]
    [InlineData("print", "page.html")]
    public async Task A_wrong_command_line_is_refused(params string[] args)
    {
        Assert.Equal(ExitCode.Refused, await _run.RunAsync(args));
        Assert.NotEqual("", _run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("quotes", "-h")]
    [InlineData("--version")]
    public async Task Help_is_no_error(params string[] args)
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync(args));
        Assert.NotEqual("", _run.Output);
    }

    private static byte[] Zip(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest)) zip.Write(content);
        return zipped.ToArray();
    }
}
