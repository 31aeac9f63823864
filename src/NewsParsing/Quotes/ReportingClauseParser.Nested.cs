namespace NewsParsing.Quotes;

/// <content>English: clauses of saying that stand inside one another.</content>
internal static partial class ReportingClauseParser
{
    /// <summary>How far behind "promise of" the marked words may stand and still hang on it.</summary>
    private const int LongestOf = 5;

    /// <summary>The clause that a nested pair of clauses comes down to, where that is neither the nearer nor the outer one as it stands.</summary>
    private static ReportingClause Nesting(in QuoteSyntax syntax, in ReportingClause clause, in ReportingClause inner, int start, int quote)
    {
        if (!syntax.Lexicon.HasBareForms || clause.Source.IsEmpty) return default;
        if (inner.IsNone && !syntax.IsPersonal(clause.Source) && clause.Kind is ClauseKind.Cued or ClauseKind.Named && clause.Cue.Start >= clause.Source.End && Inserted(syntax, clause.Cue.Start, start) is var inserted and >= 0) return AtVerb(syntax, inserted, start, quote);
        if (inner.IsNone && syntax.IsTalkOf(clause.Cue.Start)) return AtVerb(syntax, clause.Cue.Start - 2, start, quote);
        if (inner.IsNone && TellsAll(syntax, clause, start) is var outer and >= 0) return AtVerb(syntax, outer, start, quote);
        if (clause.Kind == ClauseKind.Cued && inner.Kind == ClauseKind.Named && inner.Source == clause.Source && syntax.Is(inner.Cue.Start, WordRoles.Names) && !syntax.Is(inner.Cue.Start, WordRoles.Thinks | WordRoles.SpeechNoun | WordRoles.Gerund) && !syntax.LeansOnVerb(inner.Cue.Start)) return inner;
        return inner.IsNone ? WhatIsCalled(syntax, clause, start) : default;
    }

    /// <summary>"answered by saying that its refusal to use the words “…”", "a letter saying that …": a participle that takes the whole of what was said.</summary>
    private static bool TellsHow(in QuoteSyntax syntax, int gerund) =>
        syntax.Lexicon.HasBareForms && syntax.Is(gerund, WordRoles.Says) && (syntax.Is(gerund - 1, WordRoles.Agent) || syntax.Is(gerund + 1, WordRoles.That));

    /// <summary>"because, in Ruiz’s words, “…”": a phrase that commas set in.</summary>
    private static bool IsInWords(in QuoteSyntax syntax, int noun, int quote)
    {
        if (!syntax.Lexicon.HasBareForms || noun + 2 != quote || !syntax.IsKind(noun + 1, TokenKind.Comma)) return false;
        var owner = syntax.NameBefore(noun, 0);
        var preposition = owner.IsEmpty ? noun - 2 : owner.Start - 1;
        return syntax.Is(preposition, WordRoles.AnyPreposition) && (preposition == syntax.SentenceStart(quote) || syntax.IsKind(preposition - 1, TokenKind.Comma));
    }

    /// <summary>"Ruiz derides what he calls “…”": the pronoun is the one who derides.</summary>
    private static ReportingClause WhatIsCalled(in QuoteSyntax syntax, in ReportingClause clause, int start)
    {
        var what = clause.Source.Start - 1;
        if (what <= start || !syntax.Is(what, WordRoles.Fused) || clause.Source.End - clause.Source.Start > 1 || !syntax.Is(clause.Source.Start, WordRoles.Pronoun)) return default;
        for (var k = start; k < what; k++)
            if (!syntax.Tokens[k].IsWord && !syntax.IsKind(k, TokenKind.Quote)) return default;
        var subject = syntax.FirstPhrase(start, what);
        return syntax.CanSpeak(subject) && syntax.IsPersonal(subject) ? clause with { Source = subject } : default;
    }

