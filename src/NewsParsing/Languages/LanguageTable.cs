using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Dates;

namespace NewsParsing.Languages;

/// <summary>The languages that the library knows.</summary>
internal static class LanguageTable
{
    internal static ImmutableArray<Language> All { get; } =
    [
        English.Language, German.Language, French.Language, Spanish.Language, Italian.Language, Portuguese.Language, Dutch.Language,
        Swedish.Language, Norwegian.Language, Danish.Language, Finnish.Language, Polish.Language, Russian.Language, Ukrainian.Language,
        Turkish.Language, Czech.Language, Hungarian.Language, Romanian.Language, Greek.Language, Bulgarian.Language, Japanese.Language,
        Chinese.Language, Korean.Language, Arabic.Language, Indonesian.Language, Vietnamese.Language, Lithuanian.Language, Hebrew.Language,
        Persian.Language, Hindi.Language, Icelandic.Language, Slovak.Language,
    ];

    /// <summary>For pages in a language that is not known: the stop words and dates of all languages, and for the rest English.</summary>
    internal static Language Any { get; } = English.Language with
    {
        Code = "und",
        StopWords = [.. All.SelectMany(language => language.StopWords).Distinct(StringComparer.Ordinal)],
        Dates = DateWords.Merge([.. All.Select(language => language.Dates), .. ForeignDates.All.Select(foreign => foreign.Dates).Where(dates => dates.Era == Era.Common)]) with { DayFirst = true, CapitalMonths = false },
    };

    // Below Any, which it is made from: static fields are filled in the order of the text.
    private static readonly FrozenDictionary<string, Language>.AlternateLookup<ReadOnlySpan<char>> Foreign =
        ForeignDates.All.ToFrozenDictionary(foreign => foreign.Code, MakeForeign, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Language>.AlternateLookup<ReadOnlySpan<char>> Complete =
        All.ToFrozenDictionary(language => language.Code, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language of a BCP 47 tag ("pt-BR" is Portuguese); null for none and for one that is not known.</summary>
    internal static Language? Find(ReadOnlySpan<char> tag) => Complete.TryGetValue(Usual(PrimaryOf(tag)), out var language) ? language : null;

    /// <summary>The language of a tag; for any other <see cref="Any"/>, with that language's own dates where they are known.</summary>
    internal static Language FindOrAny(ReadOnlySpan<char> tag) =>
        Find(tag) ?? (Foreign.TryGetValue(PrimaryOf(tag), out var foreign) ? foreign : Any);

    /// <summary>Whether two tags name one language: "nb-NO" and "no".</summary>
    internal static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        Usual(PrimaryOf(one)).Equals(Usual(PrimaryOf(other)), StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of a tag that names the language.</summary>
    internal static ReadOnlySpan<char> PrimaryOf(ReadOnlySpan<char> tag)
    {
        tag = tag.Trim();
        var end = tag.IndexOfAny('-', '_');
        return end < 0 ? tag : tag[..end];
    }

    // Both written forms of Norwegian are in its file; "iw" and "in" are the codes of Hebrew and Indonesian of before 1989.
    private static ReadOnlySpan<char> Usual(ReadOnlySpan<char> primary)
    {
        if (primary.Length != 2) return primary;
        Span<char> lower = stackalloc char[2];
        primary.ToLowerInvariant(lower);
        return lower is "nb" or "nn" ? "no" : lower is "iw" ? "he" : lower is "in" ? "id" : primary;
    }

    private static Language MakeForeign((string Code, DateWords Dates) foreign) => Any with { Code = foreign.Code, Dates = foreign.Dates };
}
