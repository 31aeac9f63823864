namespace NewsParsing.Quotes;

/// <summary>What stands around a quotation mark.</summary>
internal static class MarkContext
{
    internal static bool IsLeftBoundary(ReadOnlySpan<char> text, int start, int i)
    {
        if (i <= start) return true;
        var left = text[i - 1];
        if (text[i] == '«' && left is '\'' or '’' && FollowsElision(text, start, i - 1)) return true;
        if (left is '\'' or '‘' or '’' or '"' or '“' or '«' or '‚') return i - 1 <= start || text[i - 2] is '(' || char.IsWhiteSpace(text[i - 2]);
        return char.IsWhiteSpace(left) || left is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '=' or '¿' or '¡' or ':' or '\u200b' or '\ufeff' or '>' or '|' or '*';
    }

    /// <summary>"d’« or »", "qu’« or »": at most two letters before the apostrophe.</summary>
    private static bool FollowsElision(ReadOnlySpan<char> text, int start, int apostrophe)
    {
        var k = apostrophe;
        while (k > start && apostrophe - k < 3 && char.IsLetter(text[k - 1])) k--;
        return apostrophe - k is 1 or 2 && (k == start || char.IsWhiteSpace(text[k - 1]));
    }

    internal static bool IsRightBoundary(ReadOnlySpan<char> text, int i)
    {
        if (i >= text.Length) return true;
        var right = text[i];
        if (right is '.' or '…') return i + 1 >= text.Length || !char.IsLetter(text[i + 1]);
        if (right is '\'' or '’' or '"' or '”' or '»') return i + 1 >= text.Length || IsRightBoundary(text, i + 1, right);
        return IsPlainRightBoundary(right);
    }

    internal static bool FollowsColonOrComma(ReadOnlySpan<char> text, int start, int i)
    {
        while (i > start && char.IsWhiteSpace(text[i - 1])) i--;
        return i <= start || text[i - 1] is ':' or ',' or '.' or '?' or '!';
    }

    private static bool IsRightBoundary(ReadOnlySpan<char> text, int i, char before) =>
        i >= text.Length || (text[i] != before && IsPlainRightBoundary(text[i]));

    private static bool IsPlainRightBoundary(char right) =>
        char.IsWhiteSpace(right) || right is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '-' or '…' or '/' or '\u200b' or '<' or '|' or '*';
}
