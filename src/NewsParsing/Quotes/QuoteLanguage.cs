using NewsParsing.Languages;

namespace NewsParsing.Quotes;

/// <summary>Chooses the words to read a text by.</summary>
internal static class QuoteLanguage
{
    private const int SampleLength = 2000;

    /// <summary>A text of no known language is handed in as English: one without the commonest English words is read by the words of other languages.</summary>
    internal static QuoteWords WordsFor(string text, Language language) =>
        ReferenceEquals(language, English.Language) && !IsEnglish(text) ? OtherQuotes.QuoteWords : language.Quotes;

    private static bool HasForeignLetter(ReadOnlySpan<char> sample)
    {
        foreach (var c in sample)
            if (c > '\u007f' && char.IsLetter(c)) return true;
        return false;
    }

    private static bool IsEnglish(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var words = sample.Count(" the ") + sample.Count(" of ") + sample.Count(" to ") + sample.Count(" and ") + sample.Count(" said ");
        return sample.Length < SampleLength / 4 ? words > 0 || !HasForeignLetter(sample) : words > sample.Length / 400;
    }
}
