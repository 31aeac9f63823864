using System.Collections;
using System.Reflection;
using NewsParsing.Languages;

namespace NewsParsing.Tests.Conventions;

/// <summary>Every language has every list: a language is complete or it is not there.</summary>
public class LanguageMatrix
{
    // What the grammar of a language does not have: list, codes of the languages, reason. Everything else is asked of every language.
    private static readonly (string Path, string Codes, string Reason)[] Lacking =
    [
        ("Bylines.Companions", "tr", "a further author follows without a word of its own"),
        ("Bylines.Employers", "ar fi he hu ja ko lt zh", "the house follows the name without a word between, or a case ending says it"),
        ("Bylines.PlaceWords", "fi he hu ja ko tr zh", "a case ending or a particle behind the place says it, or a letter glued to it"),
        ("Dates.AgoLeads", "en fa fi hi hu id it ja ko nl pl ru tr uk vi zh", "the word stands behind the span of time: ago, fa, geleden"),
        ("Dates.AgoTails", "bg cs de el fr he lt sk", "the word stands before the span of time: vor, il y a"),
        ("Dates.ClockLeads", "hi hu ja ko zh", "a time stands without a word before it, or with a word of morning or evening"),
        ("Dates.HourMarks", "ar da fa fi he id is ja ko no ro sv tr zh", "a time stands without a word behind it, or with a sign that the clock reads"),
        ("Dates.Joiners", "bg fa fi he hi hu ja ko ru tr uk zh", "nothing stands between the parts of a date"),
        ("Dates.Months", "ja ko vi zh", "months have numbers"),
        ("Dates.Ordinals", "ar cs da fa fi he hi id is ja ko lt no pl ro sk tr vi zh", "the number of a day has a point behind it, or nothing"),
        ("Dates.OwnMonths", "ar bg cs da de el en es fi fr he hi hu id is it ja ko lt nl no pl pt ro ru sk sv tr uk vi zh", "the press dates by the common calendar"),
        ("Dates.Weekdays", "vi", "the days are counted: two words each"),
        ("Quotes.Agents", "ar hu ko lt ru uk", "the agent of a passive verb is marked by a case, or is not named"),
        ("Quotes.Clitics", "ar bg cs da de el en es fa fi he hi hu id is it ja ko lt nl no pl pt ro ru sk sv tr uk vi zh", "no pronoun hangs on a verb of saying by a hyphen"),
        ("Quotes.Elisions", "ar bg cs da el es fa fi fr he hi hu id is ja ko lt no pl pt ro ru sk sv tr uk vi zh", "no word begins with an apostrophe"),
        ("Quotes.Infinitives", "ar bg cs el es fa fi fr he hi hu id it ja ko lt pl pt ro ru sk tr uk vi zh", "the infinitive is a form of its own, without a word before it"),
        ("Quotes.LinkingPrepositions", "fi hu", "cases tie a noun to the one before it"),
        ("Quotes.ObliqueDeterminers", "ar bg cs da el en es fa fi fr he hi hu id is it ja ko lt nl no pl pt ro ru sk sv tr uk vi zh", "articles have no cases"),
        ("Quotes.ReportedMood", "ar bg cs da el en es fa fi fr he hi hu id is it ja ko lt nl no pl pt ro ru sk sv tr uk vi zh", "reported speech has no mood of its own"),
        ("Quotes.SeparableVerbs", "ar bg cs el es fa fi fr he hi hu id it ja ko lt pl pt ro ru sk tr uk vi zh", "no verb of saying comes in two parts"),
        ("Quotes.SourcePhrases", "fi hi hu ko tr", "the words that name a source stand behind it"),
        ("Quotes.SourcePostpositions", "ar bg cs da el en es fa fr he id is it nl no pl pt ro ru sk sv uk vi zh", "the words that name a source stand before it"),
        ("Quotes.WeakSourcePhrases", "fi hi hu ko tr", "the words that name a source stand behind it"),
    ];

    // What only some languages need; where it is empty, the rule that reads it does not apply.
    private static readonly string[] Optional = ["Quotes.AccompanyingWords", "Quotes.CausingWords", "Quotes.Charges", "Quotes.CitingVerbs", "Quotes.ClaimNouns", "Quotes.Coordinators", "Quotes.DefiniteEndings", "Quotes.FeminineDeterminers", "Quotes.FusedRelatives", "Quotes.HearingVerbs", "Quotes.ImpersonalPhrases", "Quotes.IrregularPlurals", "Quotes.IssuingVerbs", "Quotes.LabelVerbs", "Quotes.MannerEndings", "Quotes.MasculineDeterminers", "Quotes.ObliquePairs", "Quotes.PaperAdverbs", "Quotes.PassiveAuxiliaries", "Quotes.PhaseVerbs", "Quotes.PluralEndings", "Quotes.RoleSynonyms"];

    public static TheoryData<string, string> Lists()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in LanguageTable.All)
            foreach (var (path, _) in Members(language, ""))
                data.Add(language.Code, path);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_language_has_the_list(string language, string path)
    {
        var value = Members(LanguageTable.Find(language)!, "").Single(member => member.Path == path).Value;
        Assert.NotNull(value);
        if (value is not IEnumerable list) return;
        if (Optional.Contains(path) || path.StartsWith("Quotes.Reported.", StringComparison.Ordinal)) return;
        if (IsLacking(language, path)) Assert.Empty(list);
        else Assert.NotEmpty(list);
    }

    [Fact]
    public void Languages_are_told_apart_by_their_codes() =>
        Assert.Equal(LanguageTable.All.Length, LanguageTable.All.Select(language => language.Code).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("en", "en")]
    [InlineData("pt-BR", "pt")]
    [InlineData("DE_at", "de")]
    [InlineData("english", null)]
    [InlineData("e", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("zh-Hant", "zh")]
    [InlineData("nb-NO", "no")]
    [InlineData("nn", "no")]
    [InlineData("iw", "he")]
    [InlineData("in_ID", "id")]
    [InlineData("et", null)]
    public void A_tag_finds_its_language(string tag, string? code) => Assert.Equal(code, LanguageTable.Find(tag)?.Code);

    private static bool IsLacking(string language, string path) => Lacking.Any(list => list.Path == path && list.Codes.Split(' ').Contains(language));

    // The tables that are made out of the words are no words; they are properties that nobody can set.
    private static IEnumerable<(string Path, object? Value)> Members(object owner, string path) =>
        from property in owner.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where property.Name != "EqualityContract" && property.SetMethod is not null && property.GetIndexParameters().Length == 0
        let value = property.GetValue(owner)
        from member in value?.GetType() is { Namespace: "NewsParsing.Languages", IsClass: true } ? Members(value, $"{path}{property.Name}.") : [($"{path}{property.Name}", value)]
        select member;
}
