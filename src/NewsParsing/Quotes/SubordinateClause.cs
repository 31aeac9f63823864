namespace NewsParsing.Quotes;

/// <summary>"Fischer, die den Plan als „…“ bezeichneten", "weil Ana Ruiz den Plan „…“ nannte": in German and Dutch the verb of such a clause stands last, behind the marked words.</summary>
internal static class SubordinateClause
{
    /// <summary>Whether a clause with its verb last opens with this word: a conjunction at the head of the sentence or behind a comma, a relative pronoun behind one.</summary>
    internal static bool OpensAt(in QuoteSyntax syntax, int k, int start) =>
        k == start ? syntax.Is(k, WordRoles.Conjunction) && !syntax.Is(k, WordRoles.AnyPreposition | WordRoles.Adverb) : syntax.IsKind(k - 1, TokenKind.Comma) && syntax.Is(k, WordRoles.Relative | WordRoles.Conjunction | WordRoles.Oblique) && !syntax.Is(k, WordRoles.AnyPreposition);

    /// <summary>Who does what the verb right behind the quote tells.</summary>
    internal static ReportingClause Report(in QuoteSyntax syntax, int opener, int start, int quote)
    {
        if (syntax.Is(opener, WordRoles.That) && !syntax.Is(opener, WordRoles.Relative)) return default;
        var subject = syntax.Is(quote + 2, WordRoles.Passive) ? VerbSubject.AgentBetween(syntax, BehindConjunction(syntax, opener, quote), quote) : Subject(syntax, opener, start, quote);
        var kind = syntax.Is(quote + 1, WordRoles.Says) ? ClauseKind.Cued : ClauseKind.Named;
        return syntax.CanSpeak(subject) ? new ReportingClause(kind, subject, new Phrase(quote + 1, quote + 2), 1) : default;
    }

    /// <summary>"der von der Sonne kommt und „…“ genannt wird": the agent of the second verb stands behind "und".</summary>
    private static int BehindConjunction(in QuoteSyntax syntax, int opener, int quote)
    {
        var k = quote - 1;
        while (k > opener && (!syntax.Is(k, WordRoles.Conjunction) || syntax.Is(k, WordRoles.Likeness | WordRoles.AnyPreposition))) k--;
        return k;
    }

    private static Phrase Subject(in QuoteSyntax syntax, int opener, int start, int quote)
    {
        var inside = syntax.FirstPhrase(opener + 1, quote);
        if (!syntax.Is(opener, WordRoles.Relative | WordRoles.Oblique)) return ClauseOpening.IsOblique(syntax, inside.Start) ? default : inside;
        if (syntax.Is(opener, WordRoles.Oblique)) return ClauseOpening.IsOblique(syntax, inside.Start) ? default : inside;
        var antecedent = Antecedent(syntax, opener - 1, start);
        return syntax.Is(opener, WordRoles.Masculine) || inside.IsEmpty || ClauseOpening.IsOblique(syntax, inside.Start) || !syntax.IsPersonal(inside) ? antecedent : inside;
    }

    /// <summary>"des Verbands der Fischer, die …": the phrase before the comma, with the nouns that it hangs on.</summary>
    private static Phrase Antecedent(in QuoteSyntax syntax, int comma, int start)
    {
        var phrase = syntax.PhraseBefore(comma, start);
        while (!phrase.IsEmpty && phrase.Start - 1 > start && syntax.Is(phrase.Start, WordRoles.Determiner) && syntax.IsCapital(phrase.Start - 1) && syntax.PhraseBefore(phrase.Start, start) is { IsEmpty: false } head) phrase = new Phrase(head.Start, phrase.End);
        return phrase;
    }
}
