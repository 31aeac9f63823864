using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsParsing.PlainText;

/// <summary>The longer words of some blocks, cut to their stems: what a text is about. Two texts on one matter share many.</summary>
internal sealed class Vocabulary
{
    private const int Shortest = 4;
    private const int Stem = 6;

    // A Korean word of two syllables says as much as six letters, and particles are glued to its end.
    private const int HangulStem = 2;

    // For each stem, how many blocks hold it, and the last block that was counted.
    private readonly Dictionary<uint, (int Blocks, int Last)> _stems = [];
    private int _blocks;

    /// <summary>Adds the words of one block.</summary>
    internal void Add(ReadOnlySpan<char> text)
    {
        _blocks++;
        var at = 0;
        while (TryNext(text, ref at, out var stem))
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem, out _);
            if (entry.Last == _blocks) continue;
            entry = (entry.Blocks + 1, _blocks);
        }
    }

    /// <summary>The share of the text's longer words that at least <paramref name="blocks"/> blocks hold, from 0 to 1; -1 where the text has fewer than <paramref name="least"/>.</summary>
    internal double Agreement(ReadOnlySpan<char> text, int blocks = 1, int least = 3)
    {
        int at = 0, all = 0, known = 0;
        while (TryNext(text, ref at, out var stem))
        {
            all++;
            if (_stems.TryGetValue(stem, out var entry) && entry.Blocks >= blocks) known++;
        }

        return all < least ? -1 : (double)known / all;
    }

    /// <summary>How many of the text's longer words are known, and how many it has.</summary>
    internal (int Known, int All) Count(ReadOnlySpan<char> text)
    {
        int at = 0, all = 0, known = 0;
        while (TryNext(text, ref at, out var stem))
        {
            all++;
            if (_stems.ContainsKey(stem)) known++;
        }

        return (known, all);
    }

    // In scripts without blanks two characters stand for a word.
    private static bool TryNext(ReadOnlySpan<char> text, ref int at, out uint stem)
    {
        stem = 0;
        while (at < text.Length)
        {
            if (ShapeReader.IsWide(text[at]))
            {
                at++;
                if (at >= text.Length || !ShapeReader.IsWide(text[at])) continue;
                stem = Mix(Mix(2166136261, text[at - 1]), text[at]);
                return true;
            }

            var start = at;
            while (at < text.Length && IsWordPart(text[at])) at++;
            if (at == start) at++;
            else if (at - start >= (IsHangul(text[start]) ? HangulStem : Shortest))
            {
                stem = StemOf(text[start..at]);
                return true;
            }
        }

        return false;
    }

    private static bool IsWordPart(char c) =>
        (char.IsLetterOrDigit(c) || (c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark)) && !ShapeReader.IsWide(c);

    private static uint StemOf(ReadOnlySpan<char> word)
    {
        var stem = 2166136261;
        foreach (var c in word[..Math.Min(IsHangul(word[0]) ? HangulStem : Stem, word.Length)]) stem = Mix(stem, char.ToLowerInvariant(c));
        return stem;
    }

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static uint Mix(uint stem, char c) => (stem ^ c) * 16777619;
}
