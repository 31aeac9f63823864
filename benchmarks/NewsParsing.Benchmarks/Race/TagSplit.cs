using System.Buffers;

namespace NewsParsing.Benchmarks.Race;

/// <summary>Finds the tags of a page and the ends of their attributes, and does nothing with them. Not a parser: the floor that a parser is measured from.</summary>
internal static class TagSplit
{
    private static readonly SearchValues<char> EndsInTag = SearchValues.Create("\"'>");

    /// <returns>The number of tags and quoted values.</returns>
    public static long Count(ReadOnlySpan<char> html)
    {
        var count = 0L;
        while (html.IndexOf('<') is var start and >= 0)
        {
            html = html[(start + 1)..];
            count++;
            while (html.IndexOfAny(EndsInTag) is var at and >= 0)
            {
                var found = html[at];
                html = html[(at + 1)..];
                if (found == '>') break;
                var close = html.IndexOf(found);
                if (close < 0) return count;
                html = html[(close + 1)..];
                count++;
            }
        }

        return count;
    }
}
