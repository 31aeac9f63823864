using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Reads the date that stands in the path of an address: /2023/04/28/, /2023/apr/28/, /2023/0428/, /20230428/, -2023-04-28-, /2023/04/.</summary>
internal static class UrlDateParser
{
    // Before the web there were no addresses. Numbers of articles look like years further off.
    private const int FirstYear = 1990;
    private const int LastYear = 2059;
    private const int Longest = 2048;

    internal static bool TryParse(ReadOnlySpan<char> url, out NewsDate date)
    {
        date = default;
        var path = PathOf(url);
        if (path.Length > Longest) return false;
        var best = default(NewsDate?);
        for (var i = 0; i < path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i]) || (i > 0 && char.IsAsciiDigit(path[i - 1]))) continue;
            var cursor = new SpanCursor(path, i);
            if (!TryRead(cursor, IsAtSegmentStart(path, i), out var found)) continue;
            if (best is null || found.Precision > best.Value.Precision) best = found;
        }

        date = best ?? default;
        return best is not null;
    }

    private static bool IsAtSegmentStart(ReadOnlySpan<char> path, int index) => index == 0 || path[index - 1] == '/';

    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> url)
    {
        var host = url.IndexOf("//", StringComparison.Ordinal);
        if (host >= 0) url = url[(host + 2)..];
        var path = url.IndexOf('/');
        if (path < 0) return default;
        url = url[path..];
        var end = url.IndexOfAny('?', '#');
        return end < 0 ? url : url[..end];
    }

    private static bool TryRead(SpanCursor cursor, bool atSegmentStart, out NewsDate date)
    {
        var parts = default(DateParts);
        var isDate = cursor.CountDigits() switch
        {
            4 => ReadYearFirst(ref cursor, ref parts, atSegmentStart),
            8 => ReadCompact(ref cursor, ref parts),
            1 or 2 => ReadDayFirst(ref cursor, ref parts),
            _ => false,
        };
        date = default;
        return isDate && parts.Year is >= FirstYear and <= LastYear && parts.TryBuild(out date);
    }

    private static bool ReadCompact(ref SpanCursor cursor, ref DateParts parts)
    {
        cursor.TakeDigits(4, out var year);
        cursor.TakeDigits(2, out var month);
        cursor.TakeDigits(2, out var day);
        (parts.Year, parts.Month, parts.Day) = (year, month, day);
        return true;
    }

    private static bool ReadYearFirst(ref SpanCursor cursor, ref DateParts parts, bool atSegmentStart)
    {
        cursor.TakeDigits(4, out var year);
        parts.Year = year;
        if (!cursor.TakeAny("/-_.")) return false;
        var separator = cursor.Ahead(-1);
        if (cursor.AtLetter)
        {
            parts.Month = EnglishMonth(cursor.TakeWord());
            if (parts.Month == 0) return false;
        }
        else if (cursor.CountDigits() == 4 && separator is '/' or '-')
        {
            // /2020/0506/
            cursor.TakeDigits(2, out var joinedMonth);
            cursor.TakeDigits(2, out var joinedDay);
            (parts.Month, parts.Day) = (joinedMonth, joinedDay);
            return separator == '/' && !cursor.AtDigit;
        }
        else if (!cursor.TakeNumber(2, out var month))
        {
            return false;
        }
        else
        {
            parts.Month = month;
        }

        if (cursor.TakeAny("/-_.") && TakeDay(ref cursor, separator, out var day)) parts.Day = day;
        // A year and a month alone are folders; "-2019-10-facts" is a headline.
        return parts.Day is not null || (atSegmentStart && separator == '/' && cursor.Ahead(-1) == '/');
    }

    // Folders are ended by a slash: /2023/04/3-bridges-that-open/ is of April.
    private static bool TakeDay(ref SpanCursor cursor, char separator, out int day)
    {
        var look = cursor;
        if (!look.TakeNumber(2, out day) || look.AtLetter) return false;
        if (separator == '/' && day < 10 && look.Position == cursor.Position + 1 && look.Current == '-') return false;
        cursor = look;
        return true;
    }

    // 28-04-2023, 28.04.2023
    private static bool ReadDayFirst(ref SpanCursor cursor, ref DateParts parts)
    {
        cursor.TakeNumber(2, out var day);
        if (!cursor.TakeAny("-._")) return false;
        var separator = cursor.Ahead(-1);
        if (!cursor.TakeNumber(2, out var month) || !cursor.Take(separator) || cursor.CountDigits() != 4) return false;
        cursor.TakeDigits(4, out var year);
        (parts.Year, parts.Month, parts.Day) = (year, month, day);
        return true;
    }

    private static int EnglishMonth(ReadOnlySpan<char> word) => English.Language.Dates.Lexicon.Find(word).Month;
}
