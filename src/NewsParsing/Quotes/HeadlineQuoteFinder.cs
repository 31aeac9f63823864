using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Quotes;

/// <summary>Finds the quotes of a headline. Who is quoted may stand in the headline, or only in the body.</summary>
internal static class HeadlineQuoteFinder
{
    private const int FewestWordsAlone = 4;

    /// <summary>The quotes of a headline, ordered by their start; their spans count in the headline.</summary>
    internal static ImmutableArray<Quote> Find(string headline, string text, ImmutableArray<Quote> bodyQuotes, Language language)
    {
        ArgumentNullException.ThrowIfNull(headline);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (!headline.AsSpan().ContainsAny(MarkPairer.AnyMark)) return [];
        var lexicon = QuoteLanguage.WordsFor(text.Length > 0 ? text : headline, language).Lexicon;
        var spans = new MarkPairer().Pair(headline, 0, headline.Length, lexicon, false);
        if (spans.Count == 0) return [];
        var tokens = new List<Token>();
        Tokenizer.Append(tokens, headline, 0, headline.Length, spans, 0, lexicon);
        var syntax = new QuoteSyntax(headline, tokens, spans, lexicon);
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind == TokenKind.Quote && Read(syntax, i, text, bodyQuotes) is { } quote) quotes.Add(quote);
        return quotes.DrainToImmutable();
    }

    private static Quote? Read(in QuoteSyntax syntax, int index, string text, ImmutableArray<Quote> bodyQuotes)
    {
        var marked = syntax.Spans[syntax.Tokens[index].Index];
        var content = syntax.Text[marked.Start..marked.End];
        var start = marked.Start + content.Length - content.TrimStart().Length;
        content = content.Trim();
        var shape = QuoteShape.Of(content);
        if (shape.Words == 0) return null;
        var kind = shape.StartsCapital && (shape.EndsSentence || shape.Words >= FewestWordsAlone) ? QuoteKind.Direct : QuoteKind.Mixed;
        var span = new TextSpan(start, content.Length);
        var clause = ReportingClauseParser.Parse(syntax, index);
        if (clause.Kind is ClauseKind.None or ClauseKind.Weak) clause = AfterColon(syntax, index);
        if (!clause.Source.IsEmpty && clause.Kind is ClauseKind.Bound or ClauseKind.Cued or ClauseKind.Named) return new Quote(span, kind, InHeadline(syntax, clause, bodyQuotes), null);
        var body = SameWords(content, text, bodyQuotes);
        if (body is not null) return new Quote(span, kind, InBody(body), null);
        return shape.Words >= FewestWordsAlone && !shape.IsTitle ? new Quote(span, kind, null, null) : null;
    }

    /// <summary>"…": Ruiz.</summary>
    private static ReportingClause AfterColon(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.IsKind(quote + 1, TokenKind.Colon)) return default;
        var name = syntax.PhraseFrom(quote + 2, syntax.Tokens.Length);
        return !name.IsEmpty && name.End == syntax.Tokens.Length ? new ReportingClause(ClauseKind.Bound, name, new Phrase(quote + 1, quote + 2), 1) : default;
    }

    private static Attribution InHeadline(in QuoteSyntax syntax, in ReportingClause clause, ImmutableArray<Quote> bodyQuotes)
    {
        var source = TextSpan.FromBounds(syntax.Tokens[clause.Source.Start].Start, syntax.Tokens[clause.Source.End - 1].End);
        var printed = syntax.Text[source.Start..source.End].ToString();
        TextSpan? cue = clause.Cue.IsEmpty ? null : TextSpan.FromBounds(syntax.Tokens[clause.Cue.Start].Start, syntax.Tokens[clause.Cue.End - 1].End);
        return new Attribution
        {
            Source = printed,
            SourceSpan = source,
            Name = FullName(printed, bodyQuotes),
            Cue = cue is { } place ? syntax.Text[place.Start..place.End].ToString() : null,
            CueSpan = cue,
        };
    }

    /// <summary>The name of a speaker in the body that ends with the headline's surname.</summary>
    private static string? FullName(string printed, ImmutableArray<Quote> bodyQuotes)
    {
        var last = printed.AsSpan(printed.LastIndexOf(' ') + 1);
        foreach (var quote in bodyQuotes)
        {
            if (quote.Attribution?.Name is not { } name) continue;
            if (name.AsSpan().EndsWith(last, StringComparison.OrdinalIgnoreCase) && (name.Length == last.Length || name[name.Length - last.Length - 1] == ' ')) return name;
        }

        return char.IsUpper(printed[0]) && printed.Contains(' ', StringComparison.Ordinal) ? printed : null;
    }

    /// <summary>The quote of the body that holds the headline's words.</summary>
    private static Quote? SameWords(ReadOnlySpan<char> content, string text, ImmutableArray<Quote> bodyQuotes)
    {
        content = content.TrimEnd(".,!?…");
        foreach (var quote in bodyQuotes)
            if (text.AsSpan(quote.Span.Start, quote.Span.Length).Contains(content, StringComparison.OrdinalIgnoreCase)) return quote;
        return null;
    }

    private static Attribution? InBody(Quote body) =>
        body.Attribution is { } known ? new Attribution { Source = known.Name ?? known.Source, Name = known.Name } : null;
}
