using NewsParsing.Languages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Languages;

public class LanguageTests
{
    private const string Swahili = "Halmashauri ilisema siku ya Jumatatu kwamba daraja jipya halitajengwa na fedha hizo zitatumika kwa ajili ya shule za mji huo. "
        + "Wakazi wa mji huo walisema kwamba daraja hilo ni muhimu kwao kwa sababu watu wengi huvuka mto kila siku na mashua zao ni za zamani.";

    private const string Norwegian = "Kommunen sa mandag at den nye broen ikke blir bygd, og at pengene i stedet går til skolene etter påske. "
        + "De som bor ved elva, sier at broen er viktig for dem, fordi mange krysser elva hver dag, og båtene er gamle og små nå.";

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

    [Fact]
    public void Each_language_with_small_words_has_a_bit_of_its_own() => Assert.InRange(LanguageTable.All.Length + SmallWords.All.Length, 1, 64);

    [Theory]
    [InlineData("en", Swahili, "sw")]
    [InlineData("en-US", Swahili, "sw")]
    [InlineData("sw-TZ", Swahili, "sw-TZ")]
    [InlineData("rw", Swahili, "rw")]
    [InlineData("nb-NO", Norwegian, "nb-NO")]
    [InlineData("da", Norwegian, "da")]
    [InlineData("en", "Daraja jipya halitajengwa na fedha hizo ni za shule.", "en")]
    public void A_text_overrules_a_language_that_is_surely_not_its_own(string declared, string text, string language)
    {
        var article = NewsParser.Parse($"<html lang=\"{declared}\"><head><title>Daraja</title></head><body><article><h1>Daraja</h1><p>{text}</p></article></body></html>");
        Assert.Equal(language, article.Language);
        Assert.Contains(article.Evidence, evidence => evidence.Field == ArticleField.Language && evidence.Source == (language == declared ? EvidenceSource.Markup : EvidenceSource.Text));
    }
}
