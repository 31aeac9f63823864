using System.Collections.Frozen;

namespace NewsParsing.Decoding;

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

    // A letter of a word without ASCII letters next to one, and letters beyond ASCII in a row where most letters are ASCII.
    private const float MixedWordCost = 3;
    private const float RowCost = 1.5f;

    // How far above its average a text of the language still is ordinary, for each character.
    private const float OrdinaryMargin = 0.7f;

    // All alphabets of the data end before this character; Chinese, Japanese and Korean ones begin after it.
    private const int Alphabets = 0x700;

    private readonly FrozenDictionary<char, float> _costs;
    private readonly float[] _alphabet = new float[Alphabets];
    private readonly bool[] _capitals = new bool[Alphabets];
    private readonly bool _isLatin;
    private readonly float _average;

    internal LegacyEncodingModel(int[] codePages, string frequencies)
    {
        CodePages = codePages;
        var costs = Costs(frequencies);
        _costs = costs.ToFrozenDictionary();
        _isLatin = costs.Keys.Any(letter => letter is >= '\u00C0' and <= '\u024F');
        _average = costs.Values.Sum(cost => cost * MathF.Exp(-cost)) / costs.Values.Sum(cost => MathF.Exp(-cost));
        for (var c = '\u0080'; c < Alphabets; c++)
        {
            var lower = char.ToLowerInvariant(c);
            _capitals[c] = !costs.ContainsKey(c) && lower != c && costs.ContainsKey(lower);
            _alphabet[c] = costs.TryGetValue(_capitals[c] ? lower : c, out var cost) ? cost : CostOfUnknown(c);
        }
    }

    internal static LegacyEncodingModel[] All { get; } = [.. LegacyEncodingLetters.All.Select(row => new LegacyEncodingModel(row.CodePages, row.Frequencies))];

    internal int[] CodePages { get; }

    /// <param name="text">A text.</param>
    /// <param name="limit">From this cost on the text does not matter any more, and counting stops.</param>
    internal float CostOf(ReadOnlySpan<char> text, float limit)
    {
        var sum = 0f;
        var before = ' ';
        var row = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                sum += AsciiCost;
                if (!_isLatin && IsAlphabetic(before) && char.IsAsciiLetter(c)) sum += MixedWordCost;
                row = 0;
            }
            else
            {
                sum += c < Alphabets ? CostInAlphabet(c, before) : _costs.TryGetValue(c, out var cost) ? cost : CostOfUnknown(c);
                row = _isLatin && char.IsLetter(c) ? row + 1 : 0;
                if (row > 1) sum += RowCost * Math.Min(row - 1, 3);
                if (sum >= limit) return sum;
            }

            before = c;
        }

        return sum;
    }

    /// <summary>Whether a text of this cost has the letters that texts of the language have, about as often.</summary>
    internal bool IsOrdinary(ReadOnlySpan<char> text, float cost)
    {
        var ascii = 0;
        foreach (var c in text) ascii += c < 0x80 ? 1 : 0;
        return cost - (AsciiCost * ascii) <= (text.Length - ascii) * (_average + OrdinaryMargin);
    }

    private float CostInAlphabet(char c, char before)
    {
        var cost = _alphabet[c];
        if (!_isLatin && IsAlphabetic(c) && char.IsAsciiLetter(before)) cost += MixedWordCost;
        return _capitals[c] ? cost + CapitalCost(before) : cost;
    }

    /// <summary>A capital begins a word or follows a capital; inside a word it speaks for a wrong encoding.</summary>
    private static float CapitalCost(char before) =>
        !char.IsLetter(before) ? 1.5f : char.IsUpper(before) ? 0.4f : 5;

    private static float CostOfUnknown(char c) =>
        IsInvalid(c) ? InvalidCost : char.IsLetter(c) ? UnknownLetterCost : IsPunctuation(c) ? PunctuationCost : SymbolCost;

    // Russian, Greek, Hebrew and Arabic words have no ASCII letters.
    private static bool IsAlphabetic(char c) => c is >= '\u0370' and <= '\u06FF';

    // U+FFFD, controls that no page uses, and the private characters that .NET gives for bytes without a meaning.
    private static bool IsInvalid(char c) => c is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF');

    private static bool IsPunctuation(char c) => "\u00A0\u00AD«»©®·°§–—‘’‚“”„•…€™№£†".Contains(c, StringComparison.Ordinal);

    private static Dictionary<char, float> Costs(string frequencies)
    {
        var costs = new Dictionary<char, float>();
        foreach (var group in frequencies.Split(' '))
        {
            var letters = group.AsSpan().TrimEnd("0123456789");
            var cost = -MathF.Log(int.Parse(group.AsSpan(letters.Length), System.Globalization.CultureInfo.InvariantCulture) / 1000f);
            foreach (var letter in letters) costs.TryAdd(letter, cost);
        }

        return costs;
    }
}
