namespace NewsParsing.PlainText;

/// <summary>The longer words of some blocks, cut to their stems: what a text is about. Two texts on one matter share many.</summary>
internal sealed class Vocabulary
{
    private const int Shortest = 4;
    private const int Stem = 6;
    private readonly HashSet<uint> _stems = [];

    internal void Add(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (TryNext(text, ref at, out var stem)) _stems.Add(stem);
    }

    /// <summary>The share of the text's longer words that are known, from 0 to 1; 0 where it has none.</summary>
    internal double Agreement(ReadOnlySpan<char> text)
    {
        int at = 0, all = 0, known = 0;
        while (TryNext(text, ref at, out var stem))
        {
            all++;
            if (_stems.Contains(stem)) known++;
        }

        return all == 0 ? 0 : (double)known / all;
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

            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.NonSpacingMark) && !ShapeReader.IsWide(text[at])) at++;
            if (at - start < Shortest) continue;
            stem = 2166136261;
            foreach (var c in text.Slice(start, Math.Min(Stem, at - start))) stem = Mix(stem, char.ToLowerInvariant(c));
            return true;
        }

        return false;
    }

    private static uint Mix(uint stem, char c) => (stem ^ c) * 16777619;
}
