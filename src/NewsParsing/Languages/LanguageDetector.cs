using System.Collections.Frozen;
using System.Numerics;
using NewsParsing.Scanning;

namespace NewsParsing.Languages;

/// <summary>Tells the language of a text: by its small words where it is written in Latin letters, by its letters otherwise.</summary>
internal static class LanguageDetector
{
    // Enough for a sure answer; reading on would cost time and change nothing.
    private const int MostChars = 2400;
    private const int FewestLetters = 12;
    private const int FewestHits = 3;
    private const int FewestCharsToOverrule = 200;
    private const int LongestWord = 32;

    private static readonly (string Code, IEnumerable<string> Words)[] Known =
        [.. LanguageTable.All.Select(language => (language.Code, (IEnumerable<string>)language.StopWords)), .. SmallWords.All.Select(other => (other.Code, (IEnumerable<string>)other.Words.Split(' ')))];

    private static readonly WordTable<ulong> LanguagesOfWord = MakeIndex();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> IndexOfCode =
        Known.Select((known, index) => (known.Code, index)).ToFrozenDictionary(pair => pair.Code, pair => pair.index, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The complete language whose small words fill the text; null where there are too few, or where two languages are as likely.</summary>
    internal static Language? Detect(ReadOnlySpan<char> text) => LanguageTable.Find(CodeByWords(Cut(text)));

    /// <summary>The primary BCP 47 code of a text; null where there is too little of it, or where its words and letters serve many languages.</summary>
    internal static string? DetectCode(ReadOnlySpan<char> text)
    {
        text = Cut(text);
        var script = Scripts.Count(text);
        if (script.Letters < FewestLetters / 3) return null;
        return script.IsMostlyLatin ? CodeByWords(text) : Scripts.CodeOf(text, script);
    }

    /// <summary>Whether a text is surely not in the language that its page declares: a template's "en" stays where the text is Swahili.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">The primary code that the page declares; a language that the table does not know is never overruled.</param>
    /// <param name="shown">The code that <see cref="DetectCode"/> gave.</param>
    internal static bool Overrules(ReadOnlySpan<char> text, ReadOnlySpan<char> declared, string shown)
    {
        text = Cut(text);
        if (text.Length < FewestCharsToOverrule || !IndexOfCode.TryGetValue(declared, out var index)) return false;
        Span<int> hits = stackalloc int[Known.Length];
        var words = CountHits(text, hits);
        var expected = IndexOfCode.TryGetValue(shown, out var other) ? hits[other] : words;
        // Its own small words are every third word of a text; a twentieth are names and borrowings.
        return hits[index] * 20 <= words && hits[index] * 4 <= expected;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text) => text.Length > MostChars ? text[..MostChars] : text;

    private static string? CodeByWords(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[Known.Length];
        var words = CountHits(text, hits);
        var (best, second) = FirstTwo(hits);
        if (hits[best] < FewestHits) return null;
        // In news every third word is a small one, and every tenth where endings do their work; then no other language may come near.
        var fillsText = hits[best] * 6 >= words || (hits[best] * 12 >= words && hits[best] >= hits[second] * 3);
        if (!fillsText) return null;
        if (hits[best] >= hits[second] + 2 && hits[best] * 4 >= hits[second] * 5) return Known[best].Code;
        return ClearerOf(text, best, second) is { } clearer ? Known[clearer].Code : null;
    }

    private static (int Best, int Second) FirstTwo(ReadOnlySpan<int> hits)
    {
        var (best, second) = hits[1] > hits[0] ? (1, 0) : (0, 1);
        for (var i = 2; i < hits.Length; i++)
        {
            if (hits[i] > hits[best]) (best, second) = (i, best);
            else if (hits[i] > hits[second]) second = i;
        }

        return (best, second);
    }

    /// <summary>Neighbours share most small words: of two near ones the one is meant whose own words stand in the text, and hardly any of the other's own.</summary>
    private static int? ClearerOf(ReadOnlySpan<char> text, int one, int other)
    {
        var (ones, others) = (0, 0);
        for (var at = 0; TryNextWord(text, ref at, out var languages);)
        {
            var (isOnes, isOthers) = ((languages >> one & 1) != 0, (languages >> other & 1) != 0);
            if (isOnes == isOthers) continue;
            if (isOnes) ones++;
            else others++;
        }

        var (most, least) = (Math.Max(ones, others), Math.Min(ones, others));
        return most < 2 || most < least * 3 ? null : ones > others ? one : other;
    }

    private static int CountHits(ReadOnlySpan<char> text, Span<int> hits)
    {
        var words = 0;
        for (var at = 0; TryNextWord(text, ref at, out var languages);)
        {
            words++;
            for (; languages != 0; languages &= languages - 1) hits[BitOperations.TrailingZeroCount(languages)]++;
        }

        return words;
    }

    /// <summary>Goes behind the next word and tells which languages have it among their small words, a bit for each.</summary>
    private static bool TryNextWord(ReadOnlySpan<char> text, ref int at, out ulong languages)
    {
        languages = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !SpanCursor.IsWordPart(text[at])) at++;
            var start = at;
            var letters = PlainWord.At(text[at..]);
            at += letters.Length;
            while (at < text.Length && SpanCursor.IsWordPart(text[at])) at++;
            var word = text[start..at];
            if (word.Length is 0 or > LongestWord) continue;
            if (word.Length == letters.Length && letters.IsNumbered) LanguagesOfWord.TryGetValue(letters, out languages);
            else LanguagesOfWord.TryGetValue(word, out languages);
            return true;
        }

        return false;
    }

    private static WordTable<ulong> MakeIndex()
    {
        var index = new Dictionary<string, ulong>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Known.Length; i++)
            foreach (var word in Known[i].Words) index[word] = index.GetValueOrDefault(word) | (1UL << i);
        return new WordTable<ulong>(index);
    }
}
