using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Datelines;
using NewsParsing.Languages;

namespace NewsParsing.Tests.Properties;

public class BylineLaws
{
    private static readonly string[] FirstNames = ["Ada", "Tom", "Lena", "José", "Zoë", "Åsa", "Jean-Luc", "Mónica"];
    private static readonly string[] LastNames = ["Quill", "Berry", "O'Hara", "von Roth", "de la Ort", "Müller-Beck", "Núñez", "Van Dam"];

    private static readonly Gen<Language> AnyLanguage = Gen.Elements(LanguageTable.All.ToArray());

    private static readonly Gen<string> Name =
        from first in Gen.Elements(FirstNames)
        from last in Gen.Elements(LastNames)
        select $"{first} {last}";

    private static readonly Gen<(string Line, string[] Names, Language Language)> JoinedNames =
        from language in AnyLanguage
        from names in Gen.ArrayOf(Name, 3)
        from count in Gen.Choose(1, 3)
        from prefix in Gen.Elements(language.Bylines.Prefixes.ToArray())
        from conjunction in Gen.Elements(language.Bylines.Conjunctions.ToArray())
        from isPrefixed in Gen.Elements(true, false)
        let distinct = names.Distinct().Take(count).ToArray()
        select ((isPrefixed ? prefix + " " : "") + Join(distinct, conjunction), distinct, language);

    private static readonly Gen<string> Noise =
        from pieces in Gen.ArrayOf(Gen.Elements(
            "By", "von", " ", "\n", "/", "|", "(", ")", "[", "]", "：", "、", ",", ".", ";", "-", " – ", "—", "Ada", "Quill", "AP", "(AP)", "dpa", "@", "a@b.c", "7", "2024", "©", "Foto:", "Photo by", "기자", "記者", "文：",
            "&nbsp", "\ud83d", "\udc00", "\0", "Autor:in", "in", "for", "Reporter", "LAGOS", "News", "'", "\"", "and", "y", "e", "contributed to this report"))
        select string.Concat(pieces);

    [Property(MaxTest = 400)]
    public Property Names_that_are_joined_are_parted_again() => Prop.ForAll(Arb.From(JoinedNames), line =>
    {
        Assert.True(BylineParser.TryParse(line.Line, line.Language, out var byline));
        Assert.Equal(line.Names, byline!.Authors.Select(author => author.Name));
    });

    [Property(MaxTest = 400)]
    public Property No_text_throws() => Prop.ForAll(Arb.From(Noise), Arb.From(AnyLanguage), (text, language) =>
    {
        if (BylineParser.TryParse(text, language, out var byline)) Assert.All(byline!.Authors, author => Assert.NotEmpty(author.Name));
        if (EndCreditParser.TryParse(text, language, out var credits)) Assert.NotEmpty(credits!.Authors);
        if (DatelineParser.TryParse(text, language, out var dateline)) Assert.Contains(dateline!.Text, text, StringComparison.Ordinal);
        if (CaptionParser.TryParse(text, language, out var caption)) Assert.False(string.IsNullOrEmpty(caption.Caption) && string.IsNullOrEmpty(caption.Credit));
    });

    [Property]
    public Property A_dateline_is_read_back_from_its_parts() => Prop.ForAll(Arb.From(
        from place in Gen.Elements("LAGOS", "NEW YORK", "Berlin", "Berlin/Kiew", "St. Pölten", "LA PAZ")
        from house in Gen.Elements("AP", "Reuters", "dpa", "EFE", "ANSA", "AFP")
        from dash in Gen.Elements(" — ", " – ", " - ")
        from language in AnyLanguage
        select (place, house, dash, language)), parts =>
    {
        Assert.True(DatelineParser.TryParse($"{parts.place} ({parts.house}){parts.dash}The harbour was closed on Monday.", parts.language, out var dateline));
        Assert.Equal((parts.place, parts.house), (dateline!.Place, dateline.Organization));
    });

    [Property]
    public Property A_labelled_credit_is_parted_from_its_caption() => Prop.ForAll(Arb.From(
        from language in AnyLanguage
        from label in Gen.Elements(language.Bylines.CaptionLabels.Where(label => char.IsLetter(label[0])).ToArray())
        from name in Name
        select (language, label, name)), parts =>
    {
        Assert.True(CaptionParser.TryParse($"The harbour was closed on Monday. {char.ToUpperInvariant(parts.label[0])}{parts.label[1..]}: {parts.name}", parts.language, out var caption));
        Assert.Equal(("The harbour was closed on Monday.", parts.name), (caption.Caption, caption.Credit));
    });

    private static string Join(string[] names, string conjunction) =>
        names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + $" {conjunction} {names[^1]}";
}
