using NewsParsing.Languages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Languages;

public class LanguageTests
{
    public static TheoryData<string> Codes() => [.. LanguageTable.All.Select(language => language.Code)];

    public static TheoryData<string, string?> Texts()
    {
        var cases = new TheoryData<string, string?>();
        foreach (var row in SpecTable.Rows("Languages.md", "text")) cases.Add(row.Need("text"), row["code"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_language_is_told_from_the_text_or_not_at_all(string text, string? code) => Assert.Equal(code, LanguageDetector.DetectCode(text));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_names_its_calendar_and_its_small_words(string code)
    {
        var language = Assert.IsType<Language>(LanguageTable.Find(code));
        // Where months and days have numbers they have no names.
        Assert.Contains(language.Dates.Months.Length, new[] { 0, 12 });
        Assert.Contains(language.Dates.Weekdays.Length, new[] { 0, 7 });
        Assert.Equal(7, language.Dates.Units.Length);
        Assert.Equal(10, language.Dates.Numbers.Length);
        Assert.True(language.StopWords.Length >= 40);
        Assert.All([language.Dates.Published, language.Dates.Updated, language.Dates.Other, language.Dates.Today, language.Dates.Yesterday, language.Dates.JustNow], list => Assert.NotEmpty(list));
        Assert.NotEmpty(language.Dates.AgoLeads.AddRange(language.Dates.AgoTails));
        Assert.All(language.Dates.Months.SelectMany(month => month), name => Assert.Equal(name.ToLowerInvariant(), name));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-us", "en")]
    [InlineData("pt_BR", "pt")]
    [InlineData(" de-AT ", "de")]
    [InlineData("nlx", null)]
    [InlineData("et", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_tag_finds_its_language(string? tag, string? code) => Assert.Equal(code, LanguageTable.Find(tag)?.Code);

    [Theory]
    [InlineData("et", "et")]
    [InlineData("sr-Latn", "sr")]
    [InlineData("nb-NO", "no")]
    [InlineData("de", "de")]
    [InlineData("xx", "und")]
    [InlineData(null, "und")]
    public void A_language_that_is_not_known_may_still_have_dates(string? tag, string code) => Assert.Equal(code, LanguageTable.FindOrAny(tag).Code);

    [Fact]
    public void The_merged_language_knows_the_words_of_all()
    {
        foreach (var language in LanguageTable.All)
        {
            Assert.Empty(language.StopWords.Except(LanguageTable.Any.StopWords));
            for (var month = 1; month <= language.Dates.Months.Length; month++)
                Assert.Equal(month, LanguageTable.Any.Dates.Lexicon.Find(language.Dates.Months[month - 1][0]).Month);
        }
    }
}
