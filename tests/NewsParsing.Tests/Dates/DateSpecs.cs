using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Tests.Specs;
using NodaTime;

namespace NewsParsing.Tests.Dates;

public class DateSpecs
{
    public static TheoryData<string, string, string?, string?> RelativeCases() => Cases("relative", "language", "fetched", "date");

    public static TheoryData<string, string?> AddressCases()
    {
        var cases = new TheoryData<string, string?>();
        foreach (var row in SpecTable.Rows("Dates.md", "address")) cases.Add(row.Need("address"), row["date"]);
        return cases;
    }

    public static TheoryData<string, string, string?, string?> LineCases() => Cases("line", "language", "fetched", "dates");

    public static TheoryData<string, string, string?, string?> MentionCases() => Cases("body", "language", "published", "mentions");

    [Theory]
    [MemberData(nameof(RelativeCases))]
    public void A_relative_date_needs_the_moment_of_reading(string text, string language, string? fetched, string? expected)
    {
        var isDate = RelativeDateParser.TryParse(text, LanguageTable.FindOrAny(language), DateContexts.Of(null, fetched, null), out var date);
        Assert.Equal(expected, isDate ? date.ToString() : null);
    }

    [Theory]
    [MemberData(nameof(AddressCases))]
    public void The_path_of_an_address_may_hold_the_day(string address, string? expected) =>
        Assert.Equal(expected, UrlDateParser.TryParse(address, out var date) ? date.ToString() : null);

    [Theory]
    [MemberData(nameof(LineCases))]
    public void A_line_gives_all_its_dates_with_their_labels(string line, string language, string? fetched, string? expected)
    {
        var found = new List<string>();
        var scanner = new DateScanner(line, LanguageTable.FindOrAny(language), DateContexts.Of(null, fetched, null));
        while (scanner.MoveNext()) found.Add($"{scanner.Current.Date} {scanner.Current.Label.ToString().ToLowerInvariant()}");
        Assert.Equal(expected ?? "", string.Join("; ", found));
    }

    [Theory]
    [MemberData(nameof(MentionCases))]
    public void A_body_names_dates(string body, string language, string? published, string? expected)
    {
        NewsDate? day = NewsDate.TryParse(published, out var date) ? date : null;
        var mentions = DateMentionFinder.Find(body, LanguageTable.FindOrAny(language), day, default, CancellationToken.None);
        Assert.Equal(expected ?? "", string.Join("; ", mentions.Select(mention => $"{mention.Text} = {mention.Date?.ToString() ?? "?"}")));
        Assert.All(mentions, mention => Assert.Equal(mention.Text, body.Substring(mention.Span.Start, mention.Span.Length)));
    }

    [Theory]
    [InlineData("en-GB", "", true)]
    [InlineData("en_US", "https://news.example.co.uk/a", false)]
    [InlineData("en", "https://news.example.co.uk/a", true)]
    [InlineData("en", "https://news.example.com/a", null)]
    [InlineData("", "", null)]
    public void The_region_says_which_of_day_and_month_comes_first(string tag, string address, bool? expected) =>
        Assert.Equal(expected, DayOrder.Of(tag, address));

    [Theory]
    [InlineData(5, 2026, 2005)]
    [InlineData(26, 2026, 2026)]
    [InlineData(27, 2026, 1927)]
    [InlineData(99, null, 1999)]
    [InlineData(12, null, 2012)]
    public void A_short_year_is_the_last_one_that_can_be_meant(int year, int? latest, int expected) => Assert.Equal(expected, ShortYears.Expand(year, latest));

    private static TheoryData<string, string, string?, string?> Cases(string first, string second, string third, string fourth)
    {
        var cases = new TheoryData<string, string, string?, string?>();
        foreach (var row in SpecTable.Rows("Dates.md", first)) cases.Add(row.Need(first), row.Need(second), row[third], row[fourth]);
        return cases;
    }
}
