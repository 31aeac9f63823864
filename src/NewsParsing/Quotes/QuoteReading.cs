using System.Runtime.InteropServices;
using NewsParsing.Quotes.Reported;

namespace NewsParsing.Quotes;

/// <summary>Reads one text, paragraph by paragraph. One object serves one call.</summary>
internal sealed class QuoteReading(string text, QuoteLexicon lexicon, QuoteTables tables, ReportedReading? reported = null)
{
    private const int FewestWords = 4;
    private const int LongestHeading = 600;

    private readonly MarkPairer _pairer = tables.Pairer;
    private readonly List<Token> _tokens = tables.Tokens;
    private readonly List<Token> _inside = tables.Inside;
    private readonly List<MarkedSpan> _noSpans = tables.NoSpans;
    private readonly NameTable _names = new(text, lexicon, tables);
    private readonly bool _singlesLead = SinglesLead(text);
    private int _utterances;
    private FoundQuote _pending;

    /// <summary>Whom the paragraph before is about, where it quotes nothing and this one opens with a mark.</summary>
    private TextSpan? _topic;
    private TextSpan? _topicCue;

    internal List<FoundQuote> Found { get; } = tables.Found;

    internal NameTable Names => _names;

    /// <summary>Paragraphs that end in a reporting clause and a colon: where each ends, and the clause.</summary>
    internal List<(int End, FoundQuote Quote)> Announcements { get; } = tables.Announcements;

    internal int NextUtterance() => _utterances++;

