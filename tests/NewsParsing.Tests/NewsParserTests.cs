using NewsParsing.Tests.Decoding;

namespace NewsParsing.Tests;

#pragma warning disable CA1849 // Both ways of reading are tested side by side.

public class NewsParserTests
{
    private static readonly byte[] Page = [.. "<!doctype html><title>Bridge</title><p>The mayor opened the bridge."u8];

    [Fact]
    public async Task Null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>("source", () => NewsParser.Parse((string)null!));
        Assert.Throws<ArgumentNullException>("source", () => NewsParser.Parse((byte[])null!));
        Assert.Throws<ArgumentNullException>("source", () => NewsParser.Parse((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("source", () => NewsParser.ParseAsync(null!));
        Assert.Throws<ArgumentNullException>("text", () => NewsParser.ParseQuotes(null!));
        Assert.False(NewsParser.TryParse(null, out _));
    }

    [Fact]
    public async Task An_empty_document_has_an_empty_text()
    {
        Assert.Empty(NewsParser.Parse("").Text);
        Assert.Empty(NewsParser.Parse(Array.Empty<byte>()).Text);
        Assert.Empty(NewsParser.Parse(ReadOnlyMemory<byte>.Empty).Text);
        Assert.Empty(NewsParser.Parse(Stream.Null).Text);
        Assert.Empty((await NewsParser.ParseAsync(Stream.Null)).Text);
    }

    [Fact]
    public async Task The_callers_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new DropStream(Page);
        NewsParser.Parse(stream);
        Assert.False(stream.IsClosed);
        Assert.Equal(-1, stream.ReadByte());
        using var other = new DropStream(Page);
        await NewsParser.ParseAsync(other);
        Assert.False(other.IsClosed);
        Assert.Equal(-1, other.ReadByte());
    }

    [Fact]
    public async Task What_the_callers_stream_throws_reaches_the_caller()
    {
        var fault = new IOException("The line is dead.");
        using var stream = new DropStream(Page) { BeforeRead = at => { if (at == 7) throw fault; } };
        Assert.Same(fault, Assert.Throws<IOException>(() => NewsParser.Parse(stream)));
        Assert.Same(fault, await Assert.ThrowsAsync<IOException>(() => NewsParser.ParseAsync(stream)));
        stream.Dispose();
        Assert.True(stream.IsClosed);
    }

    [Fact]
    public async Task Reading_stops_when_the_caller_cancels()
    {
        using var cancel = new CancellationTokenSource();
        var reads = 0;
        using var stream = new DropStream(Page) { BeforeRead = at => { reads++; if (at == 7) cancel.Cancel(); } };
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Parse(stream, null, cancel.Token));
        Assert.Equal(8, reads);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NewsParser.ParseAsync(stream, null, cancel.Token));
        Assert.Equal(8, reads);
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Parse("", null, cancel.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Parse(Page, null, cancel.Token));
    }

    [Fact]
    public async Task A_stream_without_an_end_meets_the_limit()
    {
        var options = new ParseOptions { MaxLength = 1000 };
        using var stream = new EndlessStream();
        var tooLong = Assert.Throws<ParseLimitException>(() => NewsParser.Parse(stream, options));
        Assert.Equal((ParseLimit.Length, 1000L), (tooLong.Limit, tooLong.Value));
        Assert.InRange(stream.Given, 4000, 1024 * 1024);
        await Assert.ThrowsAsync<ParseLimitException>(() => NewsParser.ParseAsync(stream, options));
    }

    [Fact]
    public void A_document_may_be_as_long_as_the_limit_and_no_longer()
    {
        var text = new string('a', 1000);
        Assert.Empty(NewsParser.Parse(text, new ParseOptions { MaxLength = 1000 }).Quotes);
        Assert.Throws<ParseLimitException>(() => NewsParser.Parse(text, new ParseOptions { MaxLength = 999 }));
        Assert.False(NewsParser.TryParse(text, out _, new ParseOptions { MaxLength = 999 }));
        Assert.Throws<ParseLimitException>(() => NewsParser.Parse("aé"u8.ToArray(), new ParseOptions { MaxLength = 1 }));
        Assert.Throws<ParseLimitException>(() => NewsParser.Parse("a", new ParseOptions { MaxLength = -1 }));
    }

    [Fact]
    public void A_long_stream_is_read_whole()
    {
        using var stream = new MemoryStream([.. "<h1>Bridge</h1>"u8, .. new byte[300_000].Select(_ => (byte)' '), .. "<p>Straße</p>"u8]);
        using var bytes = new SourceBytesProbe(stream);
        Assert.Equal(stream.ToArray(), bytes.Read());
    }

    private sealed class SourceBytesProbe(Stream stream) : IDisposable
    {
        private readonly NewsParsing.Decoding.SourceBytes _bytes = new(ParseOptions.Default);

        internal byte[] Read()
        {
            while (_bytes.Add(stream.Read(_bytes.Room().Span)))
            {
            }

            return _bytes.Memory.ToArray();
        }

        public void Dispose() => _bytes.Dispose();
    }

    private sealed class EndlessStream : MemoryStream
    {
        internal long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => Fill(buffer);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Fill(buffer.Span));

        private int Fill(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
