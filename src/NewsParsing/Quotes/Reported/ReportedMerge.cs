using System.Runtime.InteropServices;

namespace NewsParsing.Quotes.Reported;

/// <summary>Puts reported clauses in the place of the marked fragments that they hold.</summary>
internal static class ReportedMerge
{
    /// <summary>The marked quotes of a text and its clauses, with the sources of these named.</summary>
    internal static List<FoundQuote> Join(QuoteReading reading, ReportedReading reported, SourceResolver resolver)
    {
        var joined = Join(reading.Names.Text, reading.Found, reported.Clauses);
        NameSources(CollectionsMarshal.AsSpan(joined), reading, resolver);
        return joined;
    }

    /// <summary>The quotes of a text in this scope: direct ones as they are, and each clause once. Both lists are ordered by their start, and so is the answer.</summary>
    private static List<FoundQuote> Join(string text, List<FoundQuote> marked, List<FoundQuote> clauses)
    {
        var joined = new List<FoundQuote>(marked.Count + clauses.Count);
        var next = 0;
        foreach (var clause in clauses)
        {
            while (next < marked.Count && marked[next].Span.End <= clause.Span.Start) joined.Add(marked[next++]);
            var last = next;
            var isWhole = true;
            while (last < marked.Count && marked[last].Span.Start < clause.Span.End)
            {
                isWhole &= marked[last].Span.End <= clause.Span.End && marked[last].Span.Start >= clause.Span.Start;
                isWhole &= marked[last].Kind != QuoteKind.Direct || !EndsUtterance(text, marked[last].Span);
                last++;
            }

            if (last == next)
            {
                joined.Add(clause);
            }
            else if (isWhole)
            {
                joined.Add(clause with { Kind = QuoteKind.Mixed, Utterance = marked[next].Utterance, Name = marked[next].Source == clause.Source ? marked[next].Name : null });
                next = last;
            }
        }

        joined.AddRange(marked.GetRange(next, marked.Count - next));
        return joined;
    }

    /// <summary>"“We stay,” she said": a mark of its own ends what was said. "“We stay” for a week, she said": the clause goes on behind the marks.</summary>
    private static bool EndsUtterance(string text, TextSpan span) => span.Length > 0 && text[span.End - 1] is '.' or ',' or '!' or '?' or '…' or '-' or '—' or '–';

    private static void NameSources(Span<FoundQuote> quotes, QuoteReading reading, SourceResolver resolver)
    {
        var speaker = -1;
        var paragraph = -1;
        for (var i = 0; i < quotes.Length; i++)
        {
            ref var quote = ref quotes[i];
            if (quote.Utterance < 0) quote.Utterance = i > 0 && quote.Cue is { } cue && quotes[i - 1].Cue == cue ? quotes[i - 1].Utterance : reading.NextUtterance();
            if (quote.Source is not { } source) continue;
            var name = resolver.Resolve(source, quote.Paragraph, speaker, paragraph, out var entry);
            if (quote.IsClause) quote.Name ??= name;
            if (entry >= 0) speaker = entry;
            paragraph = quote.Paragraph;
        }
    }
}
