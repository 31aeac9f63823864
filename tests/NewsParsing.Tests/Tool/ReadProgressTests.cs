using NewsParsing.Tool;

namespace NewsParsing.Tests.Tool;

public class ReadProgressTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_work_is_done_with_and_without_a_bar(bool shown)
    {
        await using var error = new StringWriter();
        var exitCode = await ReadProgress.ShowAsync(error, shown, report =>
        {
            report(0.5);
            report(1);
            return Task.FromResult(7);
        });
        Assert.Equal(7, exitCode);
        if (!shown) Assert.Equal("", error.ToString());
    }

    [Theory]
    [InlineData(true, true, true, false)]
    [InlineData(true, true, false, true)]
    [InlineData(false, true, true, true)]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, false)]
    public void A_bar_has_its_terminal_for_itself(bool outputIsTerminal, bool errorIsTerminal, bool writesOutput, bool shown) =>
        Assert.Equal(shown, new StandardStreams(Stream.Null, Stream.Null, TextWriter.Null, outputIsTerminal, errorIsTerminal).CanShowProgress(writesOutput));
}
