namespace NewsParsing.Quotes;

/// <summary>Hands a speaker on to quotes that stand alone, and numbers the utterances.</summary>
internal static class QuoteCarrier
{
    /// <summary>Looks at the quotes of one paragraph, <paramref name="first"/> and later; those before it belong to earlier paragraphs.</summary>
    internal static void Carry(Span<FoundQuote> quotes, int first, in FoundQuote pending, ref int utterances)
    {
        for (var i = first; i < quotes.Length; i++)
        {
            ref var quote = ref quotes[i];
            if (quote.Clause == ClauseKind.None && i == first && pending.Source is not null)
            {
                quote.Source = pending.Source;
                quote.Cue = pending.Cue;
            }
            else if (quote.Clause == ClauseKind.None && quote.Source is null) Float(quotes, i, first);
            else if (quote.Source is null && quote.Clause != ClauseKind.Impersonal) CarrySource(quotes, i);
            if (i > first && quote.Cue is { } cue && quotes[i - 1].Cue == cue) quote.Utterance = quotes[i - 1].Utterance;
            if (quote.Utterance < 0) quote.Utterance = utterances++;
        }
    }

    /// <summary>A quote without a clause of its own goes on from the one before, or waits for the one after.</summary>
    private static void Float(Span<FoundQuote> quotes, int i, int first)
    {
        ref var quote = ref quotes[i];
        var from = i - 1;
        if (i == first)
        {
            var later = i + 1;
            if (later < quotes.Length && quotes[later].Clause == ClauseKind.Bound && quotes[later].Source is not null) from = later;
        }

        if (from < 0 || quotes[from].Source is null || quote.Paragraph - quotes[from].Paragraph > 3) return;
        quote.Source = quotes[from].Source;
        quote.Cue = quotes[from].Cue;
        quote.IsCarried = true;
        if (from < i) quote.Utterance = quotes[from].Utterance;
    }

    /// <summary>A verb without its pronoun: the last speaker goes on.</summary>
    private static void CarrySource(Span<FoundQuote> quotes, int i)
    {
        ref var quote = ref quotes[i];
        if (i == 0 || quotes[i - 1].Source is null || quote.Paragraph - quotes[i - 1].Paragraph > 4) return;
        quote.Source = quotes[i - 1].Source;
        quote.IsCarried = true;
    }
}
