namespace NewsParsing.ScriptBodies;

/// <summary>Tells, without reading it, whether a script may hold the story of a headline.</summary>
internal sealed class HeadlineSearch
{
    private const int LongestNeedle = 24;
    private readonly List<string> _needles = [];

    internal HeadlineSearch(List<string> headlines)
    {
        foreach (var headline in headlines)
            if (NeedleIn(headline) is { Length: > 0 } needle && !_needles.Contains(needle)) _needles.Add(needle);
    }

    internal bool IsIn(ReadOnlySpan<char> script)
    {
        foreach (var needle in _needles)
            if (script.Contains(needle, StringComparison.Ordinal)) return true;
        return false;
    }

    // The longest run of the headline that every way of escaping leaves as it is: letters of ASCII and blanks. Scripts that know no such letters are searched as they are.
    private static string NeedleIn(string headline)
    {
        var (best, start) = ("", 0);
        for (var at = 0; at <= headline.Length; at++)
        {
            if (at < headline.Length && (char.IsAsciiLetterOrDigit(headline[at]) || headline[at] == ' ')) continue;
            if (at - start > best.Length) best = headline[start..at];
            start = at + 1;
        }

        best = best.Trim();
        if (best.Length < 6) best = headline.Trim();
        return best.Length <= LongestNeedle ? best : best[..LongestNeedle];
    }
}
