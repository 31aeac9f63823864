namespace NewsParsing.Quotes;

/// <content>English: whether a word that is noun and verb alike is the verb here.</content>
internal readonly ref partial struct QuoteSyntax
{
    private const int LongestAttribute = 4;
    private const int LongestReport = 6;

    /// <summary>"his early plan", "the lack of berths": behind an article or a preposition, a bare form is a noun.</summary>
    internal bool IsBareNoun(int i)
    {
        if (!Lexicon.HasBareForms || i == 0 || IsCapital(i) || Is(i, WordRoles.Gerund) || !Is(i, WordRoles.Cue)) return false;
        if (HoldsNoun(i - 1)) return true;
        if (!Is(i, WordRoles.Base)) return false;
        for (var k = i - 1; k >= 0 && i - k <= LongestAttribute; k--)
        {
            if (NameRunReader.IsPossessive(Word(k)) || Is(k, WordRoles.Possessive)) return true;
            if (Is(k, WordRoles.Determiner)) return !Is(k, WordRoles.Pronoun | WordRoles.That) && k < i - 1;
            if (!IsAttribute(k)) return k < i - 1 && HoldsNoun(k);
        }

        return false;
    }

    /// <summary>Whether a word is a preposition and nothing else: behind it stands no verb but a gerund.</summary>
    private bool HoldsNoun(int i) => Is(i, WordRoles.AnyPreposition) && !Is(i, WordRoles.Infinitive | WordRoles.Conjunction | WordRoles.That | WordRoles.Adverb | WordRoles.Relative | WordRoles.Pronoun);

    /// <summary>"to announce", "should call": the verb leans on another, which may be the one that reports.</summary>
    internal bool LeansOnVerb(int i)
    {
        if (!Lexicon.HasBareForms || !Is(i, WordRoles.Base)) return false;
        var k = i - 1;
        while (k > 0 && Is(k, WordRoles.Adverb)) k--;
        if (Is(k, WordRoles.Infinitive)) return !Is(k - 1, WordRoles.Phase) && !Is(k - 2, WordRoles.Phase);
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
    private bool IsPhase(int i) => Is(i, WordRoles.Phase) && Is(i + 1, WordRoles.Infinitive);

    /// <summary>", calling it “…”", "with Ruiz calling it “…”": a participle that names stands for itself, whatever was said before.</summary>
    internal bool IsNamingAside(int i)
    {
        if (!Lexicon.HasBareForms || i == 0 || !Is(i, WordRoles.Gerund) || !Is(i, WordRoles.Names) || Is(i, WordRoles.Thinks)) return false;
        var k = i - 1;
        while (k > 0 && i - k < LongestReport && Tokens[k].IsName) k--;
        return k == i - 1 ? Tokens[k].Kind is TokenKind.Comma or TokenKind.Quote : Is(k, WordRoles.Preposition);
    }

    /// <summary>"Citing “…,” …", "Conceding that “…,” …": whether a participle of reporting opens the sentence of a quote that a comma closes.</summary>
    internal bool OpensWithReport(int start, int quote)
    {
        if (!Lexicon.HasBareForms || start >= quote || quote - start > LongestReport || !IsCapital(start) || !Is(start, WordRoles.Gerund) || !Is(start, WordRoles.Says | WordRoles.Names)) return false;
        for (var k = start + 1; k < quote; k++)
            if (!IsKind(k, TokenKind.Word)) return false;
        return true;
    }

    /// <summary>A verb of thought or deed that reports only for want of a better one.</summary>
    internal bool IsStance(int i) => Lexicon.HasBareForms && Is(i, WordRoles.Thinks) && !Is(i, WordRoles.Says | WordRoles.Names);

    /// <summary>"a loud rant": a bare form is no verb of one person's, and behind one thing it is a noun.</summary>
    internal bool IsLoneBareForm(int i) => Lexicon.HasBareForms && Is(i, WordRoles.Base) && i > 0 && !Is(i - 1, WordRoles.Pronoun | WordRoles.Adverb | WordRoles.Auxiliary) && !EndsAsPlural(i - 1);
}
