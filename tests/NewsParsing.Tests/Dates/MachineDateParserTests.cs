using NewsParsing.Dates;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Dates;

public class MachineDateParserTests
{
    public static TheoryData<string, string?> Cases()
    {
        var cases = new TheoryData<string, string?>();
        foreach (var row in SpecTable.Rows("Dates.md", "machine")) cases.Add(row.Need("machine"), row["date"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_date_for_machines_keeps_what_it_says(string text, string? expected) =>
        Assert.Equal(expected, MachineDateParser.TryParse(text, out var date) ? date.ToString() : null);
}
