namespace NewsParsing.Quotes;

/// <summary>Reads what the words around a name tell of its bearer: "campaign manager", "the mayor of Lund".</summary>
internal static class RoleReader
{
    /// <summary>Words that no name starts with and no office goes through.</summary>
    internal const WordRoles Functional = WordRoles.Determiner | WordRoles.Pronoun | WordRoles.AnyPreposition | WordRoles.Conjunction | WordRoles.Auxiliary | WordRoles.That | WordRoles.Relative | WordRoles.Infinitive | WordRoles.Adverb | WordRoles.NotName;
    private const WordRoles Office = WordRoles.PersonNoun | WordRoles.Title;
    private const WordRoles Clausal = WordRoles.Says | WordRoles.Auxiliary | WordRoles.Relative | WordRoles.That | WordRoles.Infinitive;
    private const int LongestRole = 5;
    private const int LongestAside = 14;

    /// <summary>What stands before the run <paramref name="start"/> to <paramref name="end"/>, and the titles in it, up to <paramref name="name"/>.</summary>
    internal static TextSpan Before(in QuoteSyntax syntax, int start, int end, int name)
    {
        if (syntax.IsKind(start - 1, TokenKind.Comma)) return BeforeComma(syntax, start, end, name);
        var k = start;
        while (k > 0 && start - k < LongestRole && syntax.Tokens[k - 1].IsWord && !syntax.Is(k - 1, Functional | WordRoles.Says) && (!syntax.IsCapital(k - 1) || syntax.Is(k - 1, Office | WordRoles.GroupNoun))) k--;
        if (syntax.Is(k - 1, WordRoles.LinkingPreposition | WordRoles.Determiner) && IsPartOfOffice(syntax, k, start, name)) k = Head(syntax, k, name);
        return TextSpan.FromBounds(syntax.Tokens[k].Start, syntax.Tokens[name].Start);
    }

    /// <summary>What stands behind a run that ends at <paramref name="end"/>: in a comma's aside, in brackets, behind "is"; alone up to the first "of" if <paramref name="isHeadOnly"/>.</summary>
    internal static TextSpan After(in QuoteSyntax syntax, int end, bool isHeadOnly)
    {
        var k = end;
        if (!syntax.IsKind(k, TokenKind.Comma) && !syntax.Is(k, WordRoles.Auxiliary) && !syntax.IsKind(k, TokenKind.Open)) return default;
        var first = ++k;
        if (!syntax.Is(first, WordRoles.Determiner | Office) && !syntax.Is(first + 1, WordRoles.PersonNoun) && !syntax.Is(first + 2, WordRoles.PersonNoun)) return default;
        while (k < syntax.Tokens.Length && k - first < LongestAside && syntax.Tokens[k].Kind is TokenKind.Word or TokenKind.Number && !syntax.Is(k, WordRoles.Relative | WordRoles.Says | WordRoles.Auxiliary) && !(isHeadOnly && k > first && syntax.Is(k, WordRoles.AnyPreposition))) k++;
        return k > first ? TextSpan.FromBounds(syntax.Tokens[first].Start, syntax.Tokens[k - 1].End) : default;
    }

    /// <summary>"the judge of the High Court Ana Ruiz", but not "the lawyer of Ana Ruiz": between the office and the name stands what she is judge of.</summary>
    private static bool IsPartOfOffice(in QuoteSyntax syntax, int k, int start, int name)
    {
        if (k < start) return !syntax.Is(k, Office);
        return name > start && !syntax.Is(start, Office | WordRoles.GivenName);
    }

    /// <summary>The office that a chain of "of the" leads back to; <paramref name="from"/> where there is none.</summary>
    private static int Head(in QuoteSyntax syntax, int from, int name)
    {
        for (var k = from - 1; k >= 0 && name - k < LongestAside; k--)
        {
            if (!syntax.Tokens[k].IsWord || syntax.Is(k, Clausal)) return from;
            if (syntax.Is(k, Office)) return k;
            if (syntax.Is(k, WordRoles.AnyPreposition) && !syntax.Is(k, WordRoles.LinkingPreposition)) return from;
        }

        return from;
    }

    /// <summary>"The mayor of Lund, Ana Ruiz, said": the office stands before the comma.</summary>
    private static TextSpan BeforeComma(in QuoteSyntax syntax, int start, int end, int name)
    {
        var own = TextSpan.FromBounds(syntax.Tokens[start].Start, syntax.Tokens[name].Start);
        if (end < syntax.Tokens.Length && syntax.Tokens[end].IsWord && !syntax.Is(end, WordRoles.Says | WordRoles.Auxiliary)) return own;
        for (var k = start - 2; k >= 0 && start - k < LongestAside; k--)
        {
            if (syntax.Tokens[k].Kind is not (TokenKind.Word or TokenKind.Number) || syntax.Is(k, Clausal)) return own;
            if (!syntax.Is(k, Office) || (syntax.IsCapital(k) && syntax.IsCapital(k + 1) && !syntax.Lexicon.VerbSecond)) continue;
            if (k == 0 || syntax.Is(k - 1, WordRoles.Determiner | WordRoles.Says | WordRoles.AnyPreposition) || !syntax.Tokens[k - 1].IsWord) return TextSpan.FromBounds(syntax.Tokens[k].Start, syntax.Tokens[name].Start);
        }

        return own;
    }
}
