namespace NewsParsing.Quotes;

/// <summary>Tells what somebody said from titles, terms, nicknames and words that the writer keeps at arm's length.</summary>
internal static class QuoteJudge
{
    private const int NearNaming = 12;
    private const int NearTitle = 6;
    private const int LongestName = 3;
    private const int LongestLabel = 5;
    private const int ShortestUncued = 4;

    internal static bool IsQuote(in QuoteSyntax syntax, int quote, in ReportingClause clause, in QuoteShape shape)
    {
        if (shape.Words == 0 || IsMarkup(syntax, quote)) return false;
        if (shape.IsTitle && IsWork(syntax, quote, shape)) return false;
        if (shape.IsTitle && !shape.EndsSentence && !shape.EndsComma && syntax.Is(quote + 1, WordRoles.Says)) return false;
        if (IsHeaded(syntax, quote) || Hearer.IsMarked(syntax, quote) || NameClause.Holds(syntax, clause, shape)) return false;
        if (clause.Kind is ClauseKind.Bound or ClauseKind.Impersonal) return true;
        if (shape.Words <= LongestLabel && !shape.EndsSentence && syntax.Is(quote + 1, WordRoles.WorkNoun) && clause.Cue.Start != quote + 1) return false;
        if (IsNamedOrKept(syntax, quote) || IsNounsName(syntax, quote, clause, shape) || Charge.Is(syntax, quote, shape) || IsGloss(syntax, quote, shape) || IsCalled(syntax, quote, clause, shape)) return false;
        if (shape.IsTitle && !shape.EndsSentence && shape.Words > 1 && clause.Distance > NearTitle && !syntax.Is(quote - 1, WordRoles.Likeness)) return false;
        return clause.Kind switch
        {
            ClauseKind.Cued => true,
            ClauseKind.Named => clause.Distance <= NearNaming || shape.Words > 2,
            ClauseKind.Weak => shape.Words >= ShortestUncued || OpensSentence(syntax, quote, clause),
            _ when !shape.IsTitle && FollowsAs(syntax, quote) => true,
            _ when !shape.IsTitle && ReportingClauseParser.IsReported(syntax, quote) => true,
            _ when IsLine(syntax) || HeadsTitle(syntax, quote) => shape.Words > 1 && !(shape.IsTitle && !shape.EndsSentence),
            _ => !(shape.IsTitle && !shape.EndsSentence) && (shape.EndsSentence ? shape.Words > 2 : shape.Words >= ShortestUncued),
        };
    }

    /// <summary>A line of its own in marks is a heading that quotes.</summary>
    private static bool IsLine(in QuoteSyntax syntax) => syntax.Tokens.Length == 1;

    /// <summary>"“Nobody believes it”, “Stop”: mockery after the vote" – what a headline puts before its colon.</summary>
    private static bool HeadsTitle(in QuoteSyntax syntax, int quote)
    {
        if (quote > 0 || syntax.Tokens[^1].Kind == TokenKind.Stop) return false;
        var k = quote + 1;
        while (syntax.IsKind(k, TokenKind.Comma) && syntax.IsKind(k + 1, TokenKind.Quote)) k += 2;
        return syntax.IsKind(k, TokenKind.Colon);
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
        if (syntax.Is(quote + 1, WordRoles.WorkNoun) || (syntax.IsKind(quote + 1, TokenKind.Word) && syntax.Is(quote + 2, WordRoles.WorkNoun) && !syntax.Is(quote + 1, WordRoles.AnyPreposition | WordRoles.Determiner))) return true;
        if (shape.Words <= 2 && !shape.EndsSentence && !shape.EndsComma && quote > 0 && syntax.Tokens[quote - 1].IsName && syntax.IsCapital(quote + 1) && !syntax.Is(quote - 1, WordRoles.Cue)) return true;
        var before = quote - 1;
        if (shape.Words > 1 && syntax.IsKind(before, TokenKind.Comma) && syntax.Is(before - 1, WordRoles.WorkNoun) && !syntax.Is(before - 1, WordRoles.Says)) return true;
        if (shape.Words > 1 && syntax.Lexicon.HasBareForms && syntax.IsYear(before)) return true;
        if (before < 0 || !syntax.Tokens[before].IsWord) return false;
        if (NameRunReader.IsPossessive(syntax.Word(before)) || syntax.Is(before, WordRoles.WorkNoun)) return true;
        if (shape.Words == 1 || shape.EndsSentence && !syntax.Is(before, WordRoles.AnyPreposition)) return false;
        return syntax.Is(before, WordRoles.AnyPreposition | WordRoles.GroupNoun) && !syntax.Is(before, WordRoles.Cue | WordRoles.That) && !IsWhatItIsCalled(syntax, quote);
    }

    /// <summary>"wird von Kennern als „Stern am Himmel“ bezeichnet": where nouns have capitals, the verb behind tells that somebody calls it so.</summary>
    private static bool IsWhatItIsCalled(in QuoteSyntax syntax, int quote) =>
        syntax.Lexicon.VerbSecond && syntax.Is(quote - 1, WordRoles.Likeness) && syntax.Is(quote + 1, WordRoles.Names);

    /// <summary>"pictures him as a “fool”".</summary>
    internal static bool FollowsAs(in QuoteSyntax syntax, int quote)
    {
        var k = syntax.Is(quote - 1, WordRoles.Determiner) ? quote - 2 : quote - 1;
        return k > 0 && syntax.Is(k, WordRoles.Likeness) && !syntax.IsCapital(k);
    }