    /// <summary>"Ruiz says the group behind the vote appeals to …": where the nearer verb has but a thing that a preposition holds, the verb of saying before it tells; below 0 for none.</summary>
    private static int TellsAll(in QuoteSyntax syntax, in ReportingClause clause, int start)
    {
        if (clause.Cue.Start < clause.Source.End || syntax.IsPersonal(clause.Source) || syntax.Is(clause.Cue.Start, WordRoles.Gerund) || !syntax.Is(clause.Source.Start - 1, WordRoles.AnyPreposition) || syntax.Is(clause.Source.Start - 1, WordRoles.Conjunction)) return -1;
        for (var k = clause.Source.Start - 1; k > start && clause.Cue.Start - k < FarthestThat; k--)
        {
            if (!syntax.Tokens[k].IsWord && !syntax.IsKind(k, TokenKind.Number)) return -1;
            if (syntax.IsCue(k, WordRoles.Says) && !syntax.LeansOnVerb(k)) return k;
        }

        return -1;
    }

    /// <summary>"The show, Ruiz said, allowed him to …": the verb of a clause that commas set into the sentence before token <paramref name="verb"/>; below 0 for none.</summary>
    private static int Inserted(in QuoteSyntax syntax, int verb, int start)
    {
        for (var k = verb - 1; k > start + 1; k--)
        {
            if (syntax.Tokens[k].Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon) return -1;
            if (!syntax.IsKind(k, TokenKind.Comma) || !syntax.Is(k - 1, WordRoles.Says) || !syntax.IsCue(k - 1, WordRoles.Says) || syntax.Is(k - 1, WordRoles.Gerund)) continue;
            var subject = syntax.PhraseBefore(k - 1, start);
            if (syntax.CanSpeak(subject) && syntax.IsPersonal(subject) && subject.Start - 1 > start && syntax.IsKind(subject.Start - 1, TokenKind.Comma)) return k - 1;
        }

        return -1;
    }

    /// <summary>"The riddle of the port, says Ana Ruiz, head of the harbour, is that …": the subject of a verb right behind a comma, where what stands before is no person. Empty for none.</summary>
    private static Phrase Parenthesis(in QuoteSyntax syntax, int verb, int start, int quote)
    {
        if (!syntax.Lexicon.HasBareForms || verb - 1 <= start || !syntax.IsKind(verb - 1, TokenKind.Comma) || !syntax.Is(verb, WordRoles.Says) || syntax.Is(verb, WordRoles.Gerund | WordRoles.Hearing)) return default;
        var behind = syntax.PhraseFrom(verb + 1, quote);
        if (behind.IsEmpty || !syntax.IsPersonal(behind) || !syntax.IsKind(behind.End, TokenKind.Comma)) return default;
        var before = syntax.PhraseBefore(verb - 1, start);
        return syntax.IsPersonal(before) || syntax.IsCapital(before.End - 1) ? default : behind;
    }

    /// <summary>"When Ruiz said it was late, he called the plan “…”": the clause of the first verb is closed before the nearer one begins.</summary>
    private static bool IsClosedBefore(in QuoteSyntax syntax, int verb, in ReportingClause inner, int start)
    {
        if (!syntax.Lexicon.HasBareForms || inner.Source.IsEmpty || inner.Source.Start <= verb || inner.Cue.Start < inner.Source.Start) return false;
        if (syntax.Is(inner.Source.Start - 1, WordRoles.Coordinator) && syntax.IsKind(inner.Source.Start - 2, TokenKind.Comma) && syntax.Is(inner.Cue.Start, WordRoles.Names) && (!syntax.Is(inner.Source.Start, WordRoles.Pronoun) || syntax.Is(inner.Source.Start, WordRoles.Determiner))) return true;
        var open = verb;
        while (open > start && !syntax.IsKind(open - 1, TokenKind.Comma)) open--;
        if (!syntax.Is(open, WordRoles.Conjunction) || syntax.Is(open, WordRoles.Coordinator | WordRoles.That)) return false;
        return syntax.IsKind(inner.Source.Start - 1, TokenKind.Comma);
    }

