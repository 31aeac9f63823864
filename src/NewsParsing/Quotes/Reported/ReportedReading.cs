namespace NewsParsing.Quotes.Reported;

/// <summary>Reads whole reported clauses, paragraph by paragraph, beside the marked words that are known. One object serves one text.</summary>
internal sealed class ReportedReading(ReportedLexicon words)
{
    private const int FewestTokens = 2;

    private static readonly Comparer<FoundQuote> ByStart = Comparer<FoundQuote>.Create(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));

    /// <summary>The clauses, ordered by their start.</summary>
    internal List<FoundQuote> Clauses { get; } = [];

    /// <summary>Reads one paragraph. <paramref name="marked"/> are the quotes that marks show in it.</summary>
    internal void Read(in QuoteSyntax syntax, int paragraph, ReadOnlySpan<FoundQuote> marked)
    {
        var first = Clauses.Count;
        for (var start = 0; start < syntax.Tokens.Length;)
        {
            var end = syntax.SentenceEnd(start);
            ReadSentence(syntax, start, end, paragraph);
            start = end;
        }

        Widen(syntax, first, marked);
    }

    /// <summary>A fragment that no clause holds is widened to the complement of its own cue, as far as other clauses leave room.</summary>
    private void Widen(in QuoteSyntax syntax, int first, ReadOnlySpan<FoundQuote> marked)
    {
        var next = first;
        var reached = 0;
        var token = 0;
        var last = Clauses.Count;
        foreach (ref readonly var quote in marked)
        {
            while (next < last && Clauses[next].Span.End <= quote.Span.Start) reached = Math.Max(reached, Clauses[next++].Span.End);
            if (quote.Kind == QuoteKind.Direct || quote.Span.Start < reached || (next < last && Clauses[next].Span.Start < quote.Span.End)) continue;
            while (token < syntax.Tokens.Length && syntax.Tokens[token].End <= quote.Span.Start) token++;
            if (!syntax.IsKind(token, TokenKind.Quote)) continue;
            var clause = MarkedClause.Around(syntax, words, token, quote);
            if (clause.IsNone || SpanOf(syntax, clause.Content) is not { } span) continue;
            if (span.Start < reached || (next < last && Clauses[next].Span.Start < span.End)) continue;
            Clauses.Add(quote with { Span = span, IsClause = true });
            reached = span.End;
        }

        if (Clauses.Count > last) Clauses.Sort(first, Clauses.Count - first, ByStart);
    }

    private void ReadSentence(in QuoteSyntax syntax, int start, int end, int paragraph)
    {
        var open = start;

        // A source named behind or beside a clause holds all of it, whatever else reports inside.
        for (var k = start; k < end;)
        {
            var clause = syntax.IsKind(k, TokenKind.Word) ? Beside(syntax, k, open, end) : default;
            if (clause.IsNone)
            {
                k++;
                continue;
            }

            Take(syntax, clause, paragraph);
            k = Math.Max(k + 1, clause.End);
            if (PostposedClause.GoesOn(syntax, clause, end))
            {
                var rest = new Phrase(clause.End + 1, ClauseEnd.Find(syntax, words, clause.End + 1, end));
                Take(syntax, clause with { Content = rest }, paragraph);
                k = Math.Max(k, rest.End);
            }

            open = syntax.IsKind(k, TokenKind.Comma) ? k + 1 : k;
        }

        for (var k = open; k < end;)
        {
            var clause = syntax.IsKind(k, TokenKind.Word) ? PrecedingClause.At(syntax, words, k, start, end) : default;
            if (!clause.IsNone) Take(syntax, clause, paragraph);
            k = clause.IsNone ? k + 1 : Math.Max(k + 1, clause.End);
        }
    }

    private ReportedClause Beside(in QuoteSyntax syntax, int k, int open, int end)
    {
        if (SourceFrame.At(syntax, words, k, open, end) is { IsNone: false } framed) return framed;
        if (OpeningAsClause.At(syntax, words, k, open, end) is { IsNone: false } likened) return likened;
        return PostposedClause.At(syntax, words, k, open, end);
    }

    private void Take(in QuoteSyntax syntax, in ReportedClause clause, int paragraph)
    {
        if (SpanOf(syntax, clause.Content) is not { } span) return;
        Clauses.Add(new FoundQuote
        {
            Span = span, Kind = QuoteKind.Indirect, Clause = ClauseKind.Cued, Paragraph = paragraph, Utterance = -1, IsClause = true,
            Source = QuoteReading.SpanOf(syntax, clause.Source, true), Cue = QuoteReading.SpanOf(syntax, clause.Cue, false),
        });
    }

    private static TextSpan? SpanOf(in QuoteSyntax syntax, Phrase clause)
    {
        var content = Trim(syntax, clause);
        return content.End - content.Start < FewestTokens ? null : TextSpan.FromBounds(syntax.Tokens[content.Start].Start, syntax.Tokens[content.End - 1].End);
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
