namespace NewsParsing.PlainText;

/// <summary>A link or picture as Markdown writes it: <c>[text](address)</c>, <c>![text](address)</c>.</summary>
internal readonly record struct MarkdownLink(int Length, int TextStart, int TextLength, int AddressStart, int AddressLength)
{
    // Longer addresses are data and not addresses; the bound keeps a row of open brackets linear.
    private const int Longest = 2048;

    internal static bool TryRead(ReadOnlySpan<char> text, out MarkdownLink link)
    {
        link = default;
        var open = text[0] == '!' ? 1 : 0;
        if (text.Length < open + 5 || text[open] != '[') return false;
        var window = text[..Math.Min(text.Length, Longest)];
        var close = window[(open + 1)..].IndexOfAny('[', ']');
        if (close < 0) return false;
        close += open + 1;
        if (window[close] != ']' || close + 1 >= window.Length || window[close + 1] != '(') return false;
        var end = window[(close + 2)..].IndexOfAny(')', ' ', '\n');
        if (end <= 0) return false;
        var address = window.Slice(close + 2, end);
        if (window[close + 2 + end] == ' ') end = window[(close + 2)..].IndexOf(')');
        if (end <= 0 || !IsAddress(address)) return false;
        link = new MarkdownLink(close + 3 + end, open + 1, close - open - 1, close + 2, address.Length);
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text[0] is '/' or '#' or '.' or '?' || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<http", StringComparison.OrdinalIgnoreCase) || (text.Contains('.') && text.Contains('/'));
}
