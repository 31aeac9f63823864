namespace NewsParsing.Quotes.Reported;

/// <summary>"The port is closed, Ana Ruiz said."</summary>
internal static class PostposedClause
{
    private const int LongestSubject = 12;

    /// <summary>The clause from <paramref name="open"/> to the comma before the subject of the verb; none where the verb goes on with a clause of its own.</summary>
    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int verb, int open, int end)
    {
        if (!(syntax.IsCue(verb, WordRoles.Says) || ReportingClauseParser.IsSeparable(syntax, verb, end)) || syntax.Is(verb, WordRoles.Gerund) || syntax.LeansOnVerb(verb)) return default;
        var first = FirstOfVerb(syntax, verb, open);
        var subject = Closes(syntax, first - 1) && first - 1 >= open ? Inverted(syntax, verb, end) : default;
        if (subject.IsEmpty && syntax.Lexicon.HasBareForms) subject = syntax.SubjectBefore(verb, open);
        if (!syntax.CanSpeak(subject)) return default;
        subject = WithoutTime(syntax, words, subject);
        var boundary = (subject.Start >= verb ? first : subject.Start) - 1;
        if (syntax.Is(boundary, WordRoles.Likeness)) boundary--;
        if (boundary < open || !Closes(syntax, boundary)) return default;
        var tail = ClauseTail.End(syntax, words, Math.Max(subject.End, verb + 1), verb, end);
        if (tail < 0) return default;
        var clause = new ReportedClause(subject, new Phrase(verb, verb + 1), new Phrase(FirstOf(syntax, open, boundary), syntax.IsKind(boundary, TokenKind.Quote) ? boundary + 1 : boundary), tail);
        if (!IsAdverbial(syntax, clause.Content)) return clause;
        return GoesOn(syntax, tail, end) ? clause with { Content = new Phrase(tail + 1, ClauseEnd.Find(syntax, words, tail + 1, end)), End = end } : default;
    }

    /// <summary>"…, a déclaré la ministre lundi": the day is no part of the name.</summary>
    private static Phrase WithoutTime(in QuoteSyntax syntax, ReportedLexicon words, Phrase subject)
    {
        while (subject.End > subject.Start + 1 && (words.Of(syntax.Word(subject.End - 1)) & Complements.Time) != 0 && !syntax.IsCapital(subject.End - 1)) subject = subject with { End = subject.End - 1 };
        return subject;
    }

    /// <summary>What a semicolon parts off is reported by others.</summary>
    internal static int FirstOf(in QuoteSyntax syntax, int open, int end)
    {
        for (var k = end - 1; k > open; k--)
            if (syntax.IsKind(k, TokenKind.Semicolon)) return k + 1;
        return open;
    }

    /// <summary>"During the night, …": when and where, and no clause yet.</summary>
    private static bool IsAdverbial(in QuoteSyntax syntax, Phrase content)
    {
        if (!syntax.Is(content.Start, WordRoles.AnyPreposition | WordRoles.Adverb | WordRoles.Conjunction) || syntax.Is(content.Start, WordRoles.Pronoun)) return false;
        for (var k = content.Start; k < content.End; k++)
            if (syntax.Is(k, WordRoles.Auxiliary) || syntax.Tokens[k].Kind is TokenKind.Comma or TokenKind.Quote) return false;
        return true;
    }

    /// <summary>"…, Ana Ruiz said, since …": what is reported goes on behind the comma.</summary>
    internal static bool GoesOn(in QuoteSyntax syntax, in ReportedClause clause, int end)
    {
        if (clause.Cue.Start < clause.Content.End || (clause.Content.End - clause.Content.Start == 1 && syntax.IsKind(clause.Content.Start, TokenKind.Quote))) return false;

        // "…, said Ana Ruiz, the mayor": an apposition tells more of the speaker.
        if (clause.Source.Start > clause.Cue.Start && !syntax.Is(clause.Cue.Start, WordRoles.PhraseStart) && (syntax.Lexicon.HasBareForms || syntax.Is(clause.End + 1, WordRoles.Determiner | WordRoles.PersonNoun | WordRoles.Title))) return false;
        return GoesOn(syntax, clause.End, end);
    }

    private static bool GoesOn(in QuoteSyntax syntax, int tail, int end)
    {
        var next = tail + 1;
        if (next + 1 >= end || !syntax.IsKind(tail, TokenKind.Comma) || !(syntax.IsKind(next, TokenKind.Word) || syntax.IsKind(next, TokenKind.Quote))) return false;
        if (syntax.Is(next, WordRoles.Relative) && !syntax.Is(next, WordRoles.Conjunction)) return false;
        return !syntax.Is(next, WordRoles.Gerund | WordRoles.AnyPreposition | WordRoles.Coordinator | WordRoles.Likeness | WordRoles.PhraseStart);
    }

    private static bool Closes(in QuoteSyntax syntax, int k) => syntax.IsKind(k, TokenKind.Comma) || (syntax.IsKind(k, TokenKind.Quote) && syntax.LastInside(k) is ',' or '?' or '!');

    /// <summary>"…, a déclaré Ana Ruiz": the auxiliary stands before the verb.</summary>
    private static int FirstOfVerb(in QuoteSyntax syntax, int verb, int open)
    {
        var first = verb;
        while (first > open && syntax.Is(first - 1, WordRoles.Auxiliary | WordRoles.Adverb) && !syntax.IsCapital(first - 1) && !syntax.Lexicon.HasBareForms) first--;
        return first;
    }

    private static Phrase Inverted(in QuoteSyntax syntax, int verb, int end)
    {
        if (syntax.Is(verb, WordRoles.Clitic)) return new Phrase(verb, verb + 1);
        var subject = syntax.PhraseFrom(verb + 1, Math.Min(end, verb + LongestSubject));
        return syntax.IsKind(verb - 1, TokenKind.Quote) || syntax.Is(subject.Start, WordRoles.Pronoun) || syntax.IsCapital(subject.Start) || syntax.IsPersonal(subject) ? subject : default;
    }
}
