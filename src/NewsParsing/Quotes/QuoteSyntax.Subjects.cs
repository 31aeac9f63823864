namespace NewsParsing.Quotes;

/// <content>Which phrases can speak, and which is the subject of a verb.</content>
internal readonly ref partial struct QuoteSyntax
{
    private const int LongestAside = 40;

    /// <summary>Whether a phrase tells of somebody: by a pronoun, a title, a first name, a noun for a person or a body.</summary>
    internal bool IsPersonal(Phrase phrase)
    {
        for (var k = phrase.Start; k < phrase.End; k++)
        {
            // "die Aussage der Gewerkschaft": what hangs on the noun is not the noun.
            if (k > phrase.Start && Is(k, WordRoles.Determiner | WordRoles.AnyPreposition)) return false;
            if (Is(k, WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.Title | WordRoles.GivenName) || (Is(k, WordRoles.Pronoun) && phrase.End - phrase.Start == 1)) return true;
            if (Tokens[k].Capital && Word(k).Length > 1 && char.IsUpper(Word(k)[1])) return true;
        }

        return false;
    }

    /// <summary>"Ana Ruiz, Präsidentin des Verbands (DFB) sagte": the name before the comma, where an office without an article follows it.</summary>
    internal Phrase BeforeApposition(Phrase phrase, int start)
    {
        if (phrase.Start - 2 < start || !IsKind(phrase.Start - 1, TokenKind.Comma) || !Is(phrase.Start, WordRoles.PersonNoun | WordRoles.Title) || !IsCapital(phrase.Start - 2)) return phrase;
        var name = PhraseBefore(phrase.Start - 1, start);
        return name.IsEmpty || IsAdverbial(name, start) ? phrase : name;
    }

    /// <summary>Whether a phrase can speak: a name, a pronoun, a person or a body, anything with an article, a bare plural.</summary>
    internal bool CanSpeak(Phrase phrase)
    {
        if (phrase.IsEmpty) return false;
        var isDate = false;
        for (var k = phrase.Start; k < phrase.End; k++) isDate |= Is(k, WordRoles.NotName) && !Is(k, WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.Pronoun) && (IsKind(k - 1, TokenKind.Number) || phrase.End - phrase.Start <= 2);
        if (isDate || IsYearAlone(phrase)) return false;
        if (Lexicon.DropsPronouns) return NamesSpeaker(phrase);
        if (IsKind(phrase.Start, TokenKind.Number) && phrase.End - phrase.Start > 1) return true;
        for (var k = phrase.Start; k < phrase.End; k++)
            if (Tokens[k].Capital || Is(k, WordRoles.Determiner | WordRoles.Pronoun | WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.SpeechNoun | WordRoles.Clitic)) return true;
        return Lexicon.VerbSecond ? Lexicon.HasDefiniteNouns && !Lexicon.Indefinite(Word(phrase.End - 1)).IsEmpty : Word(phrase.End - 1)[^1] == 's';
    }

    /// <summary>"der 1994 beschlossen wurde": a pronoun and a year are nobody.</summary>
    private bool IsYearAlone(Phrase phrase) => phrase.End - phrase.Start == 2 && Is(phrase.Start, WordRoles.Determiner) && IsYear(phrase.Start + 1) && Tokens[phrase.Start + 1].Roles == WordRoles.None;

    /// <summary>Where a verb may stand alone, an article is not enough: "dijo una verdad" has no subject.</summary>
    private bool NamesSpeaker(Phrase phrase)
    {
        for (var k = phrase.Start; k < phrase.End; k++)
        {
            if (Is(k, NounRoles) || (Is(k, WordRoles.Pronoun) && !Is(k, WordRoles.Determiner))) return true;
            if (IsCapital(k) && !Is(k, WordRoles.Determiner | WordRoles.NotName | WordRoles.Adverb)) return true;
        }

        return false;
    }

    private bool IsNameLike(int i) => IsCapital(i) && IsCapital(i - 1);

    /// <summary>The subject of the verb at <paramref name="verb"/>, looked for between <paramref name="start"/> and it.</summary>
    internal Phrase SubjectBefore(int verb, int start)
    {
        var k = verb;
        while (k > start && ((Is(k - 1, WordRoles.Auxiliary | WordRoles.Adverb) && !Is(k - 1, WordRoles.Pronoun)) || IsWithinVerb(k - 1, start) || IsMannerBehindAside(k - 1))) k--;
        if (Is(verb, WordRoles.Gerund) && Issuer(PhraseBefore(k, start), start) is { IsEmpty: false } issuer) return issuer;
        if (Is(verb, WordRoles.Gerund) && k - 1 >= start && Tokens[k - 1].IsName && !Is(k - 1, WordRoles.AnyPreposition | WordRoles.Conjunction | WordRoles.Adverb)) return NameBefore(k, start);
        var isFree = Is(verb, WordRoles.Gerund) && k == verb && !Is(k - 1, WordRoles.Pronoun);
        if (isFree && SubjectOfSaying(k, start) is { IsEmpty: false } sayer) return sayer;
        if (isFree && Absolute(k, start) is { IsEmpty: false } accompanied) return accompanied;
        if (k > start && Is(k - 1, WordRoles.Infinitive) && OfInfinitive(k - 1, start) is { IsEmpty: false } urged) return urged;
        if (k > start && Is(k - 1, WordRoles.Coordinator) && Shared(k - 1, start) is { IsEmpty: false } shared) return shared;
        if (k > start && (Is(k - 1, WordRoles.Infinitive | WordRoles.Conjunction) || isFree)) return FirstPhrase(start, k - 1);
        if (k > start && (IsKind(k - 1, TokenKind.Comma) || IsKind(k - 1, TokenKind.Close) || IsKind(k - 1, TokenKind.Dash))) return BeforeAside(k - 1, start, verb);
        if (k > start && Is(k - 1, WordRoles.Relative) && k - 2 >= start)
        {
            var head = k - 1;
            if (IsKind(head - 1, TokenKind.Comma)) head--;
            var antecedent = NearestPerson(PhraseBefore(head, start));
            if (Issuer(PhraseBefore(head, start), start) is { IsEmpty: false } author) return author;
            if (HoldsNoSubject(head, antecedent) && FirstPhrase(start, head) is { IsEmpty: false } first) return first;
            if (!antecedent.IsEmpty) return antecedent;
        }

        var near = PhraseBefore(k, start);
        if (AuxiliaryBefore(near, start) is var auxiliary and >= 0) return SubjectBefore(auxiliary, start);
        if (IsHeldPaper(near, start)) return SubjectBefore(near.Start - 1, start);
        return near.IsEmpty ? FirstPhrase(start, k) : near;
    }

    /// <summary>"a statement in which Ruiz says", "the terms, that Ruiz calls": where the verb needs no pronoun, a thing before the relative is no subject of saying.</summary>
    private bool HoldsNoSubject(int relative, Phrase antecedent)
    {
        if (!Lexicon.DropsPronouns || antecedent.IsEmpty) return false;
        if (Is(relative - 1, WordRoles.Determiner) && Is(relative - 2, WordRoles.AnyPreposition)) return true;
        var k = antecedent.Start;
        while (k < antecedent.End - 1 && Is(k, WordRoles.Determiner)) k++;
        return Tokens[k].IsWord && !Tokens[k].Capital && !Is(k, NounRoles | WordRoles.Pronoun);
    }

    /// <summary>Where the clause of a verb starts: after the last comma that closes no aside.</summary>
    internal int ClauseStart(int verb, int start)
    {
        for (var k = verb - 1; k >= start; k--)
        {
            if (IsKind(k, TokenKind.Quote) && k > start && IsMarkedName(k)) continue;
            if (Tokens[k].Kind is TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon) return k + 1;
            if (Tokens[k].Kind != TokenKind.Comma) continue;
            if (k + 1 != verb) return k + 1;

            // "Karl Roth, der Sprecher, sagte": the comma right before the verb closes an aside.
            var open = k - 1;
            while (open >= start && Tokens[open].Kind != TokenKind.Comma) open--;
            if (open < start) return verb;
            k = open;
        }

        return start;
    }

    internal Phrase NameBefore(int end, int start)
    {
        var k = end;
        while (k > start && Tokens[k - 1].IsName) k--;
        return new Phrase(k, end);
    }

    /// <summary>"Ana Ruiz, the mayor, said": the phrase before the aside.</summary>
    private Phrase BeforeAside(int close, int start, int verb)
    {
        var kind = Tokens[close].Kind == TokenKind.Close ? TokenKind.Open : Tokens[close].Kind;
        for (var k = close - 1; k > start && close - k < LongestAside; k--)
        {
            if (Tokens[k].Kind == TokenKind.Quote && kind == TokenKind.Comma) break;
            if (Tokens[k].Kind != kind) continue;
            var phrase = PhraseBefore(k, start);
            if (kind == TokenKind.Open && Lexicon.HasBareForms && Tokens[k - 1].IsName && (phrase.IsEmpty || IsAdverbial(phrase, start))) return NameBefore(k, start);
            if (!phrase.IsEmpty && !IsAdverbial(phrase, start) && !IsPredicate(phrase, start)) return HeadOfChain(phrase, start);
        }

        var first = FirstPhrase(start, close);
        return first.IsEmpty ? PhraseBefore(close, start) : first;
    }

    /// <summary>"Ana Ruiz, head of the agency, Nord, said": the first of the phrases that commas join, when it is a name.</summary>
    private Phrase HeadOfChain(Phrase phrase, int start)
    {
        for (var steps = 0; steps < 3 && phrase.Start - 1 > start && IsKind(phrase.Start - 1, TokenKind.Comma); steps++)
        {
            var before = PhraseBefore(phrase.Start - 1, start);
            if (before.IsEmpty || IsAdverbial(before, start) || !IsCapital(before.End - 1) || Is(before.End - 1, WordRoles.NotName | WordRoles.Adverb)) break;
            phrase = before;
        }

        return phrase;
    }

    /// <summary>"In a statement, Ruiz, the mayor, said": the first phrase hangs on a preposition.</summary>
    private bool IsAdverbial(Phrase phrase, int start) => TellsWhen(phrase) || phrase.Start - 1 >= start && !OpensSubclause(phrase, start) && Is(phrase.Start - 1, WordRoles.AnyPreposition | WordRoles.Conjunction) && !IsKind(phrase.Start - 1, TokenKind.Comma);

    /// <summary>"Additionally, …", "After the vote, …": the clause proper starts behind the comma.</summary>
    private int SkipOpening(int start, int end)
    {
        if (Lexicon.VerbSecond || start >= end || !Tokens[start].IsWord) return start;
        var first = (Is(start, WordRoles.Adverb) || (Lexicon.HasBareForms && IsAdverbForm(Word(start)))) && start + 1 < end ? start + 1 : start;
        if (OpeningAdverbial(start, end) is var behind and > 0) return behind;
        var opens = OpensWithParticiple(start, end) || Is(first, WordRoles.AnyPreposition | WordRoles.Conjunction) || (!Lexicon.HasBareForms && Is(start, WordRoles.NotName)) || ((IsKind(start + 1, TokenKind.Comma) || (Lexicon.DropsPronouns && IsKind(start + 2, TokenKind.Comma))) && IsAdverbForm(Word(start)));
        if (!opens) return start;
        for (var k = first; k < end - 1; k++)
        {
            if (!IsKind(k, TokenKind.Comma)) continue;

            if (IsPlacePart(k, end)) continue;

            // "In Lund the crew stopped the ferry, calling it …": the clause has begun before the comma.
            if (Lexicon.HasBareForms && Is(k + 1, WordRoles.Gerund)) return start;

            // "Once in May, when the rain came, Ruiz said": a second opening follows the first.
            if (Is(k + 1, WordRoles.AnyPreposition | WordRoles.Conjunction)) continue;
            return k + 1;
        }

        return start;
    }

    private static bool IsAdverbForm(ReadOnlySpan<char> word) =>
        word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("mente", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal);

    /// <summary>"Tatsächlich kam …": one word for the manner opens the sentence, and no noun follows it.</summary>
    private bool IsMannerOpening(int i, int start)
    {
        if (!Lexicon.VerbSecond || i != start || Tokens[i].Roles != WordRoles.None || IsCapital(i + 1)) return false;
        var word = Word(i);
        foreach (var ending in Lexicon.MannerEndings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The first noun phrase of a clause that no preposition holds.</summary>
    internal Phrase FirstPhrase(int start, int end)
    {
        var k = SkipOpening(start, end);
        while (k < end)
        {
            if (Is(k, WordRoles.AnyPreposition) && !Is(k, WordRoles.Pronoun))
            {
                k++;
                var held = PhraseFrom(k, end);
                if (!held.IsEmpty) k = held.End;
                if (IsKind(k, TokenKind.Comma)) k++;
                else if (IsUnknownSecond(k)) k++;
                continue;
            }

            if ((!Is(k, WordRoles.Adverb | WordRoles.Conjunction | WordRoles.Auxiliary) || IsNameLike(k)) && !IsMannerOpening(k, start) && !(IsUnknownSecond(k) && Is(k + 1, WordRoles.Determiner | WordRoles.Pronoun)))
            {
                var phrase = PhraseFrom(k, end);
                if (!phrase.IsEmpty) return phrase;
            }

            k++;
        }

        return default;
    }
}
