using System.Collections;
using System.Reflection;
using NewsParsing.Languages;

namespace NewsParsing.Tests.Conventions;

/// <summary>Every language has every list: a language is complete or it is not there.</summary>
public class LanguageMatrix
{
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
    public void No_list_of_a_language_is_empty(string language, string path)
    {
        var value = Members(LanguageTable.Find(language)!, "").Single(member => member.Path == path).Value;
        Assert.NotNull(value);
        if (value is string or IEnumerable) Assert.NotEmpty((IEnumerable)value);
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

    // The tables that are made out of the words are no words; they are properties that nobody can set.
    private static IEnumerable<(string Path, object? Value)> Members(object owner, string path) =>
        from property in owner.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where property.Name != "EqualityContract" && property.SetMethod is not null && property.GetIndexParameters().Length == 0
        let value = property.GetValue(owner)
        from member in value?.GetType() is { Namespace: "NewsParsing.Languages", IsClass: true } ? Members(value, $"{path}{property.Name}.") : [($"{path}{property.Name}", value)]
        select member;
}
