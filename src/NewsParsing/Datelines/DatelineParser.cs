using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using NewsParsing.Dates;
using NewsParsing.Languages;

namespace NewsParsing.Datelines;

/// <summary>Reads the dateline that opens a lede: "MEXICO CITY (AP) —", "PARIS, 3 mai (Reuters) -", "BERLIN taz |". An ordinary sentence with a dash is none.</summary>
internal static class DatelineParser
{
    private const int Longest = 110;

    private static readonly SearchValues<char> Ends = SearchValues.Create("—–-|:：−―");

    /// <param name="text">A paragraph, from its beginning.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="dateline">The dateline; its text ends with its dash.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, Language language, [NotNullWhen(true)] out Dateline? dateline) =>
        TryParse(text, language, default, out dateline);

    /// <param name="text">A paragraph, from its beginning.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="siteName">The outlet's name, which may open its own stories; empty where it is not known.</param>
    /// <param name="dateline">The dateline.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, Language language, ReadOnlySpan<char> siteName, [NotNullWhen(true)] out Dateline? dateline)
    {
        dateline = null;
        var start = text.Length - text.TrimStart().Length;
        if (!TryFindEnd(text, start, out var headEnd, out var end)) return false;
        var head = new DatelineHead(text[start..headEnd], text[headEnd..end], text[end..].TrimStart(), language.Bylines.Vocabulary, siteName);
        if (!head.TryRead(out var place, out var organization)) return false;
        if (place is null) TryReadPlaceAfter(text, language, ref end, ref place);
        var date = PrintedDateParser.TryParse(head.Date, language, default, out var day) ? day : (NewsDate?)null;
        dateline = new Dateline { Text = text[start..end].ToString(), Place = place, Organization = organization, Date = date };
        return true;
    }

    // "(ANSA) - ROMA, 03 MAG - …"
    private static void TryReadPlaceAfter(ReadOnlySpan<char> text, Language language, ref int end, ref string? place)
    {
        var next = end + (text[end..].Length - text[end..].TrimStart().Length);
        if (!TryFindEnd(text, next, out var headEnd, out var placeEnd)) return;
        var head = new DatelineHead(text[next..headEnd], text[headEnd..placeEnd], text[placeEnd..].TrimStart(), language.Bylines.Vocabulary, default);
        if (!head.TryRead(out var town, out var other) || other is not null || town is null) return;
        (place, end) = (town, placeEnd);
    }

    /// <summary>The first dash, bar or colon that can end a dateline, with all of its marks (".-", "--").</summary>
    private static bool TryFindEnd(ReadOnlySpan<char> text, int start, out int headEnd, out int end)
    {
        var limit = int.Min(text.Length, start + Longest);
        for (var at = start + 1; at < limit; at++)
        {
            if (!Ends.Contains(text[at]) || !IsEnd(text, at)) continue;
            headEnd = at;
            end = at + 1;
            while (end < text.Length && text[end] is '-' or '–' or '—') end++;
            while (headEnd > start && text[headEnd - 1] is ' ' or '.' or '\u00a0' && !IsAbbreviationStop(text, headEnd - 1)) headEnd--;
            return headEnd > start;
        }

        headEnd = end = 0;
        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at)
    {
        var before = text[at - 1];
        var isLooseAfter = at + 1 < text.Length && (char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '-' or '–' or '—');
        if (text[at] == '-') return before == ')' || isLooseAfter && (char.IsWhiteSpace(before) || before is '.' or ',');
        if (text[at] == '—') return true;
        return text[at] is '–' or '―' or '−' ? char.IsWhiteSpace(before) || isLooseAfter || before == ')' : isLooseAfter;
    }

    // The stop in "Wis. —" belongs to the word; the one in "(EFE).-" to the dash.
    private static bool IsAbbreviationStop(ReadOnlySpan<char> text, int at) =>
        text[at] == '.' && at > 1 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
}
