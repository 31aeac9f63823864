using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>
/// Reads the dates of mail, HTTP and programming languages, always in English: "Fri, 28 Apr 2023 19:20:36 +0200", "Friday, 28-Apr-23 19:20:36 GMT",
/// "Fri Apr 28 19:20:36 CEST 2023", "Fri Apr 28 2023 19:20:36 GMT+0200 (Central European Summer Time)".
/// </summary>
internal static class InternetDateParser
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const string Weekdays = "montuewedthufrisatsun";

    internal static bool TryParse(ReadOnlySpan<char> text, out NewsDate date)
    {
        date = default;
        var cursor = new SpanCursor(text);
        var parts = default(DateParts);
        cursor.SkipBlanks();
        if (cursor.AtLetter) SkipWeekday(ref cursor);
        if (!(cursor.AtDigit ? ReadDayThenMonth(ref cursor, ref parts) : ReadMonthThenDay(ref cursor, ref parts))) return false;
        if (!ReadRest(ref cursor, ref parts)) return false;
        SkipComment(ref cursor);
        return cursor.AtEnd && parts.Year is not null && parts.TryBuild(out date);
    }

    private static void SkipWeekday(ref SpanCursor cursor)
    {
        var start = cursor.Position;
        var word = cursor.TakeWord();
        if (Find(word, Weekdays) == 0)
        {
            cursor.Position = start;
            return;
        }

        cursor.TakeAny(",.");
        cursor.SkipBlanks();
    }

    private static bool ReadDayThenMonth(ref SpanCursor cursor, ref DateParts parts)
    {
        if (!cursor.TakeNumber(2, out var day)) return false;
        SkipGap(ref cursor);
        if (!ReadMonth(ref cursor, ref parts)) return false;
        parts.Day = day;
        SkipGap(ref cursor);
        return ReadYear(ref cursor, ref parts);
    }

    private static bool ReadMonthThenDay(ref SpanCursor cursor, ref DateParts parts)
    {
        if (!ReadMonth(ref cursor, ref parts)) return false;
        cursor.Take('.');
        cursor.SkipBlanks();
        if (!cursor.TakeNumber(2, out var day)) return false;
        parts.Day = day;
        cursor.Take(',');
        cursor.SkipBlanks();
        // The year stands here, or behind the time.
        if (cursor.CountDigits() == 4) ReadYear(ref cursor, ref parts);
        return true;
    }

    private static bool ReadMonth(ref SpanCursor cursor, ref DateParts parts)
    {
        var month = Find(cursor.TakeWord(), Months);
        parts.Month = month;
        return month > 0;
    }

    private static bool ReadYear(ref SpanCursor cursor, ref DateParts parts)
    {
        var digits = cursor.CountDigits();
        if (digits is not (2 or 4)) return false;
        cursor.TakeDigits(digits, out var year);
        parts.Year = digits == 4 ? year : ShortYears.Expand(year, null);
        return true;
    }

    private static bool ReadRest(ref SpanCursor cursor, ref DateParts parts)
    {
        cursor.Take(',');
        cursor.SkipBlanks();
        if (cursor.AtEnd) return true;
        if (!cursor.TakeNumber(2, out var hour) || !cursor.Take(':') || !cursor.TakeNumber(2, out var minute)) return false;
        (parts.Hour, parts.Minute) = (hour, minute);
        if (cursor.Take(':'))
        {
            if (!cursor.TakeNumber(2, out var second)) return false;
            parts.Second = second;
        }

        if (!ReadMeridiem(ref cursor, ref parts)) return false;
        var zone = ZoneReader.Read(ref cursor, out var offset);
        if (zone == ZoneReader.Outcome.Known) parts.Offset = offset;
        cursor.SkipBlanks();
        return zone != ZoneReader.Outcome.Impossible && (parts.Year is not null || ReadYear(ref cursor, ref parts));
    }

    private static bool ReadMeridiem(ref SpanCursor cursor, ref DateParts parts)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        var evening = cursor.TakeText("PM");
        if (!evening && !cursor.TakeText("AM"))
        {
            cursor.Position = start;
            return true;
        }

        if (parts.Hour is 0 or > 12) return false;
        parts.Hour = (parts.Hour % 12) + (evening ? 12 : 0);
        return true;
    }

    private static void SkipComment(ref SpanCursor cursor)
    {
        cursor.SkipBlanks();
        if (cursor.Take('('))
            while (!cursor.AtEnd && !cursor.Take(')')) cursor.Position++;
        cursor.SkipBlanks();
    }

    private static void SkipGap(ref SpanCursor cursor)
    {
        if (!cursor.Take('-')) cursor.SkipBlanks();
    }

    /// <summary>The number of a name by its first three letters, from 1; 0 for none.</summary>
    private static int Find(ReadOnlySpan<char> word, string names)
    {
        if (word.Length is < 3 or > 9) return 0;
        for (var i = 0; i < names.Length; i += 3)
            if (word[..3].Equals(names.AsSpan(i, 3), StringComparison.OrdinalIgnoreCase)) return (i / 3) + 1;
        return 0;
    }
}
