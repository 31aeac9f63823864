using System.Buffers;
using System.Collections.Frozen;
using NewsParsing.Languages;

namespace NewsParsing.Kinds;

/// <summary>Tells the title of an error page: "404 - Page not found | The Harbour Post", "Access denied".</summary>
internal static class FaultTitle
{
    // Beside the fault stands the name of the site; what is longer says something of its own.
    private const int LongestName = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = LanguageTable.All
        .SelectMany(language => language.Page.FaultTitles).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Separators = SearchValues.Create("|-–—·•»«");

    // What servers put before or behind their words.
    private static readonly string[] Codes = ["401", "403", "404", "410", "429", "500", "502", "503", "504"];

    /// <summary>Whether a whole piece between separators is such a title. A headline that only mentions an error goes on.</summary>
    internal static bool Is(ReadOnlySpan<char> title)
    {
        foreach (var range in title.SplitAny(Separators))
        {
            var piece = title[range];
            if (title.Length - piece.Length <= LongestName && IsFault(piece.Trim(" \t\n!.…"))) return true;
        }

        return false;
    }

    // "404", "Error 404", "404 Not Found", "Page not found (404)"
    private static bool IsFault(ReadOnlySpan<char> piece)
    {
        if (Known.Contains(piece)) return true;
        foreach (var code in Codes)
        {
            if (piece.Equals(code, StringComparison.Ordinal)) return true;
            if (piece.StartsWith(code, StringComparison.Ordinal) && Known.Contains(piece[code.Length..].Trim(" ()"))) return true;
            if (piece.TrimEnd(')').EndsWith(code, StringComparison.Ordinal) && Known.Contains(piece.TrimEnd(')')[..^code.Length].TrimEnd(" ("))) return true;
        }

        return false;
    }
}
