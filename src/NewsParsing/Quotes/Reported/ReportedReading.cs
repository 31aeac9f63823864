using System.Runtime.InteropServices;

namespace NewsParsing.Quotes.Reported;

/// <summary>Reads whole reported clauses, paragraph by paragraph, beside the marked words that are known. One object serves one text.</summary>
internal sealed class ReportedReading(ReportedLexicon words)
{
    /// <summary>The clauses, ordered by their start.</summary>
    internal List<FoundQuote> Clauses { get; } = [];

    /// <summary>Reads one paragraph. <paramref name="marked"/> are the quotes that marks show in it.</summary>
    internal void Read(in QuoteSyntax syntax, int paragraph, ReadOnlySpan<FoundQuote> marked)
    {
        for (var start = 0; start < syntax.Tokens.Length;)
        {
            var end = syntax.SentenceEnd(start);
            ReadSentence(syntax, start, end, paragraph, marked);
            start = end;
        }
    }

    /// <summary>The marked quotes and the clauses, with the sources of these named.</summary>
    internal List<FoundQuote> Join(QuoteReading reading, SourceResolver resolver)
    {
        var joined = ReportedMerge.Join(reading.Found, Clauses);
        NameSources(CollectionsMarshal.AsSpan(joined), reading, resolver);
        return joined;
    }

    private static void NameSources(Span<FoundQuote> quotes, QuoteReading reading, SourceResolver resolver)
    {
        var speaker = -1;
        var paragraph = -1;
        foreach (ref var quote in quotes)
        {
            if (quote.Utterance < 0) quote.Utterance = reading.NextUtterance();
            if (quote.Source is not { } source) continue;
            var name = resolver.Resolve(source, quote.Paragraph, speaker, paragraph, out var entry);
            quote.Name ??= name;
            if (entry >= 0) speaker = entry;
            paragraph = quote.Paragraph;
        }
    }

    private void ReadSentence(in QuoteSyntax syntax, int start, int end, int paragraph, ReadOnlySpan<FoundQuote> marked)
    {
        var open = start;
        for (var k = start; k < end;)
        {
            var clause = syntax.IsKind(k, TokenKind.Word) ? At(syntax, k, start, open, end) : default;
            if (clause.IsNone)
            {
                k++;
                continue;
            }

            Take(syntax, clause, paragraph, marked);
            k = System.Math.Max(k + 1, clause.End);
            open = syntax.IsKind(k, TokenKind.Comma) ? k + 1 : k;
        }
    }

    private ReportedClause At(in QuoteSyntax syntax, int k, int start, int open, int end)
    {
        if (SourceFrame.At(syntax, words, k, open, end) is { IsNone: false } framed) return framed;
        if (PostposedClause.At(syntax, words, k, open, end) is { IsNone: false } postposed) return postposed;
        return PrecedingClause.At(syntax, words, k, start, end);
    }

    private void Take(in QuoteSyntax syntax, in ReportedClause clause, int paragraph, ReadOnlySpan<FoundQuote> marked)
    {
        var content = Trim(syntax, clause.Content);
        if (content.IsEmpty || (content.End - content.Start == 1 && syntax.IsKind(content.Start, TokenKind.Quote))) return;
        var span = TextSpan.FromBounds(syntax.Tokens[content.Start].Start, syntax.Tokens[content.End - 1].End);
        Clauses.Add(new FoundQuote
        {
            Span = span, Kind = QuoteKind.Indirect, Clause = ClauseKind.Cued, Paragraph = paragraph, Utterance = -1,
            Source = QuoteReading.SpanOf(syntax, clause.Source, true), Cue = QuoteReading.SpanOf(syntax, clause.Cue, false),
        });
    }

    /// <summary>Without the commas at the edges.</summary>
    private static Phrase Trim(in QuoteSyntax syntax, Phrase content)
    {
        var (start, end) = (content.Start, content.End);
        while (start < end && syntax.Tokens[start].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote or TokenKind.Open)) start++;
        while (end > start && syntax.Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote or TokenKind.Close or TokenKind.Other)) end--;
        return new Phrase(start, end);
    }
}
