namespace NewsParsing.Quotes;

/// <content>English: verbs whose subject stands with another verb, and how that one hands it on.</content>
internal readonly ref partial struct QuoteSyntax
{
    private const int FarthestVerb = 40;

    /// <summary>"Ruiz praised the crew and said", "he agrees the plan is good and said": who does the verb before does the next one. Empty where none is known.</summary>
    private Phrase Shared(int coordinator, int start)
    {
        if (!Lexicon.HasBareForms) return default;
        var closed = false;
        for (var k = coordinator - 1; k > start && coordinator - k < FarthestVerb; k--)
        {
            if (Tokens[k].Kind is TokenKind.Semicolon or TokenKind.Colon) return default;
            if (!IsCue(k, WordRoles.Cue) || Is(k, WordRoles.Gerund) || LeansOnVerb(k)) continue;
            var first = k;
            while (first > start && (Is(first - 1, WordRoles.Auxiliary | WordRoles.Adverb) && !Is(first - 1, WordRoles.Pronoun) || IsWithinVerb(first - 1, start))) first--;
            if (first == start || !Tokens[first - 1].IsWord || Is(first - 1, WordRoles.Relative | WordRoles.Infinitive | WordRoles.Conjunction)) continue;
            var subject = PhraseBefore(first, start);
            closed |= HasComma(k, coordinator);
            if (CanSpeak(subject) && (OpensMainClause(subject, start) || (!closed && Is(subject.Start - 1, WordRoles.Conjunction) && !Is(subject.Start - 1, WordRoles.That)))) return subject;
        }

        return default;
    }

    private bool HasComma(int start, int end)
    {
        for (var k = start; k < end; k++)
            if (IsKind(k, TokenKind.Comma)) return true;
        return false;
    }

    private bool OpensMainClause(Phrase subject, int start) =>
        subject.Start == start || Is(subject.Start - 1, WordRoles.Coordinator | WordRoles.Auxiliary) || Tokens[subject.Start - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash;

    /// <summary>"prompted Ruiz to say", "for Ruiz to say", "Ruiz began to say": who does what stands behind "to". Empty where the sentence's subject does it.</summary>
    private Phrase OfInfinitive(int to, int start)
    {
        if (!Lexicon.HasBareForms || to - 1 <= start || !Tokens[to - 1].IsWord) return default;
        if (Is(to - 1, WordRoles.Phase) && !Is(to - 1, WordRoles.Gerund)) return PhraseBefore(to - 1, start) is var phased && CanSpeak(phased) ? phased : default;
        var held = PhraseBefore(to, start);
        for (var k = held.Start; k < held.End; k++)
            if (Is(k, WordRoles.AnyPreposition) && Is(k, WordRoles.Causes) && !Is(k - 1, WordRoles.Cue)) return CanSpeak(new Phrase(k + 1, held.End)) ? new Phrase(k + 1, held.End) : default;
        if (!held.IsEmpty && Is(held.Start - 1, WordRoles.Coordinator) && PhraseBefore(held.Start - 1, start) is { IsEmpty: false } pair) held = new Phrase(pair.Start, held.End);
        if (held.IsEmpty || held.Start - 1 < start || !CanSpeak(held)) return default;
        return Is(held.Start - 1, WordRoles.Causes) && !(Is(held.Start - 1, WordRoles.AnyPreposition) && Is(held.Start - 2, WordRoles.Cue)) ? held : default;
    }

    /// <summary>"prompted Ruiz to say": who is made to say it says it.</summary>
    private bool IsCaused(int to) => PhraseBefore(to, Math.Max(0, to - LongestPhrase)) is { IsEmpty: false } made && Is(made.Start - 1, WordRoles.Causes) && !Is(made.Start - 1, WordRoles.AnyPreposition);

    /// <summary>"with many in the hall chanting": the phrase between that preposition and the participle. Empty where there is none.</summary>
    private Phrase Absolute(int verb, int start)
    {
        if (!Lexicon.HasBareForms || verb - 1 <= start || !Tokens[verb - 1].IsWord) return default;
        for (var k = verb - 2; k >= start && verb - k < LongestReport + 2 && Tokens[k].IsWord; k--)
            if (Is(k, WordRoles.Accompanies)) return PhraseFrom(k + 1, verb) is var phrase && CanSpeak(phrase) ? phrase : default;
        return default;
    }

    /// <summary>"Ruiz released a statement that says": who brought out a paper speaks in it. Empty where the phrase is no such paper.</summary>
    private Phrase Issuer(Phrase paper, int start)
    {
        if (!Lexicon.HasBareForms || paper.IsEmpty || paper.Start - 1 <= start || !Is(paper.Start - 1, WordRoles.Issues)) return default;
        var isPaper = false;
        for (var k = paper.Start; k < paper.End; k++)
        {
            if (Is(k, WordRoles.Preposition) && !Is(k, WordRoles.LinkingPreposition) && !Is(k + 1, WordRoles.NotName)) return default;
            isPaper |= Is(k, WordRoles.SpeechNoun) && !IsCapital(k);
        }

        if (!isPaper) return default;
        var issuer = SubjectBefore(paper.Start - 1, start);
        return CanSpeak(issuer) ? issuer : default;
    }

    /// <summary>"Ruiz hails the plan as “…”", "Ruiz moans that “…”": the verb right behind the subject, whatever it is, where "as" or "that" leads to the marked words. Empty for none.</summary>
    internal Phrase NamingVerb(int k, int quote)
    {
        if (!Lexicon.HasBareForms || !(QuoteJudge.FollowsAs(this, quote) || Is(quote - 1, WordRoles.That))) return default;
        k = BehindAsides(k, quote);
        var first = k;
        while (k < quote && (Is(k, WordRoles.Auxiliary | WordRoles.Adverb) || IsAdverbForm(Word(k)))) k++;
        if (k >= quote - 1 || !IsKind(k, TokenKind.Word) || IsCapital(k) || (Tokens[k].Roles & ~(WordRoles.Cue | WordRoles.Gerund | WordRoles.Base | WordRoles.Participle | WordRoles.Phase)) != WordRoles.None) return default;
        var word = Word(k);
        return (k > first && Is(k - 1, WordRoles.Auxiliary)) || word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) ? new Phrase(k, k + 1) : default;
    }

    /// <summary>"will lead it after a woman in Lund, Sweden, told him": a person behind a word that is conjunction and preposition alike, within the sentence.</summary>
    private bool OpensSubclause(Phrase phrase, int start) =>
        Lexicon.HasBareForms && phrase.Start - 1 > start && Is(phrase.Start - 1, WordRoles.Conjunction) && Is(phrase.Start - 1, WordRoles.Preposition) && !IsKind(phrase.Start - 2, TokenKind.Comma) && IsPersonal(phrase);

    /// <summary>"Ruiz and Karl Roth call": two names are a plural.</summary>
    private bool EndsPair(int last)
    {
        var k = last;
        while (k > 0 && Tokens[k].IsName && !Is(k, WordRoles.Coordinator)) k--;
        return k > 0 && k < last && Is(k, WordRoles.Coordinator) && Tokens[k - 1].IsName;
    }

    /// <summary>"Ruiz (L-Lund), in particular, has …": behind brackets and a short aside.</summary>
    private int BehindAsides(int k, int quote)
    {
        var start = k;
        for (var asides = 0; asides < 2 && k < quote && Tokens[k].Kind is TokenKind.Open or TokenKind.Comma; asides++)
        {
            var close = Tokens[k].Kind == TokenKind.Open ? TokenKind.Close : TokenKind.Comma;
            var end = k + 1;
            while (end < quote && end - k <= LongestRelative && Tokens[end].Kind != close) end++;
            if (end == quote || Tokens[end].Kind != close) return start;
            k = end + 1;
        }

        return k;
    }

    /// <summary>"Ruiz, who is the head of a port, said": what "is" tells of somebody is no subject.</summary>
    private bool IsPredicate(Phrase phrase, int start) => Lexicon.HasBareForms && phrase.Start - 1 > start && Is(phrase.Start - 1, WordRoles.Passive) && Is(phrase.Start - 2, WordRoles.Relative);

    /// <summary>"In Salem, New Hampshire, Ruiz said": the second name belongs to the place before it.</summary>
    private bool IsPlacePart(int comma, int end)
    {
        if (!Lexicon.HasBareForms || !IsCapital(comma - 1)) return false;
        var k = comma + 1;
        while (k < end && Tokens[k].IsName && !Is(k, WordRoles.GivenName | WordRoles.Title | WordRoles.Pronoun | WordRoles.Determiner)) k++;
        return k > comma + 1 && k - comma <= 3 && IsKind(k, TokenKind.Comma) && k + 1 < end && (Tokens[k + 1].IsName || Is(k + 1, WordRoles.Pronoun | WordRoles.Determiner)) && !Is(comma + 1, WordRoles.AnyPreposition | WordRoles.Conjunction);
    }
}
