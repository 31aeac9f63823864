using System.Runtime.InteropServices;

namespace NewsParsing.Quotes;

/// <summary>Reads one text, paragraph by paragraph. One object serves one call.</summary>
internal sealed class QuoteReading(string text, QuoteLexicon lexicon)
{
    private readonly MarkPairer _pairer = new();
    private readonly List<Token> _tokens = [];
    private readonly NameTable _names = new(text, lexicon);
    private readonly bool _singlesLead = SinglesLead(text);
    private int _utterances;
    private FoundQuote _pending;

    internal List<FoundQuote> Found { get; } = [];

    internal NameTable Names => _names;

    internal void Read(CancellationToken ct)
    {
        var start = 0;
        var number = 0;
        while (start < text.Length)
        {
            ct.ThrowIfCancellationRequested();
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? text.Length : start + length;
            if (end > start) ReadParagraph(start, end, number++);
            start = end + 1;
        }
    }

    private void ReadParagraph(int start, int end, int number)
    {
        var spans = _pairer.Pair(text, start, end, lexicon, NextOpens(end), true);
        _tokens.Clear();
        Tokenizer.Append(_tokens, text, start, end, spans, 0, lexicon);
        var syntax = new QuoteSyntax(text, _tokens, spans, lexicon);
        _names.Add(syntax, number);
        var first = Found.Count;
        for (var i = 0; i < _tokens.Count && spans.Count > 0; i++)
            if (_tokens[i].Kind == TokenKind.Quote) ReadQuote(syntax, i, number);
        QuoteCarrier.Carry(CollectionsMarshal.AsSpan(Found), first, _pending, ref _utterances);
        _pending = default;
        if (_tokens.Count > 1 && _tokens[^1].Kind == TokenKind.Colon) Announce(syntax, number);
    }

    /// <summary>"Ruiz said:" at the end of a paragraph speaks for the next.</summary>
    private void Announce(in QuoteSyntax syntax, int number)
    {
        var clause = ReportingClauseParser.AtEnd(syntax);
        _pending = new FoundQuote { Clause = clause.Kind, Source = SpanOf(syntax, clause.Source), Cue = SpanOf(syntax, clause.Cue), Paragraph = number, Utterance = -1 };
    }

    /// <summary>Whether the text marks speech with single marks, as much of the British press does; elsewhere they mark less.</summary>
    private static bool SinglesLead(string text)
    {
        var span = text.AsSpan();
        return span.Count('‘') > span.Count('“') + (span.Count('"') / 2) + span.Count('«') + span.Count('„');
    }

    /// <summary>Whether the next paragraph opens with a mark, as speech that goes on does.</summary>
    private bool NextOpens(int end)
    {
        var i = end;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i < text.Length && text[i] is '"' or '“' or '„' or '«' or '»' or '”';
    }

    private void ReadQuote(in QuoteSyntax syntax, int quote, int number)
    {
        var clause = ReportingClauseParser.Parse(syntax, quote);
        var span = syntax.Spans[syntax.Tokens[quote].Index];
        if (span.Family == MarkFamily.Single && !_singlesLead && clause.Kind is not (ClauseKind.Bound or ClauseKind.Cued or ClauseKind.Named)) return;
        if (!QuoteJudge.IsQuote(syntax, quote, clause)) return;
        var content = text.AsSpan(span.Start, span.End - span.Start);
        var inner = content.Length - content.TrimStart().Length;
        var trimmed = content.Trim();
        var shape = QuoteShape.Of(trimmed);
        Found.Add(new FoundQuote
        {
            Span = new TextSpan(span.Start + inner, trimmed.Length),
            Kind = shape.StartsCapital && (shape.EndsSentence || shape.EndsComma || shape.Words >= 4) ? QuoteKind.Direct : QuoteKind.Mixed,
            Clause = clause.Kind,
            Source = SpanOf(syntax, clause.Source),
            Cue = SpanOf(syntax, clause.Cue),
            Paragraph = number,
            SentenceStart = syntax.Tokens[syntax.SentenceStart(quote)].Start,
            Utterance = -1,
        });
    }

    private static TextSpan? SpanOf(in QuoteSyntax syntax, Phrase phrase)
    {
        if (phrase.IsEmpty) return null;
        var start = syntax.Tokens[phrase.Start].Start;
        var end = syntax.Tokens[phrase.End - 1].End;
        var word = syntax.Text[start..end];
        if (NameRunReader.IsPossessive(word)) end -= 2;
        return TextSpan.FromBounds(start, end);
    }
}