    /// <summary>"For Ruiz, …": a weak source phrase that a comma sets before the whole sentence.</summary>
    private static bool OpensSentence(in QuoteSyntax syntax, int quote, in ReportingClause clause) =>
        clause.Cue.Start == syntax.SentenceStart(quote) && syntax.IsCapital(clause.Source.Start) && syntax.IsKind(clause.Source.End, TokenKind.Comma);

    /// <summary>"mules (“hybrids”)", "the “Harbour Friends” (HF)": a translation in brackets, or a name whose short form follows.</summary>
    private static bool IsGloss(in QuoteSyntax syntax, int quote, in QuoteShape shape)
    {
        if (shape.EndsSentence) return false;
        if (syntax.IsKind(quote - 1, TokenKind.Open) && syntax.IsKind(quote + 1, TokenKind.Close)) return shape.Words < ShortestUncued;
        return shape.StartsCapital && (shape.IsTitle || IsShortForm(syntax, quote)) && syntax.IsKind(quote + 1, TokenKind.Open) && syntax.IsKind(quote + 3, TokenKind.Close) && IsAcronym(syntax.Word(quote + 2));
    }

    /// <summary>"the “Partij voor de Haven” (PVH)": the letters in brackets are the first letters of the marked words.</summary>
    private static bool IsShortForm(in QuoteSyntax syntax, int quote)
    {
        if (quote + 2 >= syntax.Tokens.Length) return false;
        var span = syntax.Spans[syntax.Tokens[quote].Index];
        var letters = syntax.Word(quote + 2);
        var words = syntax.Text[span.Start..span.End];
        foreach (var part in words.Split(' '))
            if (letters.Length > 0 && words[part].Length > 0 && char.ToUpperInvariant(words[part][0]) == letters[0]) letters = letters[1..];
        return letters.IsEmpty;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c)) return false;
        return word.Length > 1;
    }

    /// <summary>"an account called “Harbour Watch”", "is called “The Rock”": a name that things have, not what somebody calls them.</summary>
    private static bool IsCalled(in QuoteSyntax syntax, int quote, in ReportingClause clause, in QuoteShape shape)
    {
        var cue = clause.Cue.Start;
        if (clause.Kind != ClauseKind.Named || clause.Cue.IsEmpty || !shape.IsTitle || cue != quote - 1 || cue == 0 || !syntax.Is(cue, WordRoles.Names)) return false;
        return !syntax.IsCapital(cue - 1) && !syntax.Is(cue - 1, WordRoles.Pronoun | WordRoles.Adverb | WordRoles.PersonNoun | WordRoles.GroupNoun) && syntax.Tokens[cue - 1].IsWord;
    }

    /// <summary>"laut „Hafenpost“": the marks name the source.</summary>
    private static bool IsSource(in QuoteSyntax syntax, int quote)
    {
        foreach (var phrase in syntax.Lexicon.SourcePhrases)
            if (quote >= phrase.Length && syntax.Word(quote - phrase.Length).Equals(phrase[0], StringComparison.OrdinalIgnoreCase) && phrase.Length == 1) return true;
        return false;
    }

    /// <summary>Where nouns have capitals: "der Sender „Nord Eins“", "die „Neue Hafenpost“".</summary>
    private static bool IsNounsName(in QuoteSyntax syntax, int quote, in ReportingClause clause, in QuoteShape shape)
    {
        if (!syntax.Lexicon.VerbSecond || !shape.StartsCapital || shape.EndsSentence || quote == 0) return false;
        // Names take no "ein": "ein „Bunker“" is what somebody calls a thing.
        if (syntax.Is(quote - 1, WordRoles.Determiner)) return shape.IsTitle && clause.Kind != ClauseKind.Named && !(clause.Kind == ClauseKind.Cued && syntax.Is(quote - 1, WordRoles.Indefinite));
        if (clause.Kind == ClauseKind.Cued && syntax.IsParticle(clause.Cue.Start, quote - 1)) return false;
        if (shape.IsTitle && shape.Words <= LongestName && clause.Kind == ClauseKind.Cued && clause.Distance > 2 && syntax.Is(quote - 1, WordRoles.AnyPreposition | WordRoles.Likeness | WordRoles.Adverb)) return true;
        return syntax.Tokens[quote - 1].IsName && clause.Kind != ClauseKind.Bound && !syntax.Is(quote - 1, WordRoles.Cue);
    }

    /// <summary>"(title: “…”)": a label in brackets tells what the marks hold.</summary>
    private static bool IsHeaded(in QuoteSyntax syntax, int quote) =>
        syntax.IsKind(quote - 1, TokenKind.Colon) && syntax.IsKind(quote - 3, TokenKind.Open) && (syntax.Is(quote - 2, WordRoles.WorkNoun) || (syntax.IsKind(quote + 1, TokenKind.Close) && !syntax.Is(quote - 2, WordRoles.Cue) && !syntax.IsCapital(quote - 2)));

    /// <summary>"the song …", "so-called …", "nicknamed …".</summary>
    private static bool IsNamedOrKept(in QuoteSyntax syntax, int quote) =>
        (syntax.Is(quote - 1, WordRoles.WorkNoun | WordRoles.Distance) && !(syntax.Is(quote - 1, WordRoles.Says) && syntax.Is(quote - 2, WordRoles.Auxiliary))) || IsSource(syntax, quote) || (syntax.Is(quote - 2, WordRoles.Distance) && syntax.Is(quote - 1, WordRoles.Determiner | WordRoles.Likeness));
}
