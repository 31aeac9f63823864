using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Quotes;

/// <content>Which nouns name the same office, and which forms are the same noun.</content>
internal sealed partial class QuoteLexicon
{
    private const int ShortestNoun = 3;

    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _synonyms;
    private readonly ImmutableArray<string> _definiteEndings;

    /// <summary>Whether the article is an ending of the noun: Swedish "ministern".</summary>
    internal bool HasDefiniteNouns => _definiteEndings.Length > 0;

    /// <summary>Articles with the endings of a word behind them that show another case than the subject's, and whether that word is a noun.</summary>
    internal ImmutableArray<(string Article, string Ending, bool IsNoun)> ObliquePairs { get; }

    /// <summary>Other words for the office that a noun names: "magistrado" for "juez".</summary>
    internal ReadOnlySpan<string> Synonyms(ReadOnlySpan<char> noun) => _synonyms.TryGetValue(noun, out var others) ? others : [];

    /// <summary>"advokat" for "advokaten" and "forsvarsadvokaten": the noun without the article at its end and the words before it; empty for any other word.</summary>
    internal ReadOnlySpan<char> Indefinite(ReadOnlySpan<char> word)
    {
        foreach (var ending in _definiteEndings)
        {
            if (word.Length <= ending.Length + ShortestNoun || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            var stem = word[..^ending.Length];
            for (var i = 0; i <= stem.Length - ShortestNoun; i++)
                if (i is 0 or >= ShortestNoun && (Roles(stem[i..]) & WordRoles.PersonNoun) != 0) return stem[i..];
        }

        return default;
    }

    /// <summary>"der+en" for an adjective, "der+Ung" for a noun.</summary>
    private static (string Article, string Ending, bool IsNoun) ObliquePair(string pair)
    {
        var plus = pair.IndexOf('+', StringComparison.Ordinal);
        return (pair[..plus], pair[(plus + 1)..].ToLowerInvariant(), char.IsUpper(pair[plus + 1]));
    }

    private static FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> CompileSynonyms(string list)
    {
        var synonyms = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in Split(list))
        {
            var nouns = group.Split('/');
            foreach (var noun in nouns) synonyms[noun] = [.. synonyms.GetValueOrDefault(noun, []), .. nouns.Where(other => other != noun)];
        }

        return synonyms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void AddGenders(Dictionary<string, WordRoles> roles, QuoteWords words)
    {
        foreach (var article in Split(words.MasculineDeterminers)) Add(roles, article, WordRoles.Determiner | WordRoles.Masculine);
        foreach (var article in Split(words.FeminineDeterminers)) Add(roles, article, WordRoles.Determiner | WordRoles.Feminine);
    }
}
