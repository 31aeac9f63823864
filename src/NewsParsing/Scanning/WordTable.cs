using System.Numerics;

namespace NewsParsing.Scanning;

/// <summary>From a word to what is known of it, whatever the word's case. For the lists that every word of a text is looked up in.</summary>
/// <remarks>
/// A frozen dictionary reads a word twice before it knows that it has none such; here the length and four letters tell for most words. Words differ in those, and a
/// word of a text that does not is compared as a whole, so the answer is the same: ordinal, without case. Made once; safe to read from any number of threads.
/// </remarks>
internal sealed class WordTable<T>
{
    // Half of the places stay free, so that a word that is not in the list meets one soon.
    private const int PlacesForWord = 2;

    private readonly Entry[] _entries;
    private readonly int[] _places;

    /// <param name="words">The words; no two differ in case alone.</param>
    internal WordTable(Dictionary<string, T> words)
    {
        _entries = [.. words.Select(word => new Entry(HashOf(word.Key), word.Key, word.Value))];
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)int.Max(1, _entries.Length) * PlacesForWord)];
        for (var index = 0; index < _entries.Length; index++)
        {
            var place = _entries[index].Hash & (uint)(_places.Length - 1);
            while (_places[place] != 0) place = (place + 1) & (uint)(_places.Length - 1);
            _places[place] = index + 1;
        }
    }

    /// <param name="word">The word, in any case.</param>
    /// <param name="value">What is known of it; the default value where the table does not hold it.</param>
    internal bool TryGetValue(ReadOnlySpan<char> word, out T? value)
    {
        var hash = HashOf(word);
        var mask = (uint)(_places.Length - 1);
        for (var place = hash & mask; _places[place] is not 0 and var index; place = (place + 1) & mask)
        {
            ref readonly var entry = ref _entries[index - 1];
            if (entry.Hash != hash || !word.Equals(entry.Word, StringComparison.OrdinalIgnoreCase)) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        var hash = (uint)word.Length;
        hash = (hash * 31) + Fold(word[0]);
        hash = (hash * 131) + Fold(word[word.Length / 3]);
        hash = (hash * 131) + Fold(word[word.Length * 2 / 3]);
        hash = (hash * 131) + Fold(word[^1]);
        hash *= 2_654_435_769;
        return hash ^ (hash >> 15);
    }

    private static uint Fold(char letter) => letter < 128 ? (uint)letter | 0x20 : char.ToUpperInvariant(letter);

    private readonly record struct Entry(uint Hash, string Word, T Value);
}
