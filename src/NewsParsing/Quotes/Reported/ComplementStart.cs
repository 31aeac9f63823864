namespace NewsParsing.Quotes.Reported;

/// <summary>Where the words that a verb reports start: behind "that", behind who hears, right behind the verb.</summary>
internal static class ComplementStart
{
    private const int FarthestThat = 14;
    private const int LongestSubject = 8;

    /// <summary>Where the reported words start; below 0 where what follows is none of the verb's complements.</summary>
    internal static int Find(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int verb, int end)
    {
        var k = AfterAdverbs(syntax, verb + 1, end);
        if (k >= end) return -1;
        if (syntax.Is(k, WordRoles.Adverb) && (complements & (Complements.Bare | Complements.Adjective)) != 0) return k;
        if (OpensClause(syntax, words, complements, k) || (syntax.Is(k, WordRoles.Auxiliary) && (complements & Complements.Bare) != 0 && IsExtracted(syntax, verb, 0))) return k;
        if (OpensInfinitive(syntax, complements, k)) return k;
        if (syntax.Is(k, WordRoles.AnyPreposition) && (complements & Complements.Preposition) != 0 && words.Leads(syntax.Word(verb), syntax.Word(k))) return k + 1;
        if ((complements & Complements.Hearer) != 0) return BehindHearer(syntax, words, complements, k, end);
        if (TakesPhrase(syntax, complements, verb) && OpensPhrase(syntax, k)) return k;
        if ((complements & Complements.That) != 0 && syntax.Lexicon.VerbSecond && MoodClause.Start(syntax, k, end) is var mood and >= 0) return mood;
        if ((complements & Complements.Bare) != 0 && syntax.Is(k, WordRoles.AnyPreposition) && syntax.PhraseFrom(k + 1, end) is { IsEmpty: false } held && OpensWithPronoun(syntax, held.End, end)) return held.End;
        return (complements & (Complements.That | Complements.Adjective)) != 0 && MayPart(syntax, words, verb, k) ? FartherThat(syntax, k, end) : -1;
    }

    /// <summary>"said today that"; but in "said there are", the adverb opens the clause.</summary>
    private static int AfterAdverbs(in QuoteSyntax syntax, int k, int end)
    {
        while (k < end && syntax.Is(k, WordRoles.Adverb) && !syntax.Is(k, WordRoles.That | WordRoles.Pronoun | WordRoles.Determiner) && !syntax.Is(k + 1, WordRoles.Auxiliary)) k++;
        return k;
    }

    private static bool OpensInfinitive(in QuoteSyntax syntax, Complements complements, int k) =>
        (complements & Complements.Infinitive) != 0 && syntax.Is(k, WordRoles.Infinitive) && syntax.IsKind(k + 1, TokenKind.Word) && !syntax.Is(k + 1, WordRoles.Determiner | WordRoles.Pronoun);

    /// <summary>A passive has no object; one that leans on another verb ("to defend the plan") tells what is done, not what is said.</summary>
    private static bool TakesPhrase(in QuoteSyntax syntax, Complements complements, int verb)
    {
        if ((complements & Complements.Adjective) != 0) return true;
        if ((complements & (Complements.Bare | Complements.Object)) == 0) return false;
        if (syntax.Is(verb - 1, WordRoles.Passive) || (syntax.Is(verb - 1, WordRoles.Adverb) && syntax.Is(verb - 2, WordRoles.Passive))) return false;
        return (complements & Complements.Bare) != 0 || !syntax.LeansOnVerb(verb);
    }

    /// <summary>When and where may part the verb from "that", and the speaker where the verb may stand first; another noun may not, lest "that" be its own.</summary>
    private static bool MayPart(in QuoteSyntax syntax, ReportedLexicon words, int verb, int k)
    {
        if (syntax.IsParticle(verb, k) || syntax.IsKind(k, TokenKind.Comma) || syntax.Is(k, WordRoles.AnyPreposition | WordRoles.NotName | WordRoles.Adverb)) return true;
        if (k + 1 < syntax.Tokens.Length && (words.Of(syntax.Word(k + 1)) & Complements.Time) != 0) return true;
        if (syntax.Lexicon.HasBareForms) return false;
        var subject = syntax.PhraseFrom(k, syntax.Tokens.Length);
        return !subject.IsEmpty && (syntax.IsPersonal(subject) || syntax.Is(subject.Start, WordRoles.Pronoun) || syntax.IsCapital(subject.End - 1));
    }

    private static bool OpensClause(in QuoteSyntax syntax, ReportedLexicon words, Complements complements, int k)
    {
        if ((complements & (Complements.That | Complements.Bare | Complements.Adjective)) == 0 || !syntax.IsKind(k, TokenKind.Word)) return false;
        if (syntax.Is(k, WordRoles.That)) return syntax.IsKind(k + 1, TokenKind.Word) || syntax.IsKind(k + 1, TokenKind.Number) || syntax.IsKind(k + 1, TokenKind.Quote);
        return (words.Of(syntax.Word(k)) & Complements.Question) != 0 && !syntax.Is(k, WordRoles.Coordinator);
    }

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
            if (syntax.Is(i, WordRoles.That)) return i > k + 1 && syntax.Is(i - 1, WordRoles.AnyPreposition) ? -1 : i;
            if (syntax.Is(i, WordRoles.Auxiliary | WordRoles.Coordinator) || (syntax.Is(i, WordRoles.Cue) && !syntax.Is(i, WordRoles.SpeechNoun))) return -1;
        }

        return -1;
    }

    /// <summary>"which critics say is a mistake", "what she says": the reported clause lends its subject or object to a pronoun before.</summary>
    internal static bool IsExtracted(in QuoteSyntax syntax, int verb, int start)
    {
        if (!syntax.Lexicon.HasBareForms) return false;
        var subject = syntax.PhraseBefore(verb, Math.Max(start, verb - LongestSubject));
        return !subject.IsEmpty && subject.Start > start && syntax.Is(subject.Start - 1, WordRoles.Relative) && !syntax.Is(subject.Start, WordRoles.Relative);
    }
}
