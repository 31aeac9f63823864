using NewsParsing.Languages;

namespace NewsParsing.Quotes;

/// <summary>Chooses the words to read a text by.</summary>
internal static class QuoteLanguage
{
    private const int SampleLength = 2000;

    private static readonly string[] Commonest = [" the ", " of ", " to ", " and ", " said "];

    /// <summary>A text of no known language is handed in as English: one without the commonest English words is read by the words of other languages.</summary>
    internal static QuoteWords WordsFor(string text, Language language) =>
        ReferenceEquals(language.Quotes, English.Language.Quotes) && !IsEnglish(text) ? LanguageDetector.Detect(text)?.Quotes ?? OtherQuotes.QuoteWords : language.Quotes;

    private static bool HasForeignLetter(ReadOnlySpan<char> sample)
    {
        foreach (var c in sample)
            if (c > '\u007f' && char.IsLetter(c)) return true;
        return false;
    }

    private static bool IsEnglish(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var isShort = sample.Length < SampleLength / 4;
        var few = isShort ? 0 : sample.Length / 400;
        var words = 0;
        foreach (var word in Commonest)
        {
            words += sample.Count(word);
            if (words > few) return true;
        }

        return isShort && !HasForeignLetter(sample);
    }
}
