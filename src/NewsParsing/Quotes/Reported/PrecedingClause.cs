namespace NewsParsing.Quotes.Reported;

/// <summary>"Ana Ruiz said that the port is closed."</summary>
internal static class PrecedingClause
{
    private const int LongestSubject = 8;

    /// <summary>The clause behind the verb, adjective or noun at <paramref name="k"/>.</summary>
    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int k, int start, int end)
    {
        var complements = words.Of(syntax.Word(k));
        var isSeparable = ReportingClauseParser.IsSeparable(syntax, k, end);
        if (isSeparable) complements |= Complements.That;
        var isNoun = NounClause.Holds(syntax, complements, k);
        if (!isNoun && !isSeparable && !ReportsHere(syntax, complements, k)) return default;
        var first = isNoun ? k + 1 : ComplementStart.Find(syntax, words, complements, k, end);
        if (first < 0 || first >= end || (!isNoun && ComplementStart.IsExtracted(syntax, k, start) && !syntax.Is(first, WordRoles.Auxiliary))) return default;
        var content = new Phrase(first, Ends(syntax, words, k, start, first, end));
        var source = isNoun ? NounClause.Source(syntax, k, start) : Source(syntax, k, start, first);
        if (isNoun && k - start <= LongestSubject) content = content with { End = NounClause.End(syntax, content) };
        return content.IsEmpty || source.IsEmpty ? default : new ReportedClause(source, new Phrase(k, k + 1), content, content.End);
    }

    /// <summary>"If the port closes, …": a clause that opens its sentence ends with the first comma.</summary>
    private static int Ends(in QuoteSyntax syntax, ReportedLexicon words, int k, int start, int first, int end)
    {
        var last = ClauseEnd.Find(syntax, words, first, end);
        if ((words.Of(syntax.Word(k)) & (Complements.Bare | Complements.That | Complements.Infinitive)) == 0) last = ClauseEnd.OfPhrase(syntax, words, first, last);
        if (StandsInAside(syntax, k)) return FirstComma(syntax, first, last);
        if (!syntax.Is(start, WordRoles.Conjunction | WordRoles.AnyPreposition) || syntax.Is(start, WordRoles.Coordinator | WordRoles.Pronoun)) return last;
        for (var i = start; i < k; i++)
            if (syntax.IsKind(i, TokenKind.Comma)) return last;
        return FirstComma(syntax, first, last);
    }

    private static int FirstComma(in QuoteSyntax syntax, int first, int last)
    {
        for (var i = first; i < last; i++)
            if (syntax.IsKind(i, TokenKind.Comma)) return i;
        return last;
    }

    /// <summary>"Ana Ruiz, who says the port is safe, left": the next comma closes the aside.</summary>
    private static bool StandsInAside(in QuoteSyntax syntax, int verb)
    {
        var k = verb - 1;
        while (k > 0 && syntax.Is(k, WordRoles.Auxiliary | WordRoles.Adverb)) k--;
        return k > 0 && syntax.Is(k, WordRoles.Relative) && syntax.IsKind(k - 1, TokenKind.Comma);
    }

    private static bool ReportsHere(in QuoteSyntax syntax, Complements complements, int k)
    {
        if ((complements & Complements.Adjective) != 0) return syntax.Is(k - 1, WordRoles.Auxiliary | WordRoles.Adverb);
        if ((complements & Complements.Verb) == 0) return false;

        // "The ship, called Nordwind, …": a participle that tells of the noun before.
        if (syntax.IsKind(k - 1, TokenKind.Comma) && (complements & (Complements.Gerund | Complements.Bare | Complements.That)) == 0) return false;

        // "per dire che", "zu sagen, dass": an infinitive that is a form of its own tells of no one who spoke.
        if ((complements & Complements.Base) != 0 && !syntax.Lexicon.HasBareForms && syntax.Is(k - 1, WordRoles.AnyPreposition | WordRoles.Infinitive | WordRoles.Adverb | WordRoles.Auxiliary)) return false;
        if (syntax.Is(k, WordRoles.Cue)) return syntax.IsCue(k, WordRoles.Cue) || FollowsPair(syntax, k);
        if (syntax.IsCapital(k) && !syntax.IsTitleCase) return false;
        return !syntax.Is(k - 1, WordRoles.Determiner) || syntax.Is(k - 1, WordRoles.Pronoun);
    }

    /// <summary>"Ana Ruiz and Karl Roth say": two names take the bare form.</summary>
    private static bool FollowsPair(in QuoteSyntax syntax, int k)
    {
        if (!syntax.Is(k, WordRoles.Base) || !syntax.Is(k, WordRoles.Says) || syntax.IsCapital(k) || k < 3 || !syntax.Tokens[k - 1].IsName) return false;
        var name = k - 1;
        while (name > 0 && syntax.Tokens[name - 1].IsName) name--;
        return name > 1 && syntax.Is(name - 1, WordRoles.Coordinator) && syntax.IsCapital(name - 2);
    }

    private static Phrase Source(in QuoteSyntax syntax, int verb, int start, int content)
    {
        var clause = ReportingClauseParser.AtVerb(syntax, verb, start, content);
        if (clause.Source.IsEmpty && clause.Kind != ClauseKind.Impersonal && syntax.Lexicon.DropsPronouns) return DroppedSubject.Find(syntax, verb).Source;
        return clause.Source.Start > verb && syntax.Lexicon.HasBareForms && !syntax.Is(verb + 1, WordRoles.Agent) ? default : clause.Source;
    }
}
