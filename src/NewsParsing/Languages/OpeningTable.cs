using System.Buffers;
using System.Collections.Frozen;

namespace NewsParsing.Languages;

/// <summary>Phrases by which lines open, found by their first word.</summary>
internal sealed class OpeningTable
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u00A0:,.;!?()（）：！。、");

    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly StringComparison _comparison;

    /// <param name="phrases">The phrases, in lower case.</param>
    /// <param name="comparison">Whether upper and lower case are told apart; lines in lower case are read faster so.</param>
    internal OpeningTable(IEnumerable<string> phrases, StringComparison comparison = StringComparison.Ordinal)
    {
        var comparer = StringComparer.FromComparison(comparison);
        _comparison = comparison;
        _byFirstWord = phrases.Distinct(comparer).GroupBy(phrase => FirstWord(phrase).ToString(), comparer)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray(), comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The length of the longest phrase that opens the line and ends with a word; zero for none.</summary>
    internal int Match(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !_byFirstWord.TryGetValue(FirstWord(line), out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (!line.StartsWith(phrase, _comparison)) continue;
            if (line.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(line[phrase.Length])) return phrase.Length;
        }

        return 0;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(WordEnds);
        return end < 0 ? text : text[..end];
    }
}