    /// <summary>"Ruiz said that he met a man who called it “…”": the verb of a relative clause without a comma stands in what another told. Gives the telling verb; below 0 for none.</summary>
    private static int ToldOfHearsay(in QuoteSyntax syntax, in ReportingClause clause, int start)
    {
        if (!syntax.Lexicon.HasBareForms || clause.Cue.Start < clause.Source.End || !syntax.FollowsRelative(clause.Cue.Start) || !syntax.Is(clause.Source.End, WordRoles.Relative)) return -1;
        for (var k = clause.Source.Start - 1; k > start && clause.Source.Start - k < FarthestOuter; k--)
        {
            if (!syntax.Tokens[k].IsWord) return -1;
            if (syntax.IsCue(k, WordRoles.Says) && !syntax.LeansOnVerb(k)) return syntax.Is(k, WordRoles.Issues) ? -1 : k;
        }

        return -1;
    }

    /// <summary>"Ruiz said that for years some had warned of it.": who tells the whole sentence, for a quote that stands alone behind it.</summary>
    private static ReportingClause Outermost(in QuoteSyntax syntax, int start, int end)
    {
        if (!syntax.Lexicon.HasBareForms && !syntax.Lexicon.VerbSecond) return default;
        for (var k = start + 1; k < end && k - start < FarthestOuter; k++)
        {
            if (!syntax.IsCue(k, WordRoles.Says) || syntax.Is(k, WordRoles.Gerund) || !(syntax.Lexicon.VerbSecond || syntax.Is(k + 1, WordRoles.That))) continue;
            var clause = AtVerb(syntax, k, start, end);
            if (clause.Kind == ClauseKind.Cued && !clause.Source.IsEmpty && (syntax.Lexicon.VerbSecond ? !syntax.Is(clause.Source.Start, WordRoles.Oblique) && syntax.IsPersonal(clause.Source) : clause.Source.End <= k)) return clause;
        }

        return default;
    }

    /// <summary>"Das Schiff sei zu spät gekommen.": a sentence in the mood of reported speech goes on with what was said before it, and its subject is not who speaks.</summary>
    private static bool IsReportedAlone(in QuoteSyntax syntax, int start, int end)
    {
        if (!syntax.Lexicon.VerbSecond) return false;
        var isReported = false;
        for (var k = start; k < end; k++)
        {
            if (syntax.Is(k, WordRoles.Cue | WordRoles.Separable | WordRoles.PhraseStart)) return false;
            isReported |= syntax.Is(k, WordRoles.ReportedMood);
        }

        return isReported;
    }

    /// <summary>"Ruiz said it was late because “nobody came,” she said": of two clauses on one quote that goes on with the sentence, the one with the name tells more.</summary>
    private static ReportingClause SaidTwice(in QuoteSyntax syntax, int quote, in ReportingClause after, int start)
    {
        if (!syntax.Lexicon.HasBareForms || after.Source.End - after.Source.Start != 1 || !syntax.Is(after.Source.Start, WordRoles.Pronoun) || !syntax.Is(after.Source.Start, WordRoles.Masculine | WordRoles.Feminine) || syntax.StartsCapital(quote) || start >= quote) return default;
        var before = Before(syntax, quote, start);
        return before.Kind == ClauseKind.Cued && !syntax.Is(before.Source.Start, WordRoles.Pronoun) && syntax.CanSpeak(before.Source) && syntax.IsCapital(before.Source.End - 1) ? before : default;
    }

    /// <summary>"telling the hall that he views the plan as “…”": what a pronoun thinks is what another told.</summary>
    private static bool IsPronounsThought(in QuoteSyntax syntax, in ReportingClause inner, int outer) =>
        syntax.Lexicon.HasBareForms && inner.Source.Start > outer && inner.Cue.Start >= inner.Source.End && inner.Kind == ClauseKind.Named && inner.Source.End - inner.Source.Start == 1 && syntax.Is(inner.Source.Start, WordRoles.Pronoun) && syntax.Is(inner.Source.Start, WordRoles.Masculine | WordRoles.Feminine)
        && !syntax.Is(inner.Source.Start - 1, WordRoles.Relative);
}
