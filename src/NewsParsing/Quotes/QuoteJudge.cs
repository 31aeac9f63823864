namespace NewsParsing.Quotes;

/// <summary>Tells what somebody said from titles, terms, nicknames and words that the writer keeps at arm's length.</summary>
internal static class QuoteJudge
{
    private const int NearNaming = 8;
    private const int NearTitle = 6;
    private const int ShortestUncued = 4;

    internal static bool IsQuote(in QuoteSyntax syntax, int quote, in ReportingClause clause, in QuoteShape shape)
    {
        if (shape.Words == 0 || IsMarkup(syntax, quote)) return false;
        if (shape.IsTitle && IsWork(syntax, quote, shape)) return false;
        if (clause.Kind == ClauseKind.Bound) return true;
        if (IsNamedOrKept(syntax, quote)) return false;
        if (shape.IsTitle && !shape.EndsSentence && shape.Words > 1 && clause.Distance > NearTitle) return false;
        return clause.Kind switch
        {
            ClauseKind.Cued => true,
            ClauseKind.Named => clause.Distance <= NearNaming || shape.Words > 2,
            ClauseKind.Weak => shape.Words >= ShortestUncued || OpensSentence(syntax, quote, clause),
            _ when !shape.IsTitle && ReportingClauseParser.IsReported(syntax, quote) => true,
            _ => !(shape.IsTitle && !shape.EndsSentence) && (shape.EndsSentence ? shape.Words > 2 : shape.Words >= ShortestUncued),
        };
    }

    /// <summary>The value of an attribute in markup that was left in the text.</summary>
    private static bool IsMarkup(in QuoteSyntax syntax, int quote)
    {
        var open = syntax.Tokens[quote].Start;
        return open > 0 && syntax.Text[open - 1] == '=';
    }

    /// <summary>A film, a programme, a book: capitals throughout, in the middle of a sentence, after words that do not report.</summary>
    private static bool IsWork(in QuoteSyntax syntax, int quote, in QuoteShape shape)
    {
        if (quote + 1 < syntax.Tokens.Length && syntax.Is(quote + 1, WordRoles.WorkNoun) && !syntax.IsCapital(quote + 1)) return true;
        var before = quote - 1;
        if (before < 0 || !syntax.Tokens[before].IsWord) return false;
        if (NameRunReader.IsPossessive(syntax.Word(before)) || syntax.Is(before, WordRoles.WorkNoun)) return true;
        if (shape.Words == 1 || shape.EndsSentence && !syntax.Is(before, WordRoles.AnyPreposition)) return false;
        return syntax.Is(before, WordRoles.AnyPreposition | WordRoles.GroupNoun) && !syntax.Is(before, WordRoles.Cue | WordRoles.That);
    }

    /// <summary>"For Ruiz, …": a weak source phrase that a comma sets before the whole sentence.</summary>
    private static bool OpensSentence(in QuoteSyntax syntax, int quote, in ReportingClause clause) =>
        clause.Cue.Start == syntax.SentenceStart(quote) && syntax.IsCapital(clause.Source.Start) && syntax.IsKind(clause.Source.End, TokenKind.Comma);

    /// <summary>"the song …", "so-called …", "nicknamed …".</summary>
    private static bool IsNamedOrKept(in QuoteSyntax syntax, int quote) =>
        syntax.Is(quote - 1, WordRoles.WorkNoun | WordRoles.Distance) || (syntax.Is(quote - 2, WordRoles.Distance) && syntax.Is(quote - 1, WordRoles.Determiner));
}
