namespace NewsParsing.Quotes;

/// <summary>The name of a charge in marks: "mis en examen pour « recel »". The law's words are nobody's speech.</summary>
internal static class Charge
{
    private const int FarthestWord = 12;
    private const int LongestList = 12;

    internal static bool Is(in QuoteSyntax syntax, int quote, in QuoteShape shape) => !shape.EndsSentence && (FollowsCharge(syntax, quote) || LeadsToCharge(syntax, quote));

    /// <summary>"indicted for “a” and “b”": a word of the courts before, and a preposition or a list between.</summary>
    private static bool FollowsCharge(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Is(quote - 1, WordRoles.AnyPreposition | WordRoles.Conjunction) && !syntax.IsKind(quote - 1, TokenKind.Comma)) return false;
        var first = Math.Max(syntax.SentenceStart(quote), quote - FarthestWord);
        for (var k = quote - 1; k >= first; k--)
        {
            if (syntax.Is(k, WordRoles.Charge)) return true;
            if (syntax.IsCue(k, WordRoles.Says) || syntax.Tokens[k].Kind is TokenKind.Colon or TokenKind.Semicolon) return false;
        }

        return false;
    }

    /// <summary>"“a”, “b” ile “c” suçlarından": the word of the courts stands behind the list.</summary>
    private static bool LeadsToCharge(in QuoteSyntax syntax, int quote)
    {
        for (var k = quote + 1; k < syntax.Tokens.Length && k - quote <= LongestList; k++)
        {
            if (syntax.Is(k, WordRoles.Charge)) return true;
            if (syntax.Tokens[k].Kind is TokenKind.Quote or TokenKind.Comma || syntax.Is(k, WordRoles.Conjunction)) continue;
            return false;
        }

        return false;
    }
}
