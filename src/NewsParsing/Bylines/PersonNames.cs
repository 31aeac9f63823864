using System.Buffers;
using System.Globalization;

namespace NewsParsing.Bylines;

/// <summary>Tells a person's name by its shape.</summary>
internal static class PersonNames
{
    private const int MostWords = 7;
    private const int LongestName = 64;
    private const int LongestInitials = 5;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("0123456789@?!=<>{}#%$€£\"“”„«»…_*~^°§\u00a9\u00ae™/\\");

    private static readonly SearchValues<char> NeverInNicknames = SearchValues.Create("@?!=<>{}#%$€£\"“”„«»…/\\");

    /// <summary>Whether words have the shape of a full name: two words or more in scripts that part words, capitals or small name words.</summary>
    internal static bool IsFull(ReadOnlySpan<char> name, BylineVocabulary words)
    {
        if (name.Length is < 2 or > LongestName || name.ContainsAny(NeverInNames) || !char.IsLetter(name[0]) && name[0] != '\'') return false;
        if (IsIdeographic(name[0])) return IsIdeographicName(name);
        var count = 0;
        var capitals = 0;
        var endsSmall = false;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.Length == 0) continue;
            if (++count > MostWords) return false;
            endsSmall = !StartsLikeName(word);
            if (!endsSmall) capitals++;
            else if (!IsSmallNameWord(word, words, count == 1)) return false;
            endsSmall = endsSmall && (words.UseOf(word) & (WordUse.Particle | WordUse.Suffix)) == WordUse.Particle;
            if (!HasNameLetters(word)) return false;
        }

        // "Tempo de" waits for its second half.
        return !endsSmall && count >= 2 && capitals >= 1 && (capitals >= 2 || count - capitals < 2 || capitals * 3 >= count);
    }

    /// <summary>Whether one word may be a name where the page says that a name stands here: a nickname, a first name, a surname.</summary>
    internal static bool IsSingle(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 30 || word.Contains(' ') || word.ContainsAny(NeverInNicknames)) return false;
        return char.IsLetter(word[0]) && !char.IsPunctuation(word[^1]) || IsInitials(word);
    }

    /// <summary>Whether a word is a writer's sign: up to five letters, as "kesm".</summary>
    internal static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestInitials) return false;
        foreach (var c in word)
            if (!char.IsLower(c)) return false;
        return true;
    }

    /// <summary>Whether a character is of a script that writes no blanks between words: Han, kana, Hangul.</summary>
    internal static bool IsIdeographic(char c) => c is >= '\u3005' and <= '\u9fff' or >= '\uac00' and <= '\ud7af' or >= '\uf900' and <= '\ufaff';

    // 4 letters are a long Chinese or Korean name; a name in kana or with a blank in it may be longer.
    private static bool IsIdeographicName(ReadOnlySpan<char> name)
    {
        var kana = false;
        var (hiragana, han) = (0, 0);
        var letters = 0;
        foreach (var c in name)
        {
            if (c is ' ' or '\u3000' or '・' or '＝') continue;
            if (!IsIdeographic(c)) return false;
            kana |= c is >= '\u3040' and <= '\u30ff';
            if (c is >= '\u3040' and <= '\u309f') hiragana++;
            else if (c is >= '\u4e00' and <= '\u9fff') han++;
            letters++;
        }

        // A phrase mixes both; a name has small letters in one of its halves at most.
        if (hiragana > 0 && han > 2) return false;
        return letters >= 2 && letters <= (kana ? 12 : name[0] >= '\uac00' ? 4 : 5);
    }

    private static bool StartsLikeName(ReadOnlySpan<char> word)
    {
        var first = word[0] is '\'' or '’' or '(' or '.' && word.Length > 1 ? word[1] : word[0];
        if (char.IsUpper(first) || char.GetUnicodeCategory(first) is UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter) return true;

        // al-Sayed, d'Arcy, l'Écuyer
        var joint = word.IndexOfAny("-'’");
        return joint is > 0 and <= 4 && joint + 1 < word.Length && char.IsUpper(word[joint + 1]);
    }

    private static bool IsSmallNameWord(ReadOnlySpan<char> word, BylineVocabulary words, bool isFirst)
    {
        var use = words.UseOf(word);
        return (use & (WordUse.Particle | WordUse.Suffix)) != 0 || isFirst && (use & WordUse.Honorific) != 0 || word.Length == 1 && char.IsLower(word[0]);
    }

    private static bool HasNameLetters(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsLetter(c) || c is '\'' or '’' or '‘' or '-' or '‐' or '‑' or '.' or '·' or 'ʼ' or '`' or '´' or '\u200c' or '\u200d') continue;
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate) continue;
            return false;
        }

        return true;
    }
}
