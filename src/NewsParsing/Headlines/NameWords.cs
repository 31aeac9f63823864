using System.Buffers;
using System.Collections.Frozen;
using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>A set of words that classes, identifiers and the like are searched for: "article__sub-title" holds "article", "sub", "title" and "subtitle".</summary>
internal sealed class NameWords
{
    private static readonly AttributeNames Names = AttributeNames.Of("class", "id", "data-testid", "data-qa", "data-component", "itemprop", "data-type");

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private readonly SearchValues<string>? _anywhere;

    /// <param name="words">Words in lower case, parted by blanks.</param>
    /// <param name="withPairs">Whether a word may be written in two parts; without, names that hold none of the words are passed over at once.</param>
    internal NameWords(string words, bool withPairs = false)
    {
        var all = words.Split(' ');
        _words = all.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        if (!withPairs) _anywhere = SearchValues.Create(all, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name that the page gives the element holds one of the words.</summary>
    internal bool AreIn(Page page, int node)
    {
        if (!page.MayHaveAttribute(node, Names)) return false;
        foreach (ref readonly var attribute in page.AttributesOf(node))
            if (attribute.Name.Length is 2 or 5 or 7 or 8 or 9 or 11 or 14 && attribute.Name.Span is "class" or "id" or "data-testid" or "data-qa" or "data-component" or "itemprop" or "data-type" && AreIn(attribute.Value.Span)) return true;
        return false;
    }

    /// <summary>Whether the text of an attribute holds one of the words. Words end at anything but letters, and where a capital follows a small letter.</summary>
    internal bool AreIn(ReadOnlySpan<char> names)
    {
        if (_anywhere is not null && !names.ContainsAny(_anywhere)) return false;
        int start = 0, before = -1;
        for (var i = 0; i <= names.Length; i++)
        {
            var ends = i == names.Length || !char.IsAsciiLetter(names[i]) || (i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]));
            if (!ends) continue;
            if (i > start)
            {
                if (_words.Contains(names[start..i]) || (_anywhere is null && before >= 0 && IsPair(names[before..i], start - before))) return true;
                before = start;
            }

            if (i < names.Length && char.IsWhiteSpace(names[i])) before = -1;
            start = i < names.Length && char.IsAsciiLetter(names[i]) ? i : i + 1;
        }

        return false;
    }

    // "sub-title" and "subTitle" are the word "subtitle" written in two parts.
    private bool IsPair(ReadOnlySpan<char> both, int secondAt)
    {
        Span<char> joined = stackalloc char[32];
        var first = both[..secondAt].TrimEnd("-_");
        var second = both[secondAt..];
        if (first.Length + second.Length > joined.Length) return false;
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        return _words.Contains(joined[..(first.Length + second.Length)]);
    }
}
