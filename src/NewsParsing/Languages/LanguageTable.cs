using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>The languages that the library knows.</summary>
internal static class LanguageTable
{
    internal static ImmutableArray<Language> All { get; } =
        [English.Language, German.Language, French.Language, Spanish.Language, Italian.Language, Portuguese.Language, Dutch.Language];

    /// <summary>The language of a BCP 47 tag ("pt-BR" is Portuguese); null for none and for one that is not known.</summary>
    internal static Language? Find(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny('-', '_');
        var primary = end < 0 ? tag : tag[..end];
        foreach (var language in All)
            if (primary.Equals(language.Code, StringComparison.OrdinalIgnoreCase)) return language;
        return null;
    }
}
