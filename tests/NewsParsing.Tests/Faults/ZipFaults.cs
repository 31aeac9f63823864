using System.IO.Compression;
using System.Text;
using NewsParsing.Tests.Tool;
using NewsParsing.Tool;

namespace NewsParsing.Tests.Faults;

/// <summary>Zipped files that are more, or less, than they say. Only the tool unzips.</summary>
public sealed class ZipFaults : IDisposable
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(
        "<h1>Rain again</h1>" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<p>It rained in Easthaven for the {i}th day in a row, and the harbour is full.</p>")));

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_bomb_is_refused_before_it_is_whole()
    {
        var bomb = _run.Write("bomb.html.gz", Zip(new byte[64 * 1024 * 1024]));
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", "--max-bytes", "1000000", bomb));
        Assert.Contains("more than 1000000 bytes", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_in_many_members_is_refused_too()
    {
        var member = Zip(new byte[500_000]);
        var bomb = _run.Write("bomb.html.gz", [.. member, .. member, .. member]);
        Assert.Equal(ExitCode.SomeFailed, await _run.RunAsync("parse", "--max-bytes", "1000000", bomb));
    }

    [Fact]
    public async Task What_is_zipped_twice_is_no_article()
    {
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", _run.Write("page.html.gz", Zip(Zip(Page)))));
        Assert.Equal((ArticleKind.Other, ""), (Article.FromJson(_run.Output).Kind, Article.FromJson(_run.Output).Text));
    }

    [Fact]
    public async Task A_zipped_file_that_was_cut_off_is_told_and_ends_nothing()
    {
        var zipped = Zip(Page);
        int[] lengths = [0, 1, 9, 10, 11, zipped.Length / 2, zipped.Length - 8, zipped.Length - 1];
        foreach (var length in lengths)
        {
            var exitCode = await _run.RunAsync("parse", "--format", "ndjson", _run.Write("cut.html.gz", zipped[..length]), _run.Write("whole.html.gz", zipped));
            Assert.InRange(exitCode, ExitCode.Done, ExitCode.SomeFailed);
            Assert.Equal(2, _run.OutputLines.Length);
            Assert.Contains("Rain again", _run.OutputLines[1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("page.html.br")]
    [InlineData("page.html.zst")]
    public async Task What_the_tool_cannot_unzip_is_no_article(string name)
    {
        using var zipped = new MemoryStream();
        using (var zip = new BrotliStream(zipped, CompressionLevel.Fastest)) zip.Write(Page);
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", _run.Write(name, zipped.ToArray())));
        Assert.Equal("", Article.FromJson(_run.Output).Text);
    }

    private static byte[] Zip(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Optimal)) zip.Write(content);
        return zipped.ToArray();
    }
}
