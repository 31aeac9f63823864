using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Tool.Batches;

namespace NewsParsing.Tests.Tool;

public class BatchLinesTests
{
    [Property]
    public Property Every_line_that_says_something_is_read_with_its_number(NonNegativeInt length) =>
        Prop.ForAll(Gen.Elements("a", "bb", "", " ", "\r", "é", new string('x', 70_000)).ListOf(length.Get % 20).ToArbitrary(), lines =>
        {
            var read = Read(string.Join('\n', lines), int.MaxValue);
            var expected = lines.Select((line, i) => (Number: (long)i + 1, line)).Where(line => line.line.Trim().Length > 0);
            Assert.Equal(expected, read.Select(line => (line.Number, Encoding.UTF8.GetString(line.Bytes!.Value.Span))));
        });

    [Fact]
    public void A_line_that_is_too_long_is_told_and_passed_over()
    {
        var lines = Read("123456\n1234567\n" + new string('x', 200_000) + "\n12", 6);
        Assert.Equal([true, false, false, true], lines.Select(line => line.Bytes is not null));
        Assert.Equal([1L, 2, 3, 4], lines.Select(line => line.Number));
    }

    [Fact]
    public void Progress_goes_up_to_the_whole()
    {
        var lines = Read(string.Join('\n', Enumerable.Repeat(new string('x', 30_000), 10)), int.MaxValue);
        Assert.Equal(lines.Select(line => line.Done).Order(), lines.Select(line => line.Done));
        Assert.Equal(1, lines[^1].Done);
    }

    private static List<BatchLine> Read(string text, int maxBytes) =>
        BatchLines.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), maxBytes).ToBlockingEnumerable().ToList();
}