    internal void Read(CancellationToken ct)
    {
        var number = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            ct.ThrowIfCancellationRequested();
            end = ParagraphEnd(start);
            if (end > start) ReadParagraph(start, end, number++);
        }
    }

    /// <summary>Whether something may be quoted. Most texts have an apostrophe or a dash at least; without a marked stretch no word of them needs to be read.</summary>
    internal bool HasMarkedStretch(CancellationToken ct)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            ct.ThrowIfCancellationRequested();
            end = ParagraphEnd(start);
            if (_pairer.Pair(text, start, end, lexicon, NextOpens(end)).Count > 0 || (lexicon.DashDialogue && DashDialogue.MayOpen(text.AsSpan(start..end)))) return true;
        }

        return false;
    }

    private int ParagraphEnd(int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
        return length < 0 ? text.Length : start + length;
    }

    private void ReadParagraph(int start, int end, int number)
    {
        var spans = _pairer.Pair(text, start, end, lexicon, NextOpens(end));
        if (lexicon.DashDialogue) DashDialogue.Add(text, start, end, spans, lexicon, _pending.Source is not null);
        _tokens.Clear();
        Tokenizer.Append(_tokens, text, start, end, spans, 0, lexicon);
        var syntax = new QuoteSyntax(text, _tokens, spans, lexicon);
        _names.Add(syntax, number);
        var first = Found.Count;
        for (var i = 0; i < _tokens.Count && spans.Count > 0; i++)
            if (_tokens[i].Kind == TokenKind.Quote) ReadQuote(syntax, i, number);
        if (_tokens.Count == 1 && Found.Count == first + 1 && _pending.Source is null) GiveTopic(ref CollectionsMarshal.AsSpan(Found)[first]);
        QuoteCarrier.Carry(CollectionsMarshal.AsSpan(Found), first, _pending, ref _utterances);
        reported?.Read(syntax, number, CollectionsMarshal.AsSpan(Found)[first..]);
        _pending = default;
        if (_tokens.Count > 1 && _tokens[^1].Kind == TokenKind.Colon) Announce(syntax, number);
        KeepTopic(syntax, Found.Count > first, NextOpens(end) || (lexicon.DashDialogue && NextOpensWithDash(end)));
    }

    /// <summary>Who tells or fills a paragraph, for a quote that is the next one. Where it quotes something itself, its last sentence must tell: "“…,” Roth said. Ruiz said that it was late."</summary>
    private void KeepTopic(in QuoteSyntax syntax, bool quotes, bool nextOpens)
    {
        (_topic, _topicCue) = (null, null);
        if (!nextOpens) return;
        var told = quotes ? ReportingClauseParser.JustBefore(syntax, syntax.Tokens.Length) : ReportingClauseParser.Previous(syntax, syntax.Tokens.Length);
        if (!IsSomebody(syntax, told)) return;
        _topic = SpanOf(syntax, told.Source, true);
        _topicCue = syntax.Lexicon.HasBareForms ? SpanOf(syntax, told.Cue, false) : null;
    }

    /// <summary>A person or a body; a name that no list knows is one where a verb of saying follows it.</summary>
    private static bool IsSomebody(in QuoteSyntax syntax, in ReportingClause told) =>
        syntax.IsPersonal(told.Source) || (syntax.Lexicon.HasBareForms && !told.Cue.IsEmpty && !told.Source.IsEmpty && syntax.IsCapital(told.Source.End - 1));

    /// <summary>A quote that is a paragraph of its own is spoken by whom the paragraph before tells of.</summary>
    private void GiveTopic(ref FoundQuote quote)
    {
        // A heading opens what follows, and ends in no full stop.
        if (quote.Clause != ClauseKind.None || _topic is not { } topic || text[quote.Span.End - 1] is not ('.' or '!' or '?' or '…')) return;
        quote.Source = topic;
        quote.Cue = _topicCue;
        quote.Clause = ClauseKind.Weak;
    }

    /// <summary>"…", disse. The verb without its pronoun opens a paragraph: it is whom the paragraph before is about.</summary>
    private TextSpan? TopicBefore(in ReportingClause clause, int number) =>
        lexicon.DropsPronouns && clause is { IsNone: false, Kind: not ClauseKind.Impersonal, Source.IsEmpty: true } && (Found.Count == 0 || Found[^1].Paragraph != number) ? _topic : null;

    /// <summary>"Ruiz said:" at the end of a paragraph speaks for the next.</summary>
    private void Announce(in QuoteSyntax syntax, int number)
    {
        var clause = ReportingClauseParser.AtEnd(syntax);
        _pending = new FoundQuote { Clause = clause.Kind, Source = SpanOf(syntax, clause.Source, true), Cue = SpanOf(syntax, clause.Cue, false), Paragraph = number, Utterance = -1 };
        Announcements.Add((_tokens[^1].End, _pending));
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

    private bool NextOpensWithDash(int end)
    {
        var next = text.AsSpan(end).TrimStart();
        return next.Length > 1 && next[0] is '-' or '–' or '—' && char.IsWhiteSpace(next[1]);
    }

    private void ReadQuote(in QuoteSyntax syntax, int quote, int number)
    {
        var clause = ReportingClauseParser.Parse(syntax, quote);
        var span = syntax.Spans[syntax.Tokens[quote].Index];
        if (span.Family == MarkFamily.Single && !_singlesLead && (syntax.IsTitleCase || !(clause.Kind == ClauseKind.Bound || (!clause.IsNone && QuoteJudge.FollowsAs(syntax, quote))))) return;
        var content = text.AsSpan(span.Start, span.End - span.Start);
        var inner = content.Length - content.TrimStart().Length;
        var trimmed = content.Trim();
        var shape = QuoteShape.Of(trimmed);
        if (shape.StartsCapital && StandsAlone(syntax, quote)) shape = shape with { EndsSentence = true };
        var isListed = clause.IsNone && IsListed(syntax, quote);
        if (!QuoteJudge.IsQuote(syntax, quote, clause, shape) && (shape.IsTitle || !(isListed || GoesOnWithList(syntax, clause)))) return;
        var label = clause.Kind == ClauseKind.Bound ? null : SpeakerLabel.Find(text, span.Start + inner, span.End);
        if (label is not null) clause = clause with { Kind = ClauseKind.Bound };
        if (label is null && lexicon.InnerClauses && clause.Kind is ClauseKind.None or ClauseKind.Weak && FoundInside(span, trimmed.Length, inner, number)) return;
        if (isListed && clause.IsNone) clause = new ReportingClause(ClauseKind.Named, default, default, 1);
        else if (clause.IsNone) clause = Alone(syntax, quote, shape);
        else if (clause.Source.IsEmpty && clause.Kind != ClauseKind.Impersonal && !IsSecondInParagraph(syntax, quote)) clause = clause with { Source = DroppedSubject.Find(syntax, quote).Source };
        Found.Add(new FoundQuote
        {
            Span = new TextSpan(span.Start + inner, trimmed.Length),
            Kind = shape.StartsCapital && (shape.EndsSentence || shape.EndsComma || clause.Kind == ClauseKind.Bound || shape.Words >= FewestWords) ? QuoteKind.Direct : QuoteKind.Mixed,
            Clause = clause.Kind,
            Source = label ?? (isListed ? Found[^1].Source : SpanOf(syntax, clause.Source, true) ?? TopicBefore(clause, number)),
            Cue = label is { } name ? new TextSpan(name.End, 1) : isListed ? Found[^1].Cue : SpanOf(syntax, clause.Cue, false),
            Paragraph = number,
            SentenceStart = syntax.Tokens[syntax.SentenceStart(quote)].Start,
            Utterance = -1,
            IsLine = _tokens.Count == 1 && clause.Kind == ClauseKind.None && trimmed.Length <= LongestHeading,
        });
    }

    /// <summary>« Le port, dit Ruiz, est plein. »</summary>
    private bool FoundInside(in MarkedSpan span, int length, int inner, int number)
    {
        _inside.Clear();
        Tokenizer.Append(_inside, text, span.Start, span.End, _noSpans, 0, lexicon);
        var inside = new QuoteSyntax(text, _inside, _noSpans, lexicon);
        var clause = InnerClause.Find(inside);
        if (clause.IsNone) return false;
        Found.Add(new FoundQuote
        {
            Span = new TextSpan(span.Start + inner, length), Kind = QuoteKind.Direct, Clause = clause.Kind,
            Source = SpanOf(inside, clause.Source, true), Cue = SpanOf(inside, clause.Cue, false), Paragraph = number, SentenceStart = span.Start, Utterance = -1,
        });
        return true;
    }

    /// <summary>"hails it as “safe” and “cheap”": what holds for the first of two in marks holds for the second.</summary>
    private bool IsListed(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Lexicon.HasBareForms || Found.Count == 0 || !syntax.Is(quote - 1, WordRoles.Coordinator) || !syntax.IsKind(quote - 2, TokenKind.Quote)) return false;
        var before = syntax.Tokens[quote - 2];
        return Found[^1].Source is not null && Found[^1].Span.Start >= before.Start && Found[^1].Span.Start < before.End;
    }

    /// <summary>"called him a “fool,” a “liar” and “weak”": what one cue gave once it gives again.</summary>
    private bool GoesOnWithList(in QuoteSyntax syntax, in ReportingClause clause) =>
        Found.Count > 0 && !clause.Cue.IsEmpty && Found[^1].Cue is { } cue && cue.Start == syntax.Tokens[clause.Cue.Start].Start;

    /// <summary>Whether the marks hold a whole sentence whose full stop stands behind them.</summary>
    private static bool StandsAlone(in QuoteSyntax syntax, int quote) =>
        syntax.SentenceStart(quote) == quote && (quote + 1 == syntax.Tokens.Length || syntax.IsKind(quote + 1, TokenKind.Stop));

    /// <summary>Whether the sentence before holds a quote with a known speaker, who then goes on.</summary>
    private bool IsSecondInParagraph(in QuoteSyntax syntax, int quote)
    {
        if (Found.Count == 0 || Found[^1].Source is null) return false;
        var sentence = syntax.SentenceStart(quote);
        var before = sentence > 0 ? syntax.SentenceStart(sentence - 1) : 0;
        return Found[^1].Span.Start >= syntax.Tokens[before].Start;
    }

    /// <summary>Without a clause of its own, a quote inside a sentence is its subject's; one that is a sentence goes on from the sentence before.</summary>
    private ReportingClause Alone(in QuoteSyntax syntax, int quote, in QuoteShape shape)
    {
        if (syntax.SentenceStart(quote) == quote && shape.EndsSentence && ReportingClauseParser.JustBefore(syntax, quote) is { IsNone: false } told) return told;
        if (Found.Count > 0 && Found[^1].Source is not null && Found[^1].Span.Start >= syntax.Tokens[0].Start)
            return !shape.EndsSentence && syntax.SentenceStart(quote) != quote && !ReportingClauseParser.IsReported(syntax, quote) ? ReportingClauseParser.SubjectAlone(syntax, quote) : default;
        if (syntax.SentenceStart(quote) == quote || ReportingClauseParser.IsReported(syntax, quote)) return ReportingClauseParser.Previous(syntax, quote);
        return shape.EndsSentence ? default : ReportingClauseParser.SubjectAlone(syntax, quote);
    }

    /// <summary>"dit-il" is cue and source in one: the words before and after the last hyphen.</summary>
    private static TextSpan Clitic(ReadOnlySpan<char> text, int start, int end, bool isSource)
    {
        var word = text[start..end];
        return isSource ? TextSpan.FromBounds(start + word.LastIndexOf('-') + 1, end) : new TextSpan(start, Math.Max(1, word.IndexOf('-')));
    }

    internal static TextSpan? SpanOf(in QuoteSyntax syntax, Phrase phrase, bool isSource)
    {
        if (phrase.IsEmpty) return null;
        var start = syntax.Tokens[phrase.Start].Start;
        var end = syntax.Tokens[phrase.End - 1].End;
        if (phrase.End - phrase.Start == 1 && syntax.Is(phrase.Start, WordRoles.Clitic)) return Clitic(syntax.Text, start, end, isSource);
        var word = syntax.Text[start..end];
        if (NameRunReader.IsPossessive(word)) end -= 2;
        return TextSpan.FromBounds(start, end);
    }
}
