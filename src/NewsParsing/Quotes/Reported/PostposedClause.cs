namespace NewsParsing.Quotes.Reported;

/// <summary>"The port is closed, Ana Ruiz said."</summary>
internal static class PostposedClause
{
    private const int LongestSubject = 12;
    private const int LongestTail = 24;

    /// <summary>The clause from <paramref name="open"/> to the comma before the subject of the verb; none where the verb goes on with a clause of its own.</summary>
    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int verb, int open, int end)
    {
        if (!syntax.IsCue(verb, WordRoles.Says) || syntax.Is(verb, WordRoles.Gerund) || syntax.LeansOnVerb(verb)) return default;
        var first = FirstOfVerb(syntax, verb, open);
        var subject = Closes(syntax, first - 1) && first - 1 >= open ? Inverted(syntax, verb, end) : default;
        if (subject.IsEmpty && syntax.Lexicon.HasBareForms) subject = syntax.SubjectBefore(verb, open);
        if (!syntax.CanSpeak(subject)) return default;
        while (subject.End > subject.Start + 1 && (words.Of(syntax.Word(subject.End - 1)) & Complements.Time) != 0 && !syntax.IsCapital(subject.End - 1)) subject = subject with { End = subject.End - 1 };
        var boundary = (subject.Start >= verb ? first : subject.Start) - 1;
        if (syntax.Is(boundary, WordRoles.Likeness)) boundary--;
        if (boundary < open || !Closes(syntax, boundary)) return default;
        var tail = Tail(syntax, words, System.Math.Max(subject.End, verb + 1), verb, end);
        if (tail < 0) return default;
        var content = new Phrase(FirstOf(syntax, open, boundary), syntax.IsKind(boundary, TokenKind.Quote) ? boundary + 1 : boundary);
        if (IsAdverbial(syntax, content)) return GoesOn(syntax, tail, end) ? new ReportedClause(subject, new Phrase(verb, verb + 1), new Phrase(tail + 1, ClauseEnd.Find(syntax, words, tail + 1, end)), end) : default;
        return new ReportedClause(subject, new Phrase(verb, verb + 1), content, tail);
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
        if (clause.Source.Start > clause.Cue.Start && (syntax.Lexicon.HasBareForms || syntax.Is(clause.End + 1, WordRoles.Determiner | WordRoles.PersonNoun | WordRoles.Title))) return false;
        return GoesOn(syntax, clause.End, end);
    }

    private static bool GoesOn(in QuoteSyntax syntax, int tail, int end) =>
        tail + 2 < end && syntax.IsKind(tail, TokenKind.Comma) && syntax.Tokens[tail + 1].Kind is TokenKind.Word or TokenKind.Quote && !syntax.Is(tail + 1, WordRoles.Gerund | WordRoles.AnyPreposition | WordRoles.Coordinator | WordRoles.Likeness | WordRoles.PhraseStart) && !(syntax.Is(tail + 1, WordRoles.Relative) && !syntax.Is(tail + 1, WordRoles.Conjunction));

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
        var subject = syntax.PhraseFrom(verb + 1, System.Math.Min(end, verb + LongestSubject));
        return syntax.IsKind(verb - 1, TokenKind.Quote) || syntax.Is(subject.Start, WordRoles.Pronoun) || syntax.IsCapital(subject.Start) || syntax.IsPersonal(subject) ? subject : default;
    }

    /// <summary>Where the reporting clause ends, with when, where and to whom it was said; below 0 where more is said behind it.</summary>
    private static int Tail(in QuoteSyntax syntax, ReportedLexicon words, int start, int verb, int end)
    {
        var hears = !syntax.Lexicon.HasBareForms || (words.Of(syntax.Word(verb)) & Complements.Hearer) != 0;
        for (var k = start; k < end && k < start + LongestTail;)
        {
            if (syntax.IsKind(k, TokenKind.Comma)) return syntax.Is(k + 1, WordRoles.That) ? -1 : k;
            if (syntax.Tokens[k].Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Close || syntax.Is(k, WordRoles.Coordinator)) return k;
            if (syntax.Is(k, WordRoles.That) || syntax.Is(k, WordRoles.Infinitive) || (words.Of(syntax.Word(k)) & Complements.Question) != 0 && !syntax.Is(k, WordRoles.Conjunction)) return -1;
            if (syntax.Is(k, WordRoles.AnyPreposition))
            {
                var held = syntax.PhraseFrom(k + 1, end);
                k = held.IsEmpty ? k + 1 : held.End;
            }
            else if (syntax.Is(k, WordRoles.Conjunction))
            {
                return k;
            }
            else if (syntax.Is(k, WordRoles.Adverb | WordRoles.NotName) || (words.Of(syntax.Word(k)) & Complements.Time) != 0)
            {
                k++;
            }
            else if ((syntax.Is(k, WordRoles.Determiner) || syntax.IsKind(k, TokenKind.Number)) && (words.Of(syntax.Word(k + 1 < end ? k + 1 : k)) & Complements.Time) != 0)
            {
                k += 2;
            }
            else if (hears && syntax.PhraseFrom(k, end) is { IsEmpty: false } hearer)
            {
                hears = false;
                k = hearer.End;
            }
            else
            {
                return -1;
            }
        }

        return end;
    }
}
