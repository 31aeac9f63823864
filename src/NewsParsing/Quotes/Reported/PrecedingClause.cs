namespace NewsParsing.Quotes.Reported;

/// <summary>"Ana Ruiz said that the port is closed."</summary>
internal static class PrecedingClause
{
    private const int FarthestThat = 14;

    /// <summary>The clause behind the verb, adjective or noun at <paramref name="k"/>.</summary>
    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int k, int start, int end)
    {
        var complements = words.Of(syntax.Word(k));
        var isNoun = (complements & Complements.Noun) != 0 && NounClause.Holds(syntax, k);
        if (!isNoun && !ReportsHere(syntax, complements, k)) return default;
        var first = isNoun ? NounClause.ContentStart(syntax, k, end) : ContentStart(syntax, words, complements, k, end);
        if (first < 0 || first >= end) return default;
        var content = new Phrase(first, ClauseEnd.Find(syntax, words, first, end));
        var source = isNoun ? NounClause.Source(syntax, k, start) : Source(syntax, k, start, first);
        return content.IsEmpty ? default : new ReportedClause(source, new Phrase(k, k + 1), content, content.End);
    }

    private static bool ReportsHere(in QuoteSyntax syntax, Complements complements, int k)
    {
        if ((complements & Complements.Adjective) != 0) return syntax.Is(k - 1, WordRoles.Auxiliary | WordRoles.Adverb);
        if ((complements & Complements.Verb) == 0) return false;
        if (syntax.Is(k, WordRoles.Cue)) return syntax.IsCue(k, WordRoles.Cue);
        if (syntax.IsCapital(k) && !syntax.IsTitleCase) return false;
        return !syntax.Is(k - 1, WordRoles.Determiner) || syntax.Is(k - 1, WordRoles.Pronoun);
    }

    private static Phrase Source(in QuoteSyntax syntax, int verb, int start, int content)
    {
        var clause = ReportingClauseParser.AtVerb(syntax, verb, start, content);
        return clause.Source.Start > verb && syntax.Lexicon.HasBareForms && !syntax.Is(verb + 1, WordRoles.Agent) ? default : clause.Source;
    }

    /// <summary>Where the reported words start; below 0 where what follows is none of the verb's complements.</summary>
    internal static int ContentStart(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int verb, int end)
    {
        var k = verb + 1;
        while (k < end && syntax.Is(k, WordRoles.Adverb) && !syntax.Is(k, WordRoles.That | WordRoles.Pronoun | WordRoles.Determiner)) k++;
        if (k >= end) return -1;
        if (OpensClause(syntax, words, complements, k)) return k;
        if (syntax.Is(k, WordRoles.Infinitive) && (complements & Complements.Infinitive) != 0 && syntax.IsKind(k + 1, TokenKind.Word) && !syntax.Is(k + 1, WordRoles.Determiner | WordRoles.Pronoun)) return k;
        if (syntax.Is(k, WordRoles.AnyPreposition) && (complements & Complements.Preposition) != 0 && words.Leads(syntax.Word(verb), syntax.Word(k))) return k + 1;
        if ((complements & Complements.Hearer) != 0) return BehindHearer(syntax, words, complements, k, end);
        var isBare = (complements & (Complements.Bare | Complements.Object | Complements.Adjective)) != 0;
        var isPassive = syntax.Is(verb - 1, WordRoles.Passive);
        if (isBare && !isPassive && OpensPhrase(syntax, k))
        {
            if (!(syntax.IsCapital(k) && syntax.Is(k, WordRoles.NotName))) return k;
            if (OpensClause(syntax, words, complements, k + 1) || OpensPhrase(syntax, k + 1)) return k + 1;
        }

        return (complements & (Complements.That | Complements.Adjective)) != 0 ? FartherThat(syntax, k, end) : -1;
    }

    private static bool OpensClause(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int k) =>
        (complements & (Complements.That | Complements.Bare | Complements.Adjective)) != 0
        && (syntax.Is(k, WordRoles.That) || (syntax.IsKind(k, TokenKind.Word) && (words.Of(syntax.Word(k)) & Complements.Question) != 0 && !syntax.Is(k, WordRoles.Coordinator)));

    private static bool OpensPhrase(in QuoteSyntax syntax, int k) =>
        syntax.IsKind(k, TokenKind.Quote) || syntax.IsKind(k, TokenKind.Number)
        || (syntax.IsKind(k, TokenKind.Word) && !syntax.Is(k, WordRoles.Auxiliary | WordRoles.Infinitive)
            && (!syntax.Is(k, WordRoles.AnyPreposition | WordRoles.Conjunction) || syntax.Is(k, WordRoles.Pronoun | WordRoles.Determiner)));

    /// <summary>"told the court on Monday that"; "told him he was late".</summary>
    private static int BehindHearer(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int k, int end)
    {
        var hearer = syntax.PhraseFrom(k, end);
        if (hearer.IsEmpty) return (complements & (Complements.Bare | Complements.Object)) != 0 && OpensPhrase(syntax, k) ? k : -1;
        var next = hearer.End;
        if (OpensClause(syntax, words, complements, next)) return next;
        if (syntax.Is(next, WordRoles.Infinitive)) return next;
        if (syntax.Is(next, WordRoles.Pronoun) && !syntax.Is(next, WordRoles.Determiner)) return next;
        var that = FartherThat(syntax, next, end);
        return that >= 0 ? that : (complements & (Complements.Bare | Complements.Object)) != 0 ? k : -1;
    }

    /// <summary>"said in a statement on Monday that": when and where stand between.</summary>
    private static int FartherThat(in QuoteSyntax syntax, int k, int end)
    {
        for (var i = k; i < end && i < k + FarthestThat; i++)
        {
            if (syntax.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma)) return -1;
            if (syntax.Is(i, WordRoles.That)) return i;
            if (syntax.Is(i, WordRoles.Auxiliary | WordRoles.Coordinator) || (syntax.Is(i, WordRoles.Cue) && !syntax.Is(i, WordRoles.SpeechNoun))) return -1;
        }

        return -1;
    }
}
