using NewsParsing.FaultCheck;
using NewsParsing.Tests.Properties;

namespace NewsParsing.Tests.Faults;

/// <summary>Markup that makes other tree builders work for minutes, and pages and texts made to make us: each kind ends soon and small, in an article or at a limit.</summary>
[Collection(nameof(LinearTime.Alone))]
public class HostileMarkup
{
    private const int Length = 512 * 1024;
    private const int MostBytes = 100 * 1024 * 1024;
    private const int Attempts = 8;

    public static TheoryData<string, SourceFormat> Hostile
    {
        get
        {
            var hostile = new TheoryData<string, SourceFormat>();
            foreach (var family in Families.Trees.Concat(CraftedFamilies.Pages)) hostile.Add(family.Name, SourceFormat.Html);
            foreach (var family in CraftedFamilies.Texts) hostile.Add(family.Name, SourceFormat.PlainText);
            return hostile;
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void It_ends_within_a_second_and_100_megabytes(string name, SourceFormat format)
    {
        var source = Families.All.Single(one => one.Family.Name == name && one.Format == format).Family.Make(Length);
        var (time, bytes) = (TimeSpan.MaxValue, long.MaxValue);
        // A machine that is busy is asked again; and code that is not compiled well yet makes objects that it needs no longer then.
        for (var attempt = 0; attempt < Attempts && (time > TimeSpan.FromSeconds(1) || bytes > MostBytes); attempt++) (time, bytes, _) = Costs.Of(source, format);
        Assert.True(time <= TimeSpan.FromSeconds(1), $"{time.TotalMilliseconds} ms");
        Assert.True(bytes <= MostBytes, $"{bytes} bytes");
    }

    [Theory]
    [InlineData("nested div", ParseLimit.Depth)]
    [InlineData("nested b", ParseLimit.Depth)]
    [InlineData("nested lists", ParseLimit.Depth)]
    [InlineData("fonts", ParseLimit.Depth)]
    [InlineData("anchors and divisions", ParseLimit.Depth)]
    [InlineData("formatting, then end tags", ParseLimit.Depth)]
    [InlineData("fonts and paragraphs", ParseLimit.FormattingElements)]
    [InlineData("paragraphs and fonts", ParseLimit.FormattingElements)]
    [InlineData("one long address, copied", ParseLimit.FormattingElements)]
    [InlineData("many attributes, copied", ParseLimit.FormattingElements)]
    [InlineData("formatting with many attributes in another order", ParseLimit.FormattingElements)]
    [InlineData("deep, then unknown end tags", ParseLimit.OpenElements)]
    [InlineData("deep, then misplaced end tags", ParseLimit.OpenElements)]
    [InlineData("deep, then list items", ParseLimit.OpenElements)]
    [InlineData("fostered", ParseLimit.Nodes)]
    [InlineData("fostered rows", ParseLimit.Nodes)]
    public void It_meets_the_limit_that_is_there_for_it(string name, ParseLimit limit)
    {
        var source = Families.Trees.Single(family => family.Name == name).Make(2 * Length);
        var over = Assert.Throws<ParseLimitException>(() => NewsParser.Parse(source, new ParseOptions { Format = SourceFormat.Html }));
        Assert.Equal(limit, over.Limit);
        Assert.InRange(over.Offset, 0, source.Length);
    }
}
