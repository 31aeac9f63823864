using System.Collections.Frozen;

namespace NewsParsing.Languages;

/// <summary>Phrases by which lines open, found by their first word.</summary>
internal sealed class OpeningTable
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    internal OpeningTable(IEnumerable<string> phrases) =>
        _byFirstWord = phrases.Distinct().GroupBy(phrase => FirstWord(phrase).ToString())
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the longest phrase that opens the line and ends with a word; zero for none.</summary>
    internal int Match(ReadOnlySpan<char> lower)
    {
        if (lower.IsEmpty || !_byFirstWord.TryGetValue(FirstWord(lower), out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (!lower.StartsWith(phrase, StringComparison.Ordinal)) continue;
            if (lower.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(lower[phrase.Length])) return phrase.Length;
        }

        return 0;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', ':', ',');
        return end < 0 ? text : text[..end];
    }
}
