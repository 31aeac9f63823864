using System.Collections.Frozen;
using NewsParsing.Scanning;

namespace NewsParsing.Languages;

/// <summary>Tells the language of a text: by its small words among the known languages, by its letters among the others.</summary>
internal static class LanguageDetector
{
    // Enough for a sure answer; reading on would cost time and change nothing.
    private const int MostChars = 2400;
    private const int FewestLetters = 12;
    private const int FewestHits = 3;

    private static readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> LanguagesOfWord = MakeIndex().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The known language whose small words fill the text; null where there are too few, or where two languages are as likely.</summary>
    internal static Language? Detect(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[LanguageTable.All.Length];
        if (text.Length > MostChars) text = text[..MostChars];
        var words = CountHits(text, hits);
        var best = 0;
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        var second = 0;
        for (var i = 0; i < hits.Length; i++)
            if (i != best) second = Math.Max(second, hits[i]);
        // In news every third word is a small one; a text with few of them is in another language, or no text.
        var isSure = hits[best] >= FewestHits && hits[best] * 6 >= words && hits[best] >= second + 2 && hits[best] * 4 >= second * 5;
        return isSure ? LanguageTable.All[best] : null;
    }

    /// <summary>The primary BCP 47 code of a text; null where there is too little of it, or where its letters serve many languages.</summary>
    internal static string? DetectCode(ReadOnlySpan<char> text)
    {
        if (text.Length > MostChars) text = text[..MostChars];
        var script = Scripts.Count(text);
        if (script.Letters < FewestLetters / 3) return null;
        return script.IsMostlyLatin ? Detect(text)?.Code : Scripts.CodeOf(text, script);
    }

    private static int CountHits(ReadOnlySpan<char> text, Span<int> hits)
    {
        var cursor = new SpanCursor(text);
        var words = 0;
        while (!cursor.AtEnd)
        {
            if (!cursor.AtLetter)
            {
                cursor.Position++;
                continue;
            }

            var word = cursor.TakeWord();
            if (word.IsEmpty)
            {
                while (cursor.AtLetter) cursor.Position++;
                continue;
            }

            words++;
            if (!LanguagesOfWord.TryGetValue(word, out var languages)) continue;
            for (var i = 0; i < hits.Length; i++) hits[i] += (languages >> i) & 1;
        }

        return words;
    }

    private static FrozenDictionary<string, byte> MakeIndex()
    {
        var index = new Dictionary<string, byte>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < LanguageTable.All.Length; i++)
            foreach (var word in LanguageTable.All[i].StopWords) index[word] = (byte)(index.GetValueOrDefault(word) | (1 << i));
        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
