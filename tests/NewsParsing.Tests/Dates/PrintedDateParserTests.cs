using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Tests.Specs;
using NodaTime;
using NodaTime.Text;

namespace NewsParsing.Tests.Dates;

public class PrintedDateParserTests
{
    public static TheoryData<string, string, string?, string?, string?, string?> Cases()
    {
        var cases = new TheoryData<string, string, string?, string?, string?, string?>();
        foreach (var row in SpecTable.Rows("Dates.md", "printed"))
            cases.Add(row.Need("printed"), row.Need("language"), row["near"], row["fetched"], row["order"], row["date"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_printed_date_is_read_as_far_as_it_goes(string text, string language, string? near, string? fetched, string? order, string? expected)
    {
        var isDate = PrintedDateParser.TryParse(text, LanguageTable.FindOrAny(language), DateContexts.Of(near, fetched, order), out var date);
        Assert.Equal(expected, isDate ? date.ToString() : null);
    }
}

internal static class DateContexts
{
    internal static DateContext Of(string? near, string? fetched, string? order) => new(
        fetched is null ? null : fetched.Contains('T', StringComparison.Ordinal) ? InstantPattern.General.Parse(fetched).Value : Day(fetched).AtMidnight().InUtc().ToInstant(),
        order is null ? null : order == "day",
        near is null ? null : Day(near));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
