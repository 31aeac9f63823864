namespace NewsParsing.Quotes;

/// <content>English: what the words behind a quote's comma can be besides the clause that reports it.</content>
internal readonly ref partial struct QuoteSyntax
{
    /// <summary>"“It works!” enthused Ana Ruiz": right behind the marks, before a name, a past tense that no list knows.</summary>
    internal bool IsUnknownInverted(int quote, int verb) =>
        Lexicon.HasBareForms && verb == quote + 1 && LastInside(quote) is ',' or '!' or '?' && IsKind(verb, TokenKind.Word) && !IsCapital(verb) && Tokens[verb].Roles == WordRoles.None && Word(verb).EndsWith("ed", StringComparison.Ordinal) && IsCapital(verb + 1) && !Is(verb + 1, WordRoles.NotName) && StartsCapital(quote);

    /// <summary>"described it as “poor,” denounced the plan and said": the sentence goes on with its next verb.</summary>
    internal bool GoesOnWithVerb(int i) =>
        Lexicon.HasBareForms && IsKind(i, TokenKind.Word) && !IsCapital(i) && Is(i, WordRoles.Names | WordRoles.Thinks) && !Is(i, WordRoles.Says | WordRoles.Gerund | WordRoles.Base | WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.SpeechNoun | WordRoles.Title);

    /// <summary>"“the toll,” a fee that allows": a verb behind a relative pronoun reports nothing outside its own clause.</summary>
    internal bool FollowsRelative(int verb)
    {
        if (!Lexicon.HasBareForms) return false;
        var k = verb - 1;
        while (Is(k, WordRoles.Adverb | WordRoles.Auxiliary) && !Is(k, WordRoles.Pronoun)) k--;
        return Is(k, WordRoles.Relative);
    }

    /// <summary>"a “good step” that eases “…”": a relative clause on marked words has no speaker of its own.</summary>
    internal bool TellsOfQuote(int verb) => Lexicon.HasBareForms && Is(verb - 1, WordRoles.That) && IsKind(verb - 2, TokenKind.Quote);

    /// <summary>"“…,” the dawn of the port, Ruiz says": a name or pronoun between a comma and its verb, where what stands before names nobody. Empty for none.</summary>
    internal Phrase NearerSubject(int verb, int start)
    {
        if (!Lexicon.HasBareForms || verb - 2 <= start || !Tokens[verb - 1].IsWord) return default;
        var near = Is(verb - 1, WordRoles.Pronoun) && !Is(verb - 1, WordRoles.Determiner | WordRoles.Relative) ? new Phrase(verb - 1, verb) : NameBefore(verb, start);
        if (near.IsEmpty || near.Start - 1 <= start || !IsKind(near.Start - 1, TokenKind.Comma)) return default;
        for (var k = start; k < near.Start - 1; k++)
            if (IsCapital(k) || Is(k, WordRoles.Title)) return default;
        return near;
    }

    /// <summary>"…, Ana Ruiz, the mayor, told the hall": where no name follows the verb, the comma before it closes an aside. Empty for none.</summary>
    internal Phrase BehindAside(int verb, int start)
    {
        if (!Lexicon.HasBareForms || IsCapital(verb + 1) || Is(verb + 1, WordRoles.Determiner | WordRoles.Title | WordRoles.PersonNoun | WordRoles.Pronoun)) return default;
        var subject = SubjectBefore(verb, start);
        return CanSpeak(subject) && IsCapital(subject.End - 1) ? subject : default;
    }

    /// <summary>"Ana Ruiz, the mayor, firmly told the hall", "she bluntly said": a word in "ly" between what closes a subject and the verb.</summary>
    private bool IsMannerBehindAside(int i) =>
        Lexicon.HasBareForms && i > 0 && IsKind(i, TokenKind.Word) && !IsCapital(i) && Tokens[i].Roles == WordRoles.None && Word(i).EndsWith("ly", StringComparison.Ordinal)
        && (Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Close || (Is(i - 1, WordRoles.Pronoun) && !Is(i - 1, WordRoles.Determiner)));

    /// <summary>"In a talk this weekend in Lund, Ana Ruiz, the mayor, said": an article and a word for a time are nobody.</summary>
    private bool TellsWhen(Phrase phrase) => Lexicon.HasBareForms && phrase.End - phrase.Start > 1 && Is(phrase.Start, WordRoles.Determiner) && !Is(phrase.Start, WordRoles.Possessive) && Is(phrase.Start + 1, WordRoles.Time);

    /// <summary>"Although Ruiz said the two had “been friends,” Roth denied it": the comma closes the clause that the first word opens, and its own verb reports.</summary>
    internal bool Subordinates(int quote, int start)
    {
        if (!Lexicon.HasBareForms || !Is(start, WordRoles.Conjunction) || Is(start, WordRoles.Coordinator | WordRoles.That) || !IsCapital(start) || StartsCapital(quote)) return false;
        for (var k = start; k < quote; k++)
            if (Tokens[k].Kind != TokenKind.Word && Tokens[k].Kind != TokenKind.Number) return false;
        return true;
    }
}
