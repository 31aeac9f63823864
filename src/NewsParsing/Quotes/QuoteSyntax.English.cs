namespace NewsParsing.Quotes;

/// <content>English: subjects that do not stand right before their verb.</content>
internal readonly ref partial struct QuoteSyntax
{
    private const int FarthestSaying = 40;
    private const int LongestOpening = 5;
    private const int LongestRelative = 10;

    /// <summary>"After the vote, Ruiz said no, adding that …": who says goes on. Empty where no verb of saying stands before.</summary>
    private Phrase SubjectOfSaying(int end, int start)
    {
        if (!Lexicon.HasBareForms || end <= start || !(IsKind(end - 1, TokenKind.Comma) || (IsKind(end - 1, TokenKind.Quote) && LastInside(end - 1) == ','))) return default;
        for (var k = end - 1; k > start && end - k < FarthestSaying; k--)
        {
            if (!IsCue(k, WordRoles.Says | WordRoles.Names) || Is(k, WordRoles.Gerund) || Is(k - 1, WordRoles.Infinitive)) continue;
            var subject = SubjectBefore(k, start);
            if (Is(subject.Start, WordRoles.Relative)) continue;
            return CanSpeak(subject) && OpensClause(subject, start) ? subject : default;
        }

        return default;
    }

    /// <summary>"said 36-year-old Ana Ruiz", "said 2012 winner Ana Ruiz": a number right before a noun for a person or a name tells who it is.</summary>
    internal bool IsNumberedPerson(int i, int end) =>
        Lexicon.HasBareForms && PhraseFrom(i, end) is { IsEmpty: false } phrase && IsPersonal(phrase) && !Is(i + 1, WordRoles.GroupNoun | WordRoles.AnyPreposition | WordRoles.NotName);

    /// <summary>Whether no other verb holds the clause that a subject opens: in "Ruiz said the plan worries him", "the plan" opens none.</summary>
    private bool OpensClause(Phrase subject, int start) =>
        subject.Start == start || Is(subject.Start - 1, WordRoles.Conjunction) || Tokens[subject.Start - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Number;

    /// <summary>"has increasingly warned", "Ruiz on Monday said": words between the subject and its verb.</summary>
    private bool IsWithinVerb(int i, int start)
    {
        if (!Lexicon.HasBareForms || i <= start || !IsKind(i, TokenKind.Word)) return false;
        if (IsCapital(i)) return Is(i, WordRoles.NotName) && Is(i - 1, WordRoles.AnyPreposition);
        if (Is(i, WordRoles.AnyPreposition)) return Is(i + 1, WordRoles.NotName) && IsCapital(i + 1) && !Is(i, WordRoles.Pronoun);
        return Tokens[i].Roles == WordRoles.None && IsAdverbForm(Word(i)) && (Is(i - 1, WordRoles.Auxiliary | WordRoles.Pronoun | WordRoles.Conjunction) || (Is(i + 1, WordRoles.Cue) && IsCapital(i - 1)));
    }

    /// <summary>"who has in the past called": the auxiliary before a phrase that parts it from its verb; below 0 for none.</summary>
    private int AuxiliaryBefore(Phrase phrase, int start)
    {
        var k = phrase.Start - 2;
        return Lexicon.HasBareForms && !phrase.IsEmpty && k > start && Is(k + 1, WordRoles.AnyPreposition) && !Is(k + 1, WordRoles.Infinitive) && Is(k, WordRoles.Auxiliary) && !Is(k, WordRoles.Pronoun | WordRoles.Passive) ? k : -1;
    }

    /// <summary>"Ruiz in a statement said": the paper is where it was said, not who said it.</summary>
    private bool IsHeldPaper(Phrase phrase, int start) =>
        Lexicon.HasBareForms && !phrase.IsEmpty && phrase.Start - 1 > start && Is(phrase.End - 1, WordRoles.SpeechNoun) && !IsCapital(phrase.End - 1) && Is(phrase.Start - 1, WordRoles.Preposition) && !Is(phrase.Start - 1, WordRoles.LinkingPreposition);

    /// <summary>"Speaking in Lund, Ruiz said", "Reached by phone, Ruiz said": what opens the sentence is no subject.</summary>
    private bool OpensWithParticiple(int start, int end)
    {
        if (!Lexicon.HasBareForms || start + 2 >= end || !Tokens[start].IsName || Is(start, WordRoles.GivenName)) return false;
        var word = Word(start);
        if (word.Length < 5 || !(word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))) return false;
        return Is(start + 1, WordRoles.AnyPreposition | WordRoles.Determiner | WordRoles.Conjunction | WordRoles.Infinitive | WordRoles.That | WordRoles.Adverb | WordRoles.Pronoun) || (Is(start, WordRoles.Gerund) && IsCapital(start + 1));
    }

    /// <summary>"The rain does not scare Karl Roth: “…”": a full name right before the colon speaks, unless a preposition holds it.</summary>
    internal Phrase NamedBeforeColon(int colon, int start)
    {
        if (!Lexicon.HasBareForms) return default;
        var first = NameBefore(colon, start).Start;
        if (first == colon) return default;
        if (!Is(colon - 2, WordRoles.GivenName) && !(colon - first > 1 && Is(first - 1, WordRoles.PersonNoun))) return default;
        while (first > start && (IsCapital(first - 1) || Is(first - 1, WordRoles.PersonNoun | WordRoles.Title))) first--;
        return first <= start || Is(first - 1, WordRoles.AnyPreposition | WordRoles.Conjunction) ? default : new Phrase(first, colon);
    }

    /// <summary>"A close race - Karl Roth: “…”": what stands between a dash and the colon is the label of the speaker. Empty for none.</summary>
    internal Phrase LabelBehindDash(int colon, int start)
    {
        if (!Lexicon.HasBareForms || !IsKind(colon, TokenKind.Colon)) return default;
        var first = NameBefore(colon, start).Start;
        return first < colon && first - 1 > start && IsKind(first - 1, TokenKind.Dash) ? new Phrase(first, colon) : default;
    }

    /// <summary>"said that the road is closed and that “…”": the second "that" leans on the verb of the first. Gives where to look back from.</summary>
    internal int FirstOfThat(int quote, int first)
    {
        if (!Lexicon.HasBareForms || !Is(quote - 1, WordRoles.That) || !Is(quote - 2, WordRoles.Conjunction)) return quote;
        for (var k = quote - 3; k > first; k--)
            if (Is(k, WordRoles.That) && IsCue(k - 1, WordRoles.Cue)) return k;
        return quote;
    }

    /// <summary>"a reaction from the mayor, who said", "an attack on Karl Roth, who said": the person nearest to the pronoun is meant.</summary>
    private Phrase NearestPerson(Phrase phrase)
    {
        if (!Lexicon.HasBareForms || phrase.IsEmpty) return phrase;
        var last = phrase.End - 1;
        while (last > phrase.Start && !Is(last, WordRoles.AnyPreposition)) last--;
        if (last == phrase.Start || IsCapital(last - 1) || Is(last - 1, WordRoles.PersonNoun | WordRoles.GroupNoun)) return phrase;
        var near = new Phrase(last + 1, phrase.End);
        return IsPersonal(near) ? near : phrase;
    }

    /// <summary>"Indeed, …", "A month later, …": where the clause behind a short opening that ends in an adverb starts; 0 for none.</summary>
    private int OpeningAdverbial(int start, int end)
    {
        if (!Lexicon.HasBareForms) return 0;
        for (var k = start + 1; k < end && k <= start + LongestOpening; k++)
        {
            if (IsKind(k, TokenKind.Comma)) return Is(k - 1, WordRoles.Adverb) && !Is(k - 1, WordRoles.NotName) && k + 1 < end && !Is(k + 1, WordRoles.AnyPreposition | WordRoles.Conjunction) ? k + 1 : 0;
            if (IsCapital(k) || Is(k, WordRoles.Cue | WordRoles.Auxiliary)) return 0;
        }

        return 0;
    }

    /// <summary>"when asked", "Asked about the road, …": the verb tells what somebody heard, and has no subject of its own.</summary>
    internal bool IsReduced(int i)
    {
        if (!Is(i, WordRoles.Hearing) || Is(i + 1, WordRoles.Agent)) return false;
        if (IsCapital(i)) return i == 0 || Breaks(i - 1);
        return Is(i - 1, WordRoles.Conjunction) && !Is(i - 1, WordRoles.Coordinator);
    }

    /// <summary>Whether the sentence opens with what somebody was asked, and its token <paramref name="i"/> still belongs to that.</summary>
    internal int ReducedOpening(int start, int i)
    {
        var verb = IsReduced(start) ? start : IsReduced(start + 1) && Is(start, WordRoles.Conjunction) ? start + 1 : -1;
        for (var k = start; k < i && verb >= 0; k++)
            if (Tokens[k].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon) return -1;
        return verb;
    }

    /// <summary>"the plan, which some call a mistake, is …": a verb inside an aside that is closed before token <paramref name="i"/>.</summary>
    internal bool StandsInAside(int verb, int start, int i)
    {
        if (!Lexicon.HasBareForms) return false;
        var open = verb - 1;
        while (open > start && verb - open < LongestRelative && !IsKind(open, TokenKind.Comma)) open--;
        if (!IsKind(open, TokenKind.Comma) || !Is(open + 1, WordRoles.Relative) || Is(open + 1, WordRoles.That)) return false;
        for (var k = verb + 1; k < i - 1 && k < verb + FarthestSaying; k++)
            if (IsKind(k, TokenKind.Comma)) return true;
        return false;
    }

    /// <summary>"he demurred: “…”": a small word before the colon that no list knows and that ends as a past tense does.</summary>
    internal bool IsUnknownPast(int i) =>
        Lexicon.HasBareForms && IsKind(i, TokenKind.Word) && !IsCapital(i) && Tokens[i].Roles == WordRoles.None && Word(i).EndsWith("ed", StringComparison.Ordinal) && i > 0 && ((Is(i - 1, WordRoles.Pronoun) && !Is(i - 1, WordRoles.Determiner)) || Tokens[i - 1].IsName);

    /// <summary>"“…,” Read said": a word with a capital before the verb of saying is a name, whatever else it can be.</summary>
    internal bool IsNameBeforeCue(int i) => Lexicon.HasBareForms && IsCapital(i) && !Is(i, WordRoles.Pronoun) && !IsCapital(i + 1) && IsCue(i + 1, WordRoles.Says);

    /// <summary>"“…,” Will Roth said": right behind a quote, before a name or a verb of saying, a name and no auxiliary.</summary>
    private bool IsNameLikeAuxiliary(int i) => Lexicon.HasBareForms && IsCapital(i) && Is(i, WordRoles.Auxiliary) && IsKind(i - 1, TokenKind.Quote) && (IsCapital(i + 1) || Is(i + 1, WordRoles.Says));
}
