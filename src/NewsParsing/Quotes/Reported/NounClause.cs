namespace NewsParsing.Quotes.Reported;

/// <summary>"Ana Ruiz’s claim that the port is closed", "the plan to close it".</summary>
internal static class NounClause
{
    private const int FarthestOwner = 4;

    /// <summary>Whether "that" or an infinitive follows a noun, and not a verb of the same form.</summary>
    internal static bool Holds(in QuoteSyntax syntax, Complements complements, int k) =>
        !syntax.IsCapital(k) && (((complements & Complements.Noun) != 0 && syntax.Is(k + 1, WordRoles.That)) || ((complements & Complements.InfinitiveNoun) != 0 && syntax.Is(k + 1, WordRoles.Infinitive) && !syntax.Is(k + 2, WordRoles.Determiner | WordRoles.Pronoun) && !syntax.IsCapital(k + 2)))
        && (syntax.IsBareNoun(k) || IsHeld(syntax, k));

    /// <summary>Whose: the possessive before the noun; empty where none stands there.</summary>
    internal static Phrase Source(in QuoteSyntax syntax, int k, int start)
    {
        for (var p = k - 1; p >= start && p >= k - FarthestOwner; p--)
        {
            if (!syntax.Tokens[p].IsWord) break;
            if (syntax.Is(p, WordRoles.Possessive)) return new Phrase(p, p + 1);
            if (NameRunReader.IsPossessive(syntax.Word(p))) return syntax.IsCapital(p) ? syntax.NameBefore(p + 1, start) : syntax.PhraseBefore(p + 1, start);
        }

        return default;
    }

    /// <summary>"The claim that the port is safe has been disputed": where the verb of the whole sentence follows that of the clause.</summary>
    internal static int End(in QuoteSyntax syntax, Phrase content)
    {
        var seen = syntax.Is(content.Start, WordRoles.Infinitive) ? content.Start : -1;
        for (var k = content.Start + 1; k < content.End; k++)
        {
            if (syntax.IsKind(k, TokenKind.Comma) || syntax.Is(k, WordRoles.Coordinator | WordRoles.Relative)) seen = -1;
            if (!syntax.Is(k, WordRoles.Auxiliary) || syntax.IsCapital(k)) continue;
            if (seen >= 0 && k > seen + 1) return k;
            seen = k;
        }

        return content.End;
    }

    private static bool IsHeld(in QuoteSyntax syntax, int k)
    {
        for (var p = k - 1; p >= 0 && p >= k - FarthestOwner; p--)
        {
            if (!syntax.Tokens[p].IsWord) return false;
            if (syntax.Is(p, WordRoles.Possessive) || NameRunReader.IsPossessive(syntax.Word(p)) || (syntax.Is(p, WordRoles.Determiner) && !syntax.Is(p, WordRoles.Pronoun))) return true;
            if (syntax.Is(p, WordRoles.Pronoun | WordRoles.Auxiliary | WordRoles.Infinitive)) return false;
        }

        return false;
    }
}
