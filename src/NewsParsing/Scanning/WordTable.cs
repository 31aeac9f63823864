using System.Numerics;

namespace NewsParsing.Scanning;

/// <summary>From a word to what is known of it, whatever the word's case. For the lists that every word of a text is looked up in.</summary>
/// <remarks>
/// A frozen dictionary reads a word twice before it knows that it has none such. Here a word of up to twelve plain letters is a number of its own (<see cref="PlainWord"/>):
/// equal numbers are equal words, and no text is compared. Any other word goes by its length and four letters, and is compared as a whole where those agree; so the answer
/// is the same: ordinal, without case. A byte for each place turns away most words that are not in the list: the bytes are few and stay near the processor, when a whole
/// page was read since the last word. Made once; safe to read from any number of threads.
/// </remarks>
internal sealed class WordTable<T>
{
    // Half of the places stay free, so that a word that is not in the list meets one soon.
    private const int PlacesForWord = 2;
    private const ulong NotNumbered = 1UL << 63;

    /// <summary>For each place eight bits of the word's hash, 0 for a free one.</summary>
    private readonly byte[] _marks;
    private readonly Entry[] _entries;

    /// <summary>The words that are no numbers, at the place of their entry.</summary>
    private readonly string?[] _words;
    private readonly int _shift;

    /// <param name="words">The words; no two differ in case alone.</param>
    internal WordTable(Dictionary<string, T> words)
    {
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)int.Max(1, words.Count) * PlacesForWord));
        (_marks, _entries, _words, _shift) = (new byte[1 << bits], new Entry[1 << bits], new string?[1 << bits], 64 - bits);
        foreach (var (word, value) in words)
        {
            var key = KeyOf(word);
            var hash = Mix(key);
            var place = (int)(hash >> _shift);
            while (_marks[place] != 0) place = After(place);
            (_marks[place], _entries[place], _words[place]) = (MarkOf(hash), new Entry(key, value), key < NotNumbered ? null : word);
        }
    }

    /// <param name="word">The word, in any case.</param>
    /// <param name="value">What is known of it; the default value where the table does not hold it.</param>
    internal bool TryGetValue(ReadOnlySpan<char> word, out T? value) => TryFind(KeyOf(word), word, out value);

    /// <summary>The same for a word that is a number already: nothing of it is read again.</summary>
    /// <param name="word">A word of which <see cref="PlainWord.IsNumbered"/> holds.</param>
    /// <param name="value">What is known of it; the default value where the table does not hold it.</param>
    internal bool TryGetValue(PlainWord word, out T? value) => TryFind(word.Number, default, out value);

    private bool TryFind(ulong key, ReadOnlySpan<char> word, out T? value)
    {
        var hash = Mix(key);
        var marks = _marks;
        var wanted = MarkOf(hash);
        for (var place = (int)(hash >> _shift); marks[place] is not 0 and var mark; place = After(place))
        {
            if (mark != wanted) continue;
            ref readonly var entry = ref _entries[place];
            if (entry.Key != key || (key >= NotNumbered && !word.Equals(_words[place], StringComparison.OrdinalIgnoreCase))) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    private static ulong Mix(ulong key) => key * 0x9E37_79B9_7F4A_7C15;

    private static byte MarkOf(ulong hash) => (byte)((hash >> 24) | 1);

    private int After(int place) => (place + 1) & (_marks.Length - 1);

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var plain = PlainWord.At(word);
        return plain.Length == word.Length && plain.IsNumbered ? plain.Number : NotNumbered | HashOf(word);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        hash = (hash * 31) + Fold(word[0]);
        hash = (hash * 131) + Fold(word[word.Length / 3]);
        hash = (hash * 131) + Fold(word[word.Length * 2 / 3]);
        return (hash * 131) + Fold(word[^1]);
    }

    private static uint Fold(char letter) => letter < 128 ? (uint)letter | 0x20 : char.ToUpperInvariant(letter);

    private readonly record struct Entry(ulong Key, T Value);
}
