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
        ("Dates.AgoLeads", "en it nl", "the word stands behind the span of time: ago, fa, geleden"),
        ("Dates.AgoTails", "de fr", "the word stands before the span of time: vor, il y a"),
        ("Quotes.Clitics", "de en es it nl pt", "no pronoun hangs on a verb of saying by a hyphen"),
        ("Quotes.Elisions", "es fr pt", "no word begins with an apostrophe"),
        ("Quotes.Infinitives", "es fr it pt", "the infinitive is a form of its own, without a word before it"),
        ("Quotes.ObliqueDeterminers", "en es fr it nl pt", "articles have no cases"),
        ("Quotes.ReportedMood", "en es fr it nl pt", "reported speech has no mood of its own"),
        ("Quotes.SeparableVerbs", "es fr it pt", "no verb of saying comes in two parts"),
        ("Quotes.SourcePostpositions", "en es fr it nl pt", "the words that name a source stand before it"),
    ];

    // What only some languages need; where it is empty, the rule that reads it does not apply.
    private static readonly string[] Optional = ["Quotes.CitingVerbs", "Quotes.ImpersonalPhrases", "Quotes.MannerEndings", "Quotes.PluralEndings"];

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
        if (Optional.Contains(path)) return;
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
    [InlineData("zh", null)]
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
