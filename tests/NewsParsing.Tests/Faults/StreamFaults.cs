using System.IO.Pipelines;
using NewsParsing.Tests.Decoding;

namespace NewsParsing.Tests.Faults;

/// <summary>Streams that stall, or end in a fault.</summary>
public class StreamFaults
{
    [Fact]
    public async Task A_stream_that_never_completes_is_given_up_when_the_caller_cancels()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("<p>The bridge"u8.ToArray());
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await using var stream = pipe.Reader.AsStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NewsParser.ParseAsync(stream, null, cancel.Token));
    }

    [Fact]
    public async Task A_pipe_that_ends_in_a_fault_passes_it_on()
    {
        var pipe = new Pipe();
        var fault = new IOException("The line is dead.");
        await pipe.Writer.WriteAsync("<p>The bridge"u8.ToArray());
        await pipe.Writer.CompleteAsync(fault);
        await using var stream = pipe.Reader.AsStream();
        Assert.Same(fault, await Assert.ThrowsAsync<IOException>(() => NewsParser.ParseAsync(stream)));
    }

    [Fact]
    public void A_stream_that_gives_a_byte_at_a_time_is_the_same_document()
    {
        foreach (var (family, format) in FaultCheck.Families.All)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(family.Make(1500));
            var options = new ParseOptions { Format = format };
            using var drops = new DropStream(bytes);
            Assert.Equal(Answer(() => NewsParser.Parse(bytes, options)), Answer(() => NewsParser.Parse(drops, options)));
        }
    }

    private static string Answer(Func<Article> parse)
    {
        try
        {
            return parse().ToJson();
        }
        catch (ParseLimitException e)
        {
            return e.Message;
        }
    }
}
