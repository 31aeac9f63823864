namespace NewsParsing.Quotes;

/// <summary>The dateline at the head of a paragraph, "LUND, May 3 (AP) —", which is no part of the sentence behind it.</summary>
internal static class OpeningDateline
{
    private const int LongestDateline = 12;
    private const int ShortestPlace = 3;

    /// <summary>Index of the dash token; below 0 where the paragraph has no dateline.</summary>
    internal static int Dash(ReadOnlySpan<char> text, List<Token> tokens)
    {
        if (tokens.Count == 0 || !tokens[0].IsName) return -1;
        var isMarked = IsUpper(text[tokens[0].Start..tokens[0].End]);
        for (var i = 1; i < tokens.Count && i < LongestDateline; i++)
        {
            if (tokens[i].Kind == TokenKind.Dash) return isMarked ? i : -1;
            if (tokens[i].Kind == TokenKind.Open) isMarked = true;
            else if (!tokens[i].IsName && tokens[i].Kind is not (TokenKind.Number or TokenKind.Comma or TokenKind.Close)) return -1;
        }

        return -1;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return word.Length >= ShortestPlace;
    }
}
