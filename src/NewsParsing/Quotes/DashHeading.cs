namespace NewsParsing.Quotes;

/// <summary>"- Vi venter på våren" between two paragraphs: the Nordic press quotes so in headings. In a list, a neighbour has a dash too.</summary>
internal static class DashHeading
{
    private const int Longest = 60;

    /// <summary>Whether the line whose dash stands at <paramref name="dash"/> and whose words run from <paramref name="first"/> is such a heading.</summary>
    internal static bool Is(ReadOnlySpan<char> text, int dash, int first, int end)
    {
        var words = text[first..end].TrimEnd();
        if (words.Length > Longest || first == dash + 1 || !words.Contains(' ') || !char.IsLetterOrDigit(words[^1])) return false;
        return !OpensWithDash(Previous(text[..dash])) && text[end..].TrimStart() is { IsEmpty: false } next && !OpensWithDash(next);
    }

    private static ReadOnlySpan<char> Previous(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before[(before.LastIndexOfAny('\n', '\r') + 1)..].TrimStart();
    }

    private static bool OpensWithDash(ReadOnlySpan<char> line) => line.Length > 1 && line[0] is '-' or '–' or '—' && char.IsWhiteSpace(line[1]);
}
