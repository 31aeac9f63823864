namespace NewsParsing.Quotes;

/// <content>English: whether a word that is noun and verb alike is the verb here.</content>
internal readonly ref partial struct QuoteSyntax
{
    private const int LongestAttribute = 4;
    private const int LongestReport = 6;
    private const int LongestOpeningReport = 18;

    /// <summary>"his early plan", "the lack of berths": behind an article or a preposition, a bare form is a noun.</summary>
    internal bool IsBareNoun(int i)
    {
        if (!Lexicon.HasBareForms || i == 0 || IsCapital(i) || Is(i, WordRoles.Gerund) || !Is(i, WordRoles.Cue)) return false;
        if (HoldsNoun(i - 1) || Is(i - 1, WordRoles.Possessive) || IsAttributive(i) || IsCounted(i)) return true;
        if (!Is(i, WordRoles.Base)) return false;
        if (Is(i - 1, WordRoles.Indefinite) && !Is(i - 1, WordRoles.Plural)) return true;
        if (Is(i - 1, WordRoles.Determiner) && Is(i + 1, WordRoles.PersonNoun | WordRoles.GroupNoun) && !Is(i + 1, WordRoles.Determiner)) return true;
        for (var k = i - 1; k >= 0 && i - k <= LongestAttribute; k--)
        {
            if (NameRunReader.IsPossessive(Word(k)) || Is(k, WordRoles.Possessive)) return true;
            if (Is(k, WordRoles.Determiner)) return !Is(k, WordRoles.Pronoun | WordRoles.That) && k < i - 1;
            if (!IsAttribute(k)) return k < i - 1 && HoldsNoun(k);
        }

        return false;
    }

    /// <summary>"Ruiz’s plans", "Ruiz’s proposed toll": what somebody has, or what stands between the one who owns and the thing owned.</summary>
    private bool IsAttributive(int i) =>
        NameRunReader.IsPossessive(Word(i - 1)) && (Word(i)[^1] == 's' || (Word(i).EndsWith("ed", StringComparison.Ordinal) && IsKind(i + 1, TokenKind.Word) && !IsCapital(i + 1) && !Is(i + 1, WordRoles.Determiner | WordRoles.Pronoun | WordRoles.AnyPreposition | WordRoles.That | WordRoles.Infinitive | WordRoles.Adverb | WordRoles.Relative | WordRoles.Conjunction)));

    /// <summary>"50 percentage points": what a number counts.</summary>
    private bool IsCounted(int i) => Word(i)[^1] == 's' && IsKind(i - 2, TokenKind.Number) && !IsYear(i - 2) && IsKind(i - 1, TokenKind.Word) && !IsCapital(i - 1) && Tokens[i - 1].Roles == WordRoles.None && Word(i - 1)[^1] != 's';

    /// <summary>Whether a word is a preposition and nothing else: behind it stands no verb but a gerund.</summary>
    private bool HoldsNoun(int i) => Is(i, WordRoles.AnyPreposition) && !Is(i, WordRoles.Infinitive | WordRoles.Conjunction | WordRoles.That | WordRoles.Adverb | WordRoles.Relative | WordRoles.Pronoun);

    /// <summary>"to announce", "should call": the verb leans on another, which may be the one that reports.</summary>
    internal bool LeansOnVerb(int i)
    {
        if (!Lexicon.HasBareForms || !Is(i, WordRoles.Base)) return false;
        var k = i - 1;
        while (k > 0 && Is(k, WordRoles.Adverb)) k--;
        if (Is(k, WordRoles.Infinitive)) return !Is(k - 1, WordRoles.Phase) && !Is(k - 2, WordRoles.Phase) && !IsCaused(k);
        return Is(k, WordRoles.Auxiliary) && !Is(k, WordRoles.Passive);
    }

    /// <summary>"Ruiz was told": the subject hears, and who speaks is not named.</summary>
    internal bool IsHeard(int i)
    {
        if (!Is(i, WordRoles.Hearing)) return false;
        var k = i - 1;
        while (k > 0 && Is(k, WordRoles.Adverb)) k--;
        return Is(k, WordRoles.Passive) && !Is(i + 1, WordRoles.Agent);
    }

    /// <summary>"in the U.S. He …": a full stop that belongs to a short form ends a sentence too, where a small word with a capital follows.</summary>
    private bool EndsAbbreviated(int i) =>
        Lexicon.HasBareForms && Text[Tokens[i].End - 1] == '.' && IsCapital(i + 1) && Is(i + 1, WordRoles.Pronoun | WordRoles.Determiner | WordRoles.Conjunction | WordRoles.AnyPreposition) && !Is(i + 1, WordRoles.Title | WordRoles.Particle) && !Is(i, WordRoles.Title);

    /// <summary>Whether a word can stand between an article and its noun, and is no plural that a bare verb could follow.</summary>
    private bool IsAttribute(int i)
    {
        if (IsKind(i, TokenKind.Number)) return true;
        if (!IsKind(i, TokenKind.Word) || Is(i, ~(WordRoles.PersonNoun | WordRoles.Title | WordRoles.WorkNoun | WordRoles.Participle | WordRoles.Gerund | WordRoles.Cue))) return false;
        return !EndsAsPlural(i);
    }

    /// <summary>"officials", but not "previous" or "press".</summary>
    private bool EndsAsPlural(int i)
    {
        if (Is(i, WordRoles.Plural)) return true;
        var word = Word(i);
        return word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’');
    }

    /// <summary>"will continue to be": such a verb only tells how far another goes.</summary>
    private bool IsPhase(int i) => Is(i, WordRoles.Phase) && (Is(i + 1, WordRoles.Infinitive) || (IsKind(i + 1, TokenKind.Quote) && OpensWithInfinitive(i + 1)));

    /// <summary>"has begun “to repair the road”": whether the marks hold the verb that another one needs.</summary>
    private bool OpensWithInfinitive(int quote)
    {
        var span = Spans[Tokens[quote].Index];
        var words = Text[span.Start..span.End].TrimStart();
        var end = words.IndexOf(' ');
        return end > 0 && (Lexicon.Roles(words[..end]) & WordRoles.Infinitive) != 0;
    }

    /// <summary>", calling it “…”", "with Ruiz calling it “…”": a participle that names stands for itself, whatever was said before.</summary>
    internal bool IsNamingAside(int i)
    {
        if (!Lexicon.HasBareForms || i == 0 || !Is(i, WordRoles.Gerund) || !Is(i, WordRoles.Names | WordRoles.Thinks) || (Is(i, WordRoles.Thinks) && Is(i + 1, WordRoles.AnyPreposition))) return false;
        if (!Is(i, WordRoles.Names)) return IsKind(i - 1, TokenKind.Comma) && !Is(i + 1, WordRoles.Infinitive);
        var k = i - 1;
        while (k > 0 && i - k < LongestReport && Tokens[k].IsName) k--;
        return k == i - 1 ? Tokens[k].Kind is TokenKind.Comma or TokenKind.Quote : Is(k, WordRoles.Preposition);
    }

    /// <summary>"Citing “…,” …", "After saying it was “…,” …": the participle of reporting that opens the sentence of a quote which a comma closes; below 0 for none.</summary>
    internal int OpeningReport(int start, int quote)
    {
        if (!Lexicon.HasBareForms || start >= quote || quote - start > LongestOpeningReport || !IsCapital(start)) return -1;
        var verb = Is(start, WordRoles.AnyPreposition | WordRoles.Conjunction) ? start + 1 : start;
        if (!Is(verb, WordRoles.Gerund) || !Is(verb, WordRoles.Says | WordRoles.Names)) return -1;
        for (var k = start + 1; k < quote; k++)
            if (Tokens[k].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
        return verb;
    }

    /// <summary>"talked about continuing the “…”": the participle is what the talk is of.</summary>
    internal bool IsTalkOf(int i) => Lexicon.HasBareForms && Is(i, WordRoles.Gerund) && Is(i - 1, WordRoles.AnyPreposition) && !Is(i - 1, WordRoles.Agent | WordRoles.Conjunction) && IsCue(i - 2, WordRoles.Cue) && !Is(i - 2, WordRoles.Gerund);

    /// <summary>"Ruiz said, naming the bank, “…”": a comma closes the aside right before the marked words.</summary>
    internal bool IsClosedByComma(int verb, int quote) => quote - verb > 2 && IsKind(quote - 1, TokenKind.Comma);

    /// <summary>"accused Ruiz of making “…”", "praised her for holding “…”": what somebody is called or charged for.</summary>
    internal bool IsHeldGerund(int i) => Lexicon.HasBareForms && Is(i, WordRoles.Gerund) && !Is(i, WordRoles.Says) && Is(i - 1, WordRoles.LinkingPreposition | WordRoles.Accompanies);

    /// <summary>A verb of thought or deed that reports only for want of a better one.</summary>
    internal bool IsStance(int i) => Lexicon.HasBareForms && Is(i, WordRoles.Thinks) && !Is(i, WordRoles.Says | WordRoles.Names);

    /// <summary>"a loud rant": a bare form is no verb of one person's, and behind one thing it is a noun.</summary>
    internal bool IsLoneBareForm(int i) => Lexicon.HasBareForms && Is(i, WordRoles.Base) && i > 0 && !Is(i - 1, WordRoles.Pronoun | WordRoles.Adverb | WordRoles.Auxiliary) && !EndsAsPlural(i - 1);
}
