using System.Buffers;
using System.Globalization;

namespace NewsParsing.Dates;

/// <summary>The decimal digits that the press of Asia and Africa prints beside or instead of 0 to 9: Arabic, Persian, Devanagari, Bengali, Thai and more.</summary>
internal static class NativeDigits
{
    // The zeros of the scripts; nine digits follow each.
    private const string Zeros = "\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0E50\u0ED0\u0F20\u1040\u17E0\uFF10";

    private const char First = '\u0660', Last = '\u17E9', FirstWide = '\uFF10', LastWide = '\uFF19';

    private static readonly SearchValues<char> All = SearchValues.Create([.. Zeros.SelectMany(zero => Enumerable.Range(zero, 10).Select(digit => (char)digit))]);

    /// <summary>The text with 0 to 9 in their place, every character where it was; the text itself where it has none.</summary>
    internal static ReadOnlySpan<char> ToAscii(ReadOnlySpan<char> text)
    {
        // Curly quotes and dashes, which no digit stands near, would send nearly every text through the search for all digits.
        if (!text.ContainsAnyInRange(First, Last) && !text.ContainsAnyInRange(FirstWide, LastWide)) return text;
        var first = text.IndexOfAny(All);
        if (first < 0) return text;
        var changed = text.ToArray();
        for (var i = first; i < changed.Length; i++)
            if (All.Contains(changed[i])) changed[i] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(changed[i]));
        return changed;
    }
}
