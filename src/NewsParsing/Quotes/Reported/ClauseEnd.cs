namespace NewsParsing.Quotes.Reported;

/// <summary>Where a reported clause ends and the writer's own words go on.</summary>
internal static class ClauseEnd
{
    private const int LongestSubject = 12;

    /// <summary>Index after the last token of the clause that starts at <paramref name="start"/>, at most <paramref name="end"/>.</summary>
    internal static int Find(in QuoteSyntax syntax, ReportedLexicon words, int start, int end)
    {
        var depth = 0;
        for (var k = start; k < end; k++)
        {
            switch (syntax.Tokens[k].Kind)
            {
                case TokenKind.Stop or TokenKind.Semicolon:
                    return k;
                case TokenKind.Open:
                    depth++;
                    break;
                case TokenKind.Close when --depth < 0:
                    return k;
                case TokenKind.Dash when k > start && (EndsAtDash(syntax, k) || (syntax.Is(k + 1, WordRoles.Coordinator) && Reports(syntax, words, k + 2, end, WordRoles.Cue))):
                    return k;
                case TokenKind.Comma when k > start && EndsAtComma(syntax, words, k, end):
                    return k;
                case TokenKind.Quote when k > start && syntax.LastInside(k) == ',' && EndsAtComma(syntax, words, k, end):
                    return k + 1;
                case TokenKind.Word when k > start && EndsAtWord(syntax, words, k, end):
                    return k;
            }
        }

        return end;
    }

    /// <summary>The same for a noun phrase, which ends before the writer tells when and why.</summary>
    internal static int OfPhrase(in QuoteSyntax syntax, ReportedLexicon words, int start, int end)
    {
        for (var k = start + 1; k < end; k++)
        {
            if (syntax.IsKind(k, TokenKind.Comma) && !syntax.IsCapital(k - 1)) return k;
            if (syntax.IsKind(k, TokenKind.Word) && (words.Of(syntax.Word(k)) & Complements.PhraseBreak) != 0) return k;
        }

        return end;
    }

    /// <summary>Two hyphens, or the bar that some papers set around asides.</summary>
    private static bool EndsAtDash(in QuoteSyntax syntax, int k) => syntax.IsKind(k + 1, TokenKind.Dash) || syntax.Text[syntax.Tokens[k].Start] == '―';

    /// <summary>"in a statement on Monday": where it was said.</summary>
    private static bool OpensPaper(in QuoteSyntax syntax, ReportedLexicon words, int k)
    {
        if ((words.Of(syntax.Word(k)) & Complements.Place) == 0 || !syntax.Is(k + 1, WordRoles.Indefinite)) return false;
        return syntax.Is(k + 2, WordRoles.SpeechNoun) || (syntax.IsKind(k + 2, TokenKind.Word) && syntax.Is(k + 3, WordRoles.SpeechNoun));
    }

    private static bool EndsAtComma(in QuoteSyntax syntax, ReportedLexicon words, int comma, int end)
    {
        var next = comma + 1;
        if (next >= end || !syntax.IsKind(next, TokenKind.Word)) return false;
        var word = words.Of(syntax.Word(next));
        if ((word & Complements.Break) != 0) return true;
        if ((word & Complements.Gerund) != 0) return true;
        if (SourceFrame.Starts(syntax, next, end)) return true;
        if (syntax.Is(next, WordRoles.Coordinator)) return Reports(syntax, words, next + 1, end, WordRoles.Cue);
        return Reports(syntax, words, next, end, WordRoles.Says);
    }

    private static bool EndsAtWord(in QuoteSyntax syntax, ReportedLexicon words, int k, int end)
    {
        if (SourceFrame.StartsInside(syntax, k, end) || OpensPaper(syntax, words, k)) return true;
        if (!syntax.Is(k, WordRoles.Coordinator)) return false;
        if ((words.Of(syntax.Word(k)) & Complements.Break) != 0) return true;
        var next = words.Of(syntax.Word(k + 1 < end ? k + 1 : k));
        return (next & Complements.Verb) != 0 && (next & (Complements.Base | Complements.Gerund | Complements.Noun)) == 0 && !syntax.Is(k + 1, WordRoles.SpeechNoun | WordRoles.Adverb);
    }

    /// <summary>"…, and Ruiz said": a subject and a verb of saying open a clause of the writer's.</summary>
    private static bool Reports(in QuoteSyntax syntax, ReportedLexicon words, int k, int end, WordRoles roles)
    {
        if (k >= end) return false;
        if (IsFinite(syntax, words, k, roles)) return true;
        var subject = syntax.PhraseFrom(k, Math.Min(end, k + LongestSubject));
        if (subject.IsEmpty || !syntax.CanSpeak(subject)) return false;
        var verb = subject.End;
        while (verb < end && syntax.Is(verb, WordRoles.Adverb | WordRoles.Auxiliary)) verb++;
        return verb < end && IsFinite(syntax, words, verb, roles);
    }

    private static bool IsFinite(in QuoteSyntax syntax, ReportedLexicon words, int k, WordRoles roles)
    {
        var word = words.Of(syntax.Word(k));
        return (word & Complements.Verb) != 0 && (word & (Complements.Gerund | Complements.Noun)) == 0 && syntax.Is(k, roles) && syntax.IsCue(k, roles);
    }
}
