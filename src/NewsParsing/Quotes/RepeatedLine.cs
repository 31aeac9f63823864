namespace NewsParsing.Quotes;

/// <summary>A heading in marks repeats what the body quotes: who speaks there speaks here.</summary>
internal static class RepeatedLine
{
    private const int Farthest = 12;

    /// <summary>Gives the headings among the quotes the source of a near quote that holds their words.</summary>
    internal static void Join(ReadOnlySpan<char> text, Span<FoundQuote> quotes)
    {
        for (var i = 0; i < quotes.Length; i++)
        {
            if (!quotes[i].IsLine) continue;
            var words = Words(text, quotes[i]);
            for (var distance = 1; distance <= Farthest; distance++)
                if (TakeFrom(text, quotes, i, i + distance, words) || TakeFrom(text, quotes, i, i - distance, words)) break;
        }
    }

    private static bool TakeFrom(ReadOnlySpan<char> text, Span<FoundQuote> quotes, int line, int other, ReadOnlySpan<char> words)
    {
        if (other < 0 || other >= quotes.Length || quotes[other].IsLine || quotes[other].Source is null || !Words(text, quotes[other]).Contains(words, StringComparison.OrdinalIgnoreCase)) return false;
        quotes[line].Source = quotes[other].Source;
        quotes[line].Cue = quotes[other].Cue;
        quotes[line].Name = quotes[other].Name;
        return true;
    }

    private static ReadOnlySpan<char> Words(ReadOnlySpan<char> text, in FoundQuote quote) => text.Slice(quote.Span.Start, quote.Span.Length).TrimEnd(".,!?…");
}
