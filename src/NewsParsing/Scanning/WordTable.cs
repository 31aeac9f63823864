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

    // The hash stands here once more, so that what only shares a place with a word is told apart without a look at the word.
    private readonly (uint Hash, int Index)[] _places;

    /// <param name="words">The words; no two differ in case alone.</param>
    internal WordTable(Dictionary<string, T> words)
    {
        _entries = [.. words.Select(static word => new Entry(word.Key, word.Value))];
        _places = new (uint Hash, int Index)[BitOperations.RoundUpToPowerOf2((uint)int.Max(1, words.Count) * PlacesForWord)];
        for (var index = 0; index < _entries.Length; index++)
        {
            var hash = HashOf(_entries[index].Word);
            var place = hash & (uint)(_places.Length - 1);
            while (_places[place].Index != 0) place = (place + 1) & (uint)(_places.Length - 1);
            _places[place] = (hash, index + 1);
        }
    }

    /// <param name="word">The word, in any case.</param>
    /// <param name="value">What is known of it; the default value where the table does not hold it.</param>
    internal bool TryGetValue(ReadOnlySpan<char> word, out T? value)
    {
        var hash = HashOf(word);
        var mask = (uint)(_places.Length - 1);
        for (var place = hash & mask; _places[place].Index is not 0 and var index; place = (place + 1) & mask)
        {
            if (_places[place].Hash != hash) continue;
            ref readonly var entry = ref _entries[index - 1];
            if (!word.Equals(entry.Word, StringComparison.OrdinalIgnoreCase)) continue;
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

    private readonly record struct Entry(string Word, T Value);
}
