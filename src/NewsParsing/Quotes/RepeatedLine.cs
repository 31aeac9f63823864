namespace NewsParsing.Quotes;

/// <summary>A heading in marks repeats what the body quotes: who speaks there speaks here.</summary>
internal static class RepeatedLine
{
    private const int Farthest = 12;
    private const int LongestSection = 4;
    private const int LongWord = 6;

    /// <summary>Gives the headings among the quotes the source of a near quote that holds their words.</summary>
    internal static void Join(ReadOnlySpan<char> text, Span<FoundQuote> quotes)
    {
        for (var i = 0; i < quotes.Length; i++)
        {
            if (!quotes[i].IsLine) continue;
            var words = Words(text, quotes[i]);
            for (var distance = 1; distance <= Farthest; distance++)
                if (TakeFrom(text, quotes, i, i + distance, words) || TakeFrom(text, quotes, i, i - distance, words)) break;
            if (quotes[i].Source is null) TakeFromSection(text, quotes, i, words);
        }
    }

    /// <summary>A heading seldom repeats to the letter: a long word in common with a quote of its section is enough.</summary>
    private static void TakeFromSection(ReadOnlySpan<char> text, Span<FoundQuote> quotes, int line, ReadOnlySpan<char> words)
    {
        for (var i = line + 1; i < quotes.Length && i - line <= LongestSection && quotes[i].Paragraph - quotes[line].Paragraph <= LongestSection; i++)
        {
            if (quotes[i].IsLine || quotes[i].Source is null || !SharesWord(words, Words(text, quotes[i]))) continue;
            Take(ref quotes[line], quotes[i]);
            return;
        }
    }

    private static bool SharesWord(ReadOnlySpan<char> words, ReadOnlySpan<char> others)
    {
        foreach (var part in words.Split(' '))
            if (words[part].Length >= LongWord && others.Contains(words[part][..LongWord], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static void Take(ref FoundQuote line, in FoundQuote other)
    {
        line.Source = other.Source;
        line.Cue = other.Cue;
        line.Name = other.Name;
    }

    private static bool TakeFrom(ReadOnlySpan<char> text, Span<FoundQuote> quotes, int line, int other, ReadOnlySpan<char> words)
    {
        if (other < 0 || other >= quotes.Length || quotes[other].IsLine || quotes[other].Source is null || !Words(text, quotes[other]).Contains(words, StringComparison.OrdinalIgnoreCase)) return false;
        Take(ref quotes[line], quotes[other]);
        return true;
    }

    private static ReadOnlySpan<char> Words(ReadOnlySpan<char> text, in FoundQuote quote) => text.Slice(quote.Span.Start, quote.Span.Length).TrimEnd(".,!?…");
}
