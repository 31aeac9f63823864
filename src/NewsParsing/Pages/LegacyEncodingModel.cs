using System.Collections.Frozen;

namespace NewsParsing.Pages;

/// <summary>
/// Tells how likely a text is in one language. A cost is the negative logarithm of a probability: the costs of characters add up, and the lowest sum wins.
/// Texts that came from the same bytes in different ways can be compared, for each has to explain all of the bytes.
/// </summary>
internal sealed class LegacyEncodingModel
{
    // A plain ASCII character. It counts, because a double-byte encoding may take one as the second half of its own.
    private const float AsciiCost = 3;
    private const float PunctuationCost = 4;
    private const float UnknownLetterCost = 9;
    private const float SymbolCost = 10;
    private const float InvalidCost = 14;

    private readonly FrozenDictionary<char, float> _costs;
    private readonly bool _isLatin;

    internal LegacyEncodingModel(int[] codePages, string frequencies)
    {
        CodePages = codePages;
        _costs = Costs(frequencies).ToFrozenDictionary();
        _isLatin = _costs.Keys.Any(letter => letter is >= '\u00C0' and <= '\u024F');
    }

    internal static LegacyEncodingModel[] All { get; } = [.. LegacyEncodingLetters.All.Select(row => new LegacyEncodingModel(row.CodePages, row.Frequencies))];

    internal int[] CodePages { get; }

    internal float CostOf(ReadOnlySpan<char> text)
    {
        var sum = 0f;
        var before = ' ';
        var wordRun = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                sum += AsciiCost + (wordRun > 0 && !_isLatin && IsAlphabetic(before) && char.IsAsciiLetter(c) ? 3 : 0);
                wordRun = 0;
            }
            else
            {
                sum += CostOf(c, before);
                wordRun = char.IsLetter(c) ? wordRun + 1 : 0;
                if (wordRun > 1 && _isLatin) sum += 1.5f * Math.Min(wordRun - 1, 3);
            }

            before = c;
        }

        return sum;
    }

    private float CostOf(char c, char before)
    {
        if (_costs.TryGetValue(c, out var cost)) return cost + MixedWordCost(c, before);
        if (!char.IsLetter(c)) return IsInvalid(c) ? InvalidCost : IsPunctuation(c) ? PunctuationCost : SymbolCost;
        var lower = char.ToLowerInvariant(c);
        if (lower == c || !_costs.TryGetValue(lower, out cost)) return IsInvalid(c) ? InvalidCost : UnknownLetterCost;
        return cost + MixedWordCost(c, before) + CapitalCost(before);
    }

    /// <summary>A capital begins a word or follows a capital; inside a word it speaks for a wrong encoding.</summary>
    private static float CapitalCost(char before) =>
        !char.IsLetter(before) ? 1.5f : char.ToLowerInvariant(before) != before ? 0.4f : 5;

    /// <summary>Russian, Greek, Hebrew and Arabic words have no ASCII letters.</summary>
    private float MixedWordCost(char c, char before) => !_isLatin && IsAlphabetic(c) && char.IsAsciiLetter(before) ? 3 : 0;

    private static bool IsAlphabetic(char c) => c is >= '\u0370' and <= '\u06FF';

    // U+FFFD, controls that no page uses, and the private characters that .NET gives for bytes without a meaning.
    private static bool IsInvalid(char c) => c is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF');

    private static bool IsPunctuation(char c) =>
        c is '\u00A0' or '\u00AD' or '«' or '»' or '©' or '®' or '·' or '°' or '§' or '–' or '—' or '‘' or '’' or '‚' or '“' or '”' or '„' or '•' or '…' or '€' or '™' or '№' or '£' or '†';

    private static Dictionary<char, float> Costs(string frequencies)
    {
        var costs = new Dictionary<char, float>();
        foreach (var group in frequencies.Split(' '))
        {
            var letters = group.AsSpan().TrimEnd("0123456789");
            var cost = -MathF.Log(int.Parse(group.AsSpan(letters.Length), provider: null) / 1000f);
            foreach (var letter in letters) costs.TryAdd(letter, cost);
        }

        return costs;
    }
}
