using System.Buffers;

namespace NewsParsing.Languages;

/// <summary>Tells a language by letters that it shares with no other, or with few.</summary>
internal static class Scripts
{
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> Belarusian = SearchValues.Create("ўЎ");
    private static readonly SearchValues<char> Russian = SearchValues.Create("ыэёЫЭЁ");
    private static readonly SearchValues<char> Serbian = SearchValues.Create("ђћЂЋ");
    private static readonly SearchValues<char> Macedonian = SearchValues.Create("ѓќѕЃЌЅ");
    private static readonly SearchValues<char> Persian = SearchValues.Create("پچگژ");
    private static readonly SearchValues<char> Urdu = SearchValues.Create("ٹڈڑے");

    /// <summary>How many letters of each script a text has.</summary>
    internal readonly record struct Shares(int Letters, int Latin, int Greek, int Cyrillic, int Armenian, int Hebrew, int Arabic, int Devanagari, int Bengali, int Tamil, int Thai, int Georgian, int Kana, int Han, int Hangul)
    {
        internal bool IsMostlyLatin => Latin * 2 > Letters;
    }

    internal static Shares Count(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[15];
        var latin = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                latin += char.IsAsciiLetter(c) ? 1 : 0;
                continue;
            }

            var script = IndexOf(c);
            if (script == 0) continue;
            counts[0]++;
            counts[script]++;
        }

        return new Shares(counts[0] + latin, counts[1] + latin, counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8], counts[9], counts[10], counts[11], counts[12], counts[13], counts[14]);
    }

    /// <summary>The code of a language that is not written in Latin letters; null where several write alike.</summary>
    internal static string? CodeOf(ReadOnlySpan<char> text, in Shares shares)
    {
        var half = shares.Letters / 2;
        // Japanese mixes kana with Chinese signs; Chinese has no kana.
        if (shares.Kana * 10 > shares.Letters && shares.Kana + shares.Han > half) return "ja";
        if (shares.Hangul > half) return "ko";
        if (shares.Han > half) return "zh";
        if (shares.Cyrillic > half) return CyrillicCode(text);
        if (shares.Arabic > half) return text.ContainsAny(Urdu) ? "ur" : text.ContainsAny(Persian) ? "fa" : "ar";
        return shares.Greek > half ? "el" : shares.Hebrew > half ? "he" : shares.Thai > half ? "th" : shares.Devanagari > half ? "hi" : shares.Bengali > half ? "bn"
            : shares.Tamil > half ? "ta" : shares.Armenian > half ? "hy" : shares.Georgian > half ? "ka" : null;
    }

    private static string? CyrillicCode(ReadOnlySpan<char> text) =>
        text.ContainsAny(Serbian) ? "sr" : text.ContainsAny(Macedonian) ? "mk" : text.ContainsAny(Belarusian) ? "be" : text.ContainsAny(Russian) ? "ru"
            : text.ContainsAny(Ukrainian) ? "uk" : text.ContainsAny('ъ', 'щ') ? "bg" : null;

    private static int IndexOf(char c) => c switch
    {
        (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => 1,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => 2,
        >= '\u0400' and <= '\u052F' => 3,
        >= '\u0531' and <= '\u058F' => 4,
        >= '\u0590' and <= '\u05FF' => 5,
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') => 6,
        >= '\u0900' and <= '\u097F' => 7,
        >= '\u0980' and <= '\u09FF' => 8,
        >= '\u0B80' and <= '\u0BFF' => 9,
        >= '\u0E00' and <= '\u0E7F' => 10,
        >= '\u10A0' and <= '\u10FF' => 11,
        >= '\u3040' and <= '\u30FF' => 12,
        (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => 13,
        (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') => 14,
        _ => 0,
    };
}
