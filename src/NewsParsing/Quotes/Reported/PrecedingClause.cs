namespace NewsParsing.Quotes.Reported;

/// <summary>"Ana Ruiz said that the port is closed."</summary>
internal static class PrecedingClause
{
    private const int FarthestThat = 14;
    private const int LongestSubject = 8;

    /// <summary>The clause behind the verb, adjective or noun at <paramref name="k"/>.</summary>
    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int k, int start, int end)
    {
        var complements = words.Of(syntax.Word(k));
        var isNoun = NounClause.Holds(syntax, complements, k);
        if (!isNoun && !ReportsHere(syntax, complements, k)) return default;
        var first = isNoun ? NounClause.ContentStart(syntax, k, end) : ContentStart(syntax, words, complements, k, end);
        if (first < 0 || first >= end) return default;
        if (!isNoun && IsExtracted(syntax, k, start) && !syntax.Is(first, WordRoles.Auxiliary)) return default;
        var content = new Phrase(first, Ends(syntax, words, k, start, first, end));
        var source = isNoun ? NounClause.Source(syntax, k, start) : Source(syntax, k, start, first);
        if (isNoun && k - start <= LongestSubject) content = content with { End = NounClause.End(syntax, content) };
        return content.IsEmpty || source.IsEmpty ? default : new ReportedClause(source, new Phrase(k, k + 1), content, content.End);
    }

    /// <summary>"If the port closes, …": a clause that opens its sentence ends with the first comma.</summary>
    private static int Ends(in QuoteSyntax syntax, ReportedLexicon words, int k, int start, int first, int end)
    {
        var last = ClauseEnd.Find(syntax, words, first, end);
        if ((words.Of(syntax.Word(k)) & (Complements.Bare | Complements.That | Complements.Infinitive)) == 0) last = ClauseEnd.OfPhrase(syntax, words, first, last);
        if (StandsInAside(syntax, k)) return FirstComma(syntax, first, last);
        if (!syntax.Is(start, WordRoles.Conjunction | WordRoles.AnyPreposition) || syntax.Is(start, WordRoles.Coordinator | WordRoles.Pronoun)) return last;
        for (var i = start; i < k; i++)
            if (syntax.IsKind(i, TokenKind.Comma)) return last;
        return FirstComma(syntax, first, last);
    }

    private static int FirstComma(in QuoteSyntax syntax, int first, int last)
    {
        for (var i = first; i < last; i++)
            if (syntax.IsKind(i, TokenKind.Comma)) return i;
        return last;
    }

    /// <summary>"Ana Ruiz, who says the port is safe, left": the next comma closes the aside.</summary>
    private static bool StandsInAside(in QuoteSyntax syntax, int verb)
    {
        var k = verb - 1;
        while (k > 0 && syntax.Is(k, WordRoles.Auxiliary | WordRoles.Adverb)) k--;
        return k > 0 && syntax.Is(k, WordRoles.Relative) && syntax.IsKind(k - 1, TokenKind.Comma);
    }

    private static bool ReportsHere(in QuoteSyntax syntax, Complements complements, int k)
    {
        if ((complements & Complements.Adjective) != 0) return syntax.Is(k - 1, WordRoles.Auxiliary | WordRoles.Adverb);
        if ((complements & Complements.Verb) == 0) return false;

        // "The ship, called Nordwind, …": a participle that tells of the noun before.
        if (syntax.IsKind(k - 1, TokenKind.Comma) && (complements & (Complements.Gerund | Complements.Bare | Complements.That)) == 0) return false;
        if (syntax.Is(k, WordRoles.Cue)) return syntax.IsCue(k, WordRoles.Cue) || FollowsPair(syntax, k);
        if (syntax.IsCapital(k) && !syntax.IsTitleCase) return false;
        return !syntax.Is(k - 1, WordRoles.Determiner) || syntax.Is(k - 1, WordRoles.Pronoun);
    }

    /// <summary>"which critics say is a mistake", "what she says": the reported clause lends its subject or object to a pronoun before.</summary>
    private static bool IsExtracted(in QuoteSyntax syntax, int verb, int start)
    {
        if (!syntax.Lexicon.HasBareForms) return false;
        var subject = syntax.PhraseBefore(verb, System.Math.Max(start, verb - LongestSubject));
        return !subject.IsEmpty && subject.Start > start && syntax.Is(subject.Start - 1, WordRoles.Relative) && !syntax.Is(subject.Start, WordRoles.Relative);
    }

    /// <summary>"Ana Ruiz and Karl Roth say": two names take the bare form.</summary>
    private static bool FollowsPair(in QuoteSyntax syntax, int k)
    {
        if (!syntax.Is(k, WordRoles.Base) || !syntax.Is(k, WordRoles.Says) || syntax.IsCapital(k) || k < 3 || !syntax.Tokens[k - 1].IsName) return false;
        var name = k - 1;
        while (name > 0 && syntax.Tokens[name - 1].IsName) name--;
        return name > 1 && syntax.Is(name - 1, WordRoles.Coordinator) && syntax.IsCapital(name - 2);
    }

    private static Phrase Source(in QuoteSyntax syntax, int verb, int start, int content)
    {
        var clause = ReportingClauseParser.AtVerb(syntax, verb, start, content);
        if (clause.Source.IsEmpty && clause.Kind != ClauseKind.Impersonal && syntax.Lexicon.DropsPronouns) return DroppedSubject.Find(syntax, verb).Source;
        return clause.Source.Start > verb && syntax.Lexicon.HasBareForms && !syntax.Is(verb + 1, WordRoles.Agent) ? default : clause.Source;
    }

    /// <summary>Where the reported words start; below 0 where what follows is none of the verb's complements.</summary>
    internal static int ContentStart(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int verb, int end)
    {
        var k = verb + 1;
        while (k < end && syntax.Is(k, WordRoles.Adverb) && !syntax.Is(k, WordRoles.That | WordRoles.Pronoun | WordRoles.Determiner) && !syntax.Is(k + 1, WordRoles.Auxiliary)) k++;
        if (k >= end) return -1;
        if (syntax.Is(k, WordRoles.Adverb) && (complements & (Complements.Bare | Complements.Adjective)) != 0) return k;
        if (OpensClause(syntax, words, complements, k) || (syntax.Is(k, WordRoles.Auxiliary) && (complements & Complements.Bare) != 0 && IsExtracted(syntax, verb, 0))) return k;
        if (syntax.Is(k, WordRoles.Infinitive) && (complements & Complements.Infinitive) != 0 && syntax.IsKind(k + 1, TokenKind.Word) && !syntax.Is(k + 1, WordRoles.Determiner | WordRoles.Pronoun)) return k;
        if (syntax.Is(k, WordRoles.AnyPreposition) && (complements & Complements.Preposition) != 0 && words.Leads(syntax.Word(verb), syntax.Word(k))) return k + 1;
        if ((complements & Complements.Hearer) != 0) return BehindHearer(syntax, words, complements, k, end);
        var isBare = (complements & (Complements.Bare | Complements.Object | Complements.Adjective)) != 0;
        var isPassive = (complements & Complements.Verb) != 0 && (syntax.Is(verb - 1, WordRoles.Passive) || (syntax.Is(verb - 1, WordRoles.Adverb) && syntax.Is(verb - 2, WordRoles.Passive)));
        var leans = (complements & (Complements.Bare | Complements.Adjective)) == 0 && syntax.LeansOnVerb(verb);
        if (isBare && !isPassive && !leans && OpensPhrase(syntax, k)) return k;

        if ((complements & Complements.That) != 0 && syntax.Lexicon.VerbSecond && MoodClause.Start(syntax, k, end) is var mood and >= 0) return mood;
        if ((complements & Complements.Bare) != 0 && syntax.Is(k, WordRoles.AnyPreposition) && syntax.PhraseFrom(k + 1, end) is { IsEmpty: false } held && OpensWithPronoun(syntax, held.End, end)) return held.End;
        return (complements & (Complements.That | Complements.Adjective)) != 0 && MayPart(syntax, words, k) ? FartherThat(syntax, k, end) : -1;
    }

    /// <summary>When and where may part the verb from "that", and the speaker where the verb may stand first; another noun may not, lest "that" be its own.</summary>
    private static bool MayPart(in QuoteSyntax syntax, ReportedLexicon words, int k) =>
        (!syntax.Lexicon.HasBareForms && syntax.PhraseFrom(k, syntax.Tokens.Length) is var subject && (syntax.IsPersonal(subject) || syntax.Is(subject.Start, WordRoles.Pronoun) || (!subject.IsEmpty && syntax.IsCapital(subject.End - 1))))
        || syntax.IsKind(k, TokenKind.Comma) || syntax.Is(k, WordRoles.AnyPreposition | WordRoles.NotName | WordRoles.Adverb) || (words.Of(syntax.Word(k + 1 < syntax.Tokens.Length ? k + 1 : k)) & Complements.Time) != 0;

    private static bool OpensClause(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int k) =>
        (complements & (Complements.That | Complements.Bare | Complements.Adjective)) != 0
        && ((syntax.Is(k, WordRoles.That) && syntax.Tokens[System.Math.Min(k + 1, syntax.Tokens.Length - 1)].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote) || (syntax.IsKind(k, TokenKind.Word) && (words.Of(syntax.Word(k)) & Complements.Question) != 0 && !syntax.Is(k, WordRoles.Coordinator)));

    private static bool OpensPhrase(in QuoteSyntax syntax, int k) =>
        syntax.IsKind(k, TokenKind.Quote) || syntax.IsKind(k, TokenKind.Number)
        || (syntax.IsKind(k, TokenKind.Word) && !syntax.Is(k, WordRoles.Auxiliary | WordRoles.Infinitive)
            && (!syntax.Is(k, WordRoles.AnyPreposition | WordRoles.Conjunction) || syntax.Is(k, WordRoles.Pronoun | WordRoles.Determiner)));

    /// <summary>"he was late": a pronoun that only a subject can be.</summary>
    private static bool OpensWithPronoun(in QuoteSyntax syntax, int k, int end) =>
        k + 1 < end && syntax.Is(k, WordRoles.Pronoun) && !syntax.Is(k, WordRoles.Determiner | WordRoles.Relative | WordRoles.That) && syntax.IsKind(k + 1, TokenKind.Word);

    /// <summary>"told the court on Monday that"; "told him he was late".</summary>
    private static int BehindHearer(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int k, int end)
    {
        var hearer = syntax.PhraseFrom(k, end);
        if (hearer.IsEmpty) return (complements & (Complements.Bare | Complements.Object)) != 0 && OpensPhrase(syntax, k) ? k : -1;
        var next = hearer.End;
        if (OpensClause(syntax, words, complements, next)) return next;
        if (syntax.Is(next, WordRoles.Infinitive)) return next;
        if (OpensWithPronoun(syntax, next, end)) return next;
        var that = FartherThat(syntax, next, end);
        return that >= 0 ? that : (complements & (Complements.Bare | Complements.Object)) != 0 ? k : -1;
    }

    /// <summary>"said in a statement on Monday that": when and where stand between.</summary>
    private static int FartherThat(in QuoteSyntax syntax, int k, int end)
    {
        for (var i = k; i < end && i < k + FarthestThat; i++)
        {
            if (syntax.IsKind(i, TokenKind.Quote) && syntax.Is(i + 1, WordRoles.That)) continue;
            if (syntax.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma)) return -1;
            if (syntax.Is(i, WordRoles.That)) return i;
            if (syntax.Is(i, WordRoles.Auxiliary | WordRoles.Coordinator) || (syntax.Is(i, WordRoles.Cue) && !syntax.Is(i, WordRoles.SpeechNoun))) return -1;
        }

        return -1;
    }
}
