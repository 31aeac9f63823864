using System.Runtime.InteropServices;

namespace NewsParsing.Quotes;

/// <summary>The tokens of one paragraph and what can be read off them: phrases, clauses, subjects.</summary>
internal readonly ref partial struct QuoteSyntax(ReadOnlySpan<char> text, List<Token> tokens, List<MarkedSpan> spans, QuoteLexicon lexicon)
{
    private const WordRoles NounRoles = WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.SpeechNoun | WordRoles.Title | WordRoles.WorkNoun;
    private const int LongestPhrase = 14;

    /// <summary>How far a clause is followed, in tokens, so that a text without full stops costs no more than another.</summary>
    private const int LongestSentence = 120;

    internal ReadOnlySpan<char> Text { get; } = text;

    internal ReadOnlySpan<Token> Tokens { get; } = CollectionsMarshal.AsSpan(tokens);

    internal List<MarkedSpan> Spans { get; } = spans;

    internal QuoteLexicon Lexicon { get; } = lexicon;

    /// <summary>Whether the paragraph is printed as a title: every longer word with a capital.</summary>
    internal bool IsTitleCase { get; } = TitleCase.Holds(text, tokens);

    /// <summary>Index of the dash that ends a dateline; below 0 for none.</summary>
    internal int DatelineDash { get; } = lexicon.HasBareForms ? OpeningDateline.Dash(text, tokens) : -1;

    internal ReadOnlySpan<char> Word(int i) => Text[Tokens[i].Start..Tokens[i].End];

    internal bool Is(int i, WordRoles roles) => (uint)i < (uint)Tokens.Length && Tokens[i].Is(roles);

    internal bool IsKind(int i, TokenKind kind) => (uint)i < (uint)Tokens.Length && Tokens[i].Kind == kind;

    internal bool IsCapital(int i) => (uint)i < (uint)Tokens.Length && Tokens[i].Capital;

    /// <summary>Whether a quote's own words end a sentence, so that what follows may be a new one.</summary>
    internal bool EndsSentence(int i)
    {
        var span = Spans[Tokens[i].Index];
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is '\'' or '’' or '”' or '"' or '»')) end--;
        return end > span.Start && Text[end - 1] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether a quote's first letter is a capital.</summary>
    internal bool StartsCapital(int i)
    {
        var span = Spans[Tokens[i].Index];
        return span.End > span.Start && char.IsUpper(Text[span.Start]);
    }

    internal char LastInside(int i)
    {
        var span = Spans[Tokens[i].Index];
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is '\'' or '’' or '”' or '"')) end--;
        return end > span.Start ? Text[end - 1] : '\0';
    }

    /// <summary>Index of the first token of the sentence that holds token <paramref name="i"/>.</summary>
    internal int SentenceStart(int i)
    {
        var first = Math.Max(0, i - LongestSentence);
        for (var k = i - 1; k >= first; k--)
            if (Breaks(k)) return k + 1;
        return first;
    }

    /// <summary>Index after the last token of the sentence.</summary>
    internal int SentenceEnd(int i)
    {
        var last = Math.Min(Tokens.Length, i + LongestSentence);
        for (var k = i; k < last; k++)
            if (Breaks(k)) return k + 1;
        return last;
    }

    /// <summary>Whether a sentence ends with this token.</summary>
    internal bool Breaks(int i)
    {
        if (Tokens[i].Kind == TokenKind.Stop || i == DatelineDash) return true;
        if (Tokens[i].Kind == TokenKind.Word) return EndsAbbreviated(i);
        if (Tokens[i].Kind != TokenKind.Quote || !EndsSentence(i)) return false;
        if (i + 1 >= Tokens.Length) return true;
        if (IsKind(i + 1, TokenKind.Quote)) return true;
        if (!IsCapital(i + 1)) return false;
        return LastInside(i) == '.' || !StartsReportingClause(i + 1);
    }

    /// <summary>"Keller said" after a quote that ends in a question mark.</summary>
    private bool StartsReportingClause(int i)
    {
        for (var k = i; k < Tokens.Length && k < i + 7; k++)
        {
            if (Tokens[k].Kind is TokenKind.Stop or TokenKind.Quote) return false;
            if (Is(k, WordRoles.Says) && !IsCapital(k)) return true;
        }

        return false;
    }

    /// <summary>Whether a word reports here, and is not a noun ("the report") or part of a name.</summary>
    internal bool IsCue(int i, WordRoles roles)
    {
        if (!Is(i, roles)) return false;
        if (IsCapital(i) && IsCapital(i + 1) && Is(i + 1, WordRoles.Title | WordRoles.PersonNoun) && (!Is(i, WordRoles.Says) || (Lexicon.HasBareForms && Is(i, WordRoles.Base)))) return false;
        if (IsCapital(i) && i > 0 && !IsTitleCase && !Breaks(i - 1) && !IsKind(i - 1, TokenKind.Quote)) return false;
        if (Is(i, WordRoles.SpeechNoun | WordRoles.WorkNoun | WordRoles.GroupNoun | WordRoles.PersonNoun) && !IsVerbHere(i)) return false;
        if (IsBareNoun(i) || IsPhase(i) || IsReduced(i)) return false;
        if (Is(i, WordRoles.Participle) && !HasAuxiliary(i) && !(Is(i, WordRoles.Names) && Is(i + 1, WordRoles.Agent))) return false;

        // "White House press …", "her niece, state …": a bare form is no verb of one person's.
        if (Is(i, WordRoles.Base) && Lexicon.HasBareForms && i > 0 && !IsCapital(i) && (IsKind(i - 1, TokenKind.Comma) || (Tokens[i - 1].IsName && !Is(i - 1, WordRoles.Pronoun | WordRoles.Adverb | WordRoles.Auxiliary | WordRoles.Plural | WordRoles.NotName) && Word(i - 1)[^1] != 's' && !EndsPair(i - 1)))) return false;
        return !Is(i - 1, WordRoles.Determiner) || Is(i - 1, WordRoles.Pronoun | WordRoles.That | WordRoles.Relative | WordRoles.Plural);
    }

    /// <summary>Whether a word is the one that a separable verb needs, or its own preposition: "sprach … von".</summary>
    internal bool IsParticle(int verb, int i)
    {
        if (!Is(verb, WordRoles.Separable)) return false;
        foreach (var particle in Lexicon.Particles(Word(verb)))
            if (Word(i).Equals(particle, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The second part of a separable verb ends its clause; the verb's own preposition stands before the marked words.</summary>
    internal bool EndsClause(int i) => !IsKind(i + 1, TokenKind.Word) || Is(i + 1, WordRoles.Conjunction | WordRoles.That) || IsKind(i + 2, TokenKind.Quote) || !Lexicon.VerbSecond && (Is(i, WordRoles.Pronoun) || (Is(i + 1, WordRoles.AnyPreposition) && !Is(i + 1, WordRoles.Infinitive)));

    private bool HasAuxiliary(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 4; k--)
            if (Is(k, WordRoles.Auxiliary)) return true;
        return false;
    }

    /// <summary>"report", "tweets": a verb after its subject, a noun after anything else and before "of".</summary>
    private bool IsVerbHere(int i)
    {
        if (i == 0) return false;
        if (IsKind(i - 1, TokenKind.Quote)) return !Lexicon.HasBareForms || LastInside(i - 1) is ',' or '?' or '!' or '.';
        if (Is(i + 1, WordRoles.AnyPreposition) && !Is(i + 1, WordRoles.That) && !IsKind(i + 2, TokenKind.Quote)) return Is(i - 1, WordRoles.Pronoun);
        if (Lexicon.HasBareForms && Is(i - 1, WordRoles.PersonNoun) && !IsCapital(i - 1) && HoldsNoun(i - 2)) return false;
        if (Lexicon.HasBareForms && Is(i - 1, WordRoles.NotName) && HoldsNoun(i - 2)) return false;
        if (Is(i - 1, WordRoles.Infinitive)) return Is(i, WordRoles.Base);
        if (Is(i - 1, WordRoles.Pronoun | WordRoles.Auxiliary | WordRoles.Adverb) && !Is(i - 1, WordRoles.Determiner)) return true;
        if (Is(i, WordRoles.Base)) return Lexicon.HasBareForms ? EndsAsPlural(i - 1) || EndsPair(i - 1) : Is(i - 1, WordRoles.GroupNoun) && Word(i - 1)[^1] == 's';
        return !NameRunReader.IsPossessive(Word(i - 1)) && ((IsCapital(i - 1) && !(Lexicon.HasBareForms && Is(i - 1, WordRoles.NotName) && !Is(i - 1, WordRoles.PersonNoun | WordRoles.GroupNoun))) || Is(i - 1, WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.SpeechNoun) || Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Close || IsYear(i - 1));
    }

    /// <summary>"a post from October 2023 states"; but "19 tweets".</summary>
    internal bool IsYear(int i) => IsKind(i, TokenKind.Number) && Tokens[i].End - Tokens[i].Start == 4;

    /// <summary>Reads a noun phrase that starts at <paramref name="i"/>; empty where there is none.</summary>
    internal Phrase PhraseFrom(int i, int end)
    {
        if (i >= end || Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return default;
        if (Is(i, WordRoles.Pronoun) && !Is(i, WordRoles.Determiner)) return new Phrase(i, i + 1);
        var k = i;
        var last = i;
        while (k < end && k - i < LongestPhrase)
        {
            if (k > i && EndsName(k)) break;
            if (Tokens[k].Kind == TokenKind.Number || IsNominal(k, k > i)) last = ++k;
            else if (k > i && Is(k, WordRoles.AnyPreposition | WordRoles.Particle) && ContinuesAfter(k, end)) k++;
            else if (k > i && IsKind(k, TokenKind.Comma) && IsCapital(k - 1) && IsCapital(k + 1) && IsListedName(k, end)) k++;
            else break;
        }

        return last > i || IsNominal(i, false) ? new Phrase(i, Math.Max(last, i + 1)) : default;
    }

    /// <summary>Behind a name, a small word that is no noun for a person or a body is the verb; an article starts another phrase.</summary>
    private bool EndsName(int k)
    {
        if (!Tokens[k].IsWord || Tokens[k].Capital || !IsCapital(k - 1) || Is(k - 1, WordRoles.Determiner)) return false;
        if (Is(k, WordRoles.NotName) || IsVerbBehindNoun(k)) return true;
        if (Is(k, WordRoles.Determiner)) return !Is(k, WordRoles.Particle);
        if (Is(k, WordRoles.AnyPreposition | WordRoles.Particle | WordRoles.Conjunction | NounRoles) || Is(k + 1, NounRoles)) return false;
        return !Lexicon.VerbSecond && Word(k)[^1] != 's';
    }

    private bool IsListedName(int comma, int end)
    {
        // "Smith, Jones and Brown": the list must end in a conjunction.
        for (var k = comma + 1; k < end && k < comma + 8; k++)
        {
            if (Is(k, WordRoles.Conjunction)) return IsCapital(k + 1);
            if (!IsCapital(k) && !IsKind(k, TokenKind.Comma)) return false;
        }

        return false;
    }

    private bool ContinuesAfter(int preposition, int end)
    {
        if (preposition + 1 >= end) return false;
        if (Is(preposition, WordRoles.LinkingPreposition) || IsNamePart(preposition)) return Is(preposition + 1, WordRoles.Determiner | WordRoles.AnyPreposition) || IsNominal(preposition + 1, true);
        return false;
    }

    private bool IsNamePart(int i) => Is(i, WordRoles.Particle) && IsCapital(i - 1) && (IsCapital(i + 1) || Is(i + 1, WordRoles.Particle));

    private bool IsNominal(int i, bool inside)
    {
        var token = Tokens[i];
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        if (token.Is(WordRoles.Determiner)) return true;
        if (token.Capital && inside && !token.Is(WordRoles.Pronoun)) return true;
        if (token.Is(WordRoles.Particle) && IsNamePart(i)) return true;
        if (token.Is(WordRoles.Conjunction)) return inside && (IsCapital(i - 1) && IsCapital(i + 1)) && !token.Capital;
        if (IsNameLikeAuxiliary(i)) return true;
        if (token.Is(WordRoles.AnyPreposition | WordRoles.Auxiliary | WordRoles.That | WordRoles.Relative | WordRoles.Infinitive | WordRoles.Pronoun)) return false;

        // "esta misma fuente": an adverb between the article and its noun.
        if (token.Is(WordRoles.Adverb) && inside && Is(i - 1, WordRoles.Determiner) && Is(i + 1, WordRoles.PersonNoun | WordRoles.GroupNoun)) return true;
        if (token.Is(WordRoles.Adverb) && !token.Is(WordRoles.Title | WordRoles.PersonNoun | WordRoles.GroupNoun)) return false;
        if (token.Is(WordRoles.Cue) && inside && Is(i + 1, WordRoles.PersonNoun | WordRoles.GroupNoun)) return true;
        return token.Capital || !token.Is(WordRoles.Cue) || Is(i - 1, WordRoles.Determiner) || token.Is(WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.SpeechNoun);
    }

    /// <summary>Reads the noun phrase that ends before <paramref name="end"/> and starts at <paramref name="start"/> or later.</summary>
    internal Phrase PhraseBefore(int end, int start)
    {
        var k = end - 1;
        if (k < start) return default;
        if (Is(k, WordRoles.Pronoun) && !IsNameLike(k)) return new Phrase(k, end);
        if (!IsNominal(k, k > start)) return default;
        var first = end;
        while (k >= start && end - k <= LongestPhrase)
        {
            if (Is(k, WordRoles.Pronoun) && !Is(k, WordRoles.Determiner)) break;
            if (IsNominal(k, k > start))
            {
                first = k;
                if (Is(k, WordRoles.Determiner) && !Is(k - 1, WordRoles.AnyPreposition | WordRoles.Determiner)) break;
                k--;
            }
            else if (Is(k, WordRoles.AnyPreposition) && k - 1 >= start && first == k + 1 && Tokens[k - 1].IsWord && IsNominal(k - 1, k - 1 > start))
            {
                if (!Is(k, WordRoles.LinkingPreposition) && Is(k, WordRoles.Preposition) && (IsCapital(k - 1) || (Lexicon.HasBareForms && Is(k, WordRoles.Conjunction)))) break;
                k--;
            }
            else
            {
                break;
            }
        }

        while (first < end - 1 && Is(first, WordRoles.That)) first++;
        while (first < end - 1 && Lexicon.HasBareForms && Is(first, WordRoles.AnyPreposition) && !IsCapital(first) && !Is(first, WordRoles.Determiner)) first++;
        return first < end ? new Phrase(first, end) : default;
    }
}
