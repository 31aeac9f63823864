namespace NewsParsing.Quotes;

/// <summary>The name of a charge in marks: "mis en examen pour « recel »". The law's words are nobody's speech.</summary>
internal static class Charge
{
    private const WordRoles Small = WordRoles.AnyPreposition | WordRoles.Conjunction | WordRoles.Determiner | WordRoles.NotName;
    private const int LongestList = 12;

    internal static bool Is(in QuoteSyntax syntax, int quote, in QuoteShape shape) => !shape.EndsSentence && (FollowsCharge(syntax, quote) || LeadsToCharge(syntax, quote));

    /// <summary>"indicted on 3 May for “a” and “b”": a word of the courts before, with nothing but small words, a date or the list between.</summary>
    private static bool FollowsCharge(in QuoteSyntax syntax, int quote)
    {
        var k = quote - 1;
        while (k > 0 && quote - k < LongestList && (syntax.Is(k, Small) || syntax.Tokens[k].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Number)) k--;
        return k >= 0 && k < quote - 1 && syntax.Is(k, WordRoles.Charge);
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
