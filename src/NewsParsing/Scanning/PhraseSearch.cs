using System.Buffers;

namespace NewsParsing.Scanning;

/// <summary>Phrases of many languages, found anywhere in a text, whatever its case.</summary>
/// <remarks>
/// A text in plain letters holds none of the phrases that have others, and a search for few phrases is much faster than one for all. Only where a phrase begins is
/// told, so one that begins with another phrase is not searched for. Made once; safe to read from any number of threads.
/// </remarks>
internal sealed class PhraseSearch
{
    private readonly SearchValues<string> _all;
    private readonly SearchValues<string> _plain;

    internal PhraseSearch(IEnumerable<string> phrases)
    {
        var all = Shortest(phrases);
        _all = SearchValues.Create([.. all], StringComparison.OrdinalIgnoreCase);
        _plain = SearchValues.Create([.. all.Where(static phrase => !HasOtherLetters(phrase))], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the first of the phrases begins; -1 for none.</summary>
    internal int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(HasOtherLetters(text) ? _all : _plain);

    private static List<string> Shortest(IEnumerable<string> phrases)
    {
        var kept = new List<string>();
        foreach (var phrase in phrases.Order(StringComparer.OrdinalIgnoreCase))
            if (kept.Count == 0 || !phrase.StartsWith(kept[^1], StringComparison.OrdinalIgnoreCase)) kept.Add(phrase);
        return kept;
    }

    // Curly quotes, dashes and guillemets stand in texts of every language.
    private static bool HasOtherLetters(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', '\u007F') is >= 0 and var at)
        {
            if (text[at] is not ('\u00A0' or '\u00AB' or '\u00BB' or (>= '\u2000' and <= '\u206F'))) return true;
            text = text[(at + 1)..];
        }

        return false;
    }
}
