namespace NewsParsing.Quotes;

/// <summary>Who does what a verb of saying tells: before it, behind it, or behind the word for "by".</summary>
internal static class VerbSubject
{
    /// <summary>In German and Dutch the subject opens the clause, or follows the verb where something else opens it.</summary>
    internal static Phrase OfSecondVerb(in QuoteSyntax syntax, int verb, int start, int quote)
    {
        verb = FiniteVerb(syntax, verb, start);

        // "Ruiz thanked the hall and said": the subject of the first verb is that of the second.
        if (syntax.Is(verb - 1, WordRoles.Conjunction) && syntax.FirstPhrase(start, verb - 1) is var shared && syntax.CanSpeak(shared) && !syntax.Is(shared.Start, WordRoles.Oblique)) return shared;
        var clause = FollowsSubclause(syntax, verb, start) ? verb : syntax.ClauseStart(verb, start);
        var opensWithAdverb = syntax.Is(clause + 1, WordRoles.AnyPreposition) && !syntax.Is(clause, WordRoles.Determiner | WordRoles.Pronoun | WordRoles.Title | WordRoles.PersonNoun | WordRoles.GroupNoun);
        var behind = Behind(syntax, verb, quote);
        if (ClauseOpening.Subject(syntax, clause, verb, behind) is { IsEmpty: false } opener) return syntax.BeforeApposition(opener, start);
        var isObjectFirst = ClauseOpening.IsOblique(syntax, clause) || (!behind.IsEmpty && syntax.Is(behind.Start, WordRoles.Pronoun) && !syntax.Is(behind.Start, WordRoles.Determiner | WordRoles.That));
        if (clause == verb || opensWithAdverb || isObjectFirst || OpensWithManner(syntax, clause, verb) || (syntax.Is(clause, WordRoles.AnyPreposition | WordRoles.Adverb) && !syntax.Is(clause, WordRoles.Pronoun | WordRoles.Determiner)))
        {
            if (!behind.IsEmpty && !(syntax.Is(behind.Start, WordRoles.Oblique) && syntax.CanSpeak(syntax.FirstPhrase(clause, verb)))) return behind;
        }

        var first = syntax.FirstPhrase(clause, verb);
        if (first.IsEmpty) return syntax.SubjectBefore(verb, start);

        // "Die Pläne nannte Ana Ruiz „…“": a thing cannot speak where a person follows.
        if (!behind.IsEmpty && !syntax.Is(behind.Start, WordRoles.Oblique) && syntax.Is(first.Start, WordRoles.Determiner) && syntax.IsPersonal(behind) && !syntax.IsPersonal(first)) return behind;
        return syntax.BeforeApposition(first, start);
    }

    /// <summary>"Unmissverständlich sagt das Gericht": one word for the manner opens the clause.</summary>
    private static bool OpensWithManner(in QuoteSyntax syntax, int clause, int verb)
    {
        if (clause != verb - 1 || syntax.Tokens[clause].Roles != WordRoles.None) return false;
        var word = syntax.Word(clause);
        foreach (var ending in syntax.Lexicon.MannerEndings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"Ruiz wird mit den Worten zitiert": the passive names the speaker first.</summary>
    internal static bool HasFiniteAuxiliary(in QuoteSyntax syntax, int verb, int start)
    {
        for (var k = verb - 1; k >= start && syntax.Tokens[k].Kind is TokenKind.Word or TokenKind.Number; k--)
            if (syntax.Is(k, WordRoles.Auxiliary)) return true;
        return false;
    }

    /// <summary>"Im Mai hat Ana Ruiz in Bonn gesagt": the auxiliary stands second, and the subject beside it.</summary>
    private static int FiniteVerb(in QuoteSyntax syntax, int verb, int start)
    {
        if (!syntax.Is(verb, WordRoles.Cue) || syntax.Is(verb - 1, WordRoles.Conjunction)) return verb;
        for (var k = verb - 1; k > start; k--)
        {
            if (syntax.Tokens[k].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon) return verb;
            if (syntax.Is(k, WordRoles.Auxiliary) && !syntax.Is(k, WordRoles.Infinitive)) return k;
        }

        return verb;
    }

    /// <summary>"Nachdem er lange schwieg, sagte Ana Ruiz": the comma ends a clause whose own verb stands last, not an aside.</summary>
    private static bool FollowsSubclause(in QuoteSyntax syntax, int verb, int start) =>
        syntax.IsKind(verb - 1, TokenKind.Comma) && verb - 2 > start && syntax.Is(start, WordRoles.Conjunction) && syntax.Tokens[verb - 2].IsWord && !syntax.IsCapital(verb - 2)
        && !syntax.Is(verb - 2, WordRoles.PersonNoun | WordRoles.GroupNoun);

    /// <summary>"Yesterday said Ana Ruiz: …", the order of German, Dutch and Romance main clauses.</summary>
    internal static Phrase Behind(in QuoteSyntax syntax, int verb, int quote)
    {
        var k = verb + 1;
        while (k < quote && syntax.Is(k, WordRoles.Adverb | WordRoles.Auxiliary)) k++;
        return k < quote ? syntax.PhraseFrom(k, quote) : default;
    }

    /// <summary>"wurde von Ana Ruiz": the agent between the auxiliary and the end of the clause; empty where none is named.</summary>
    internal static Phrase AgentBetween(in QuoteSyntax syntax, int start, int end)
    {
        for (var k = start; k < end; k++)
            if (syntax.Is(k, WordRoles.Agent) && syntax.PhraseFrom(k + 1, end) is var agent && syntax.CanSpeak(agent)) return agent;
        return default;
    }

    /// <summary>"som av Ana Ruiz blir kalt": in the Nordic languages the agent may stand before the verb.</summary>
    private static Phrase AgentBefore(in QuoteSyntax syntax, int verb)
    {
        if (!syntax.Is(verb - 1, WordRoles.Passive)) return default;
        for (var k = verb - 2; k >= 0 && verb - k < 10 && syntax.Tokens[k].IsWord; k--)
            if (syntax.Is(k, WordRoles.Agent)) return syntax.PhraseFrom(k + 1, verb - 1);
        return default;
    }

    /// <summary>"was called by Ana Ruiz": the agent, not the subject, speaks.</summary>
    internal static Phrase Agent(in QuoteSyntax syntax, int verb, int end)
    {
        // "the plan, described by Ana Ruiz as “…”": a verb that its agent follows is passive.
        if (syntax.Is(verb + 1, WordRoles.Agent) && (syntax.Lexicon.HasBareForms || syntax.Is(verb, WordRoles.Participle))) return syntax.PhraseFrom(verb + 2, end);
        if (AgentBefore(syntax, verb) is { IsEmpty: false } before) return before;
        var passive = syntax.Lexicon.HasPassives ? WordRoles.Passive : WordRoles.Auxiliary;
        if (!syntax.Is(verb - 1, passive) && !(syntax.Is(verb - 1, WordRoles.Adverb) && syntax.Is(verb - 2, passive))) return default;
        for (var k = verb + 1; k < end && k < verb + 6; k++)
            if (syntax.Is(k, WordRoles.Agent)) return syntax.PhraseFrom(k + 1, end);
        return syntax.Is(end + 1, WordRoles.Agent) ? syntax.PhraseFrom(end + 2, syntax.Tokens.Length) : default;
    }
}
