namespace NewsParsing.PlainText;

/// <summary>Tells the signs of emphasis (<c>**so**</c>, <c>*so*</c>, <c>_so_</c>) from stars and underscores that mean themselves.</summary>
internal struct Emphasis
{
    private int _close, _length;

    /// <summary>Whether the sign at <paramref name="at"/> opens or closes an emphasis, and how many characters to pass over.</summary>
    internal bool TrySkip(ReadOnlySpan<char> line, int at, out int skip)
    {
        skip = 0;
        if (_length > 0 && at == _close)
        {
            skip = _length;
            _length = 0;
            return true;
        }

        if (_length > 0) return false;
        var run = line[at..Math.Min(line.Length, at + 5)].IndexOfAnyExcept(line[at]);
        if (run is < 1 or > 3 || (at > 0 && IsWordPart(line[at - 1])) || char.IsWhiteSpace(line[at + run])) return false;
        var end = FindClose(line, at + run, line.Slice(at, run));
        if (end < 0) return false;
        (_close, _length, skip) = (end, run, run);
        return true;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '*' or '_';

    private static int FindClose(ReadOnlySpan<char> line, int from, ReadOnlySpan<char> sign)
    {
        var window = line[..Math.Min(line.Length, from + 512)];
        var at = window[from..].IndexOf(sign, StringComparison.Ordinal);
        if (at <= 0) return -1;
        at += from;
        var after = at + sign.Length;
        return !char.IsWhiteSpace(window[at - 1]) && (after >= line.Length || !IsWordPart(line[after])) ? at : -1;
    }
}
