using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>
/// Reads ISO 8601 and its broken cousins: "2023-04-28T18:11:01+02:00", "2023-04-28 18:11:01.0", "20200414T00:38:07Z", "2020-12-05T23:15:0Z", "20230428181101",
/// "2024.03.31 19:59", "2016-10".
/// </summary>
internal static class IsoDateParser
{
    internal static bool TryParse(ReadOnlySpan<char> text, out NewsDate date)
    {
        date = default;
        var cursor = new SpanCursor(text);
        cursor.SkipBlanks();
        var parts = default(DateParts);
        if (!ReadDay(ref cursor, ref parts, out var compact) || !ReadClock(ref cursor, ref parts, compact)) return false;
        cursor.SkipBlanks();
        return cursor.AtEnd && parts.TryBuild(out date);
    }

    private static bool ReadDay(ref SpanCursor cursor, ref DateParts parts, out bool compact)
    {
        var digits = cursor.CountDigits();
        compact = digits is 8 or 12 or 14;
        if (!compact && digits != 4) return false;
        cursor.TakeDigits(4, out var year);
        parts.Year = year;
        if (compact)
        {
            cursor.TakeDigits(2, out var month);
            cursor.TakeDigits(2, out var day);
            (parts.Month, parts.Day) = (month, day);
            return true;
        }

        return !cursor.TakeAny("-/.") || ReadMonthAndDay(ref cursor, ref parts, cursor.Ahead(-1));
    }

    private static bool ReadMonthAndDay(ref SpanCursor cursor, ref DateParts parts, char separator)
    {
        if (!cursor.TakeNumber(2, out var month)) return false;
        parts.Month = month;
        // A year and a month with a point between them are a number.
        if (!cursor.Take(separator)) return separator != '.';
        if (!cursor.TakeNumber(2, out var day)) return false;
        parts.Day = day;
        if (separator == '.') cursor.Take('.');
        return true;
    }

    /// <summary>The time, where one follows; false where something else does.</summary>
    private static bool ReadClock(ref SpanCursor cursor, ref DateParts parts, bool compact)
    {
        if (parts.Day is null) return true;
        if (!cursor.AtDigit)
        {
            cursor.SkipBlanks();
            cursor.TakeAny(",");
            if (!cursor.TakeAny("Tt")) cursor.TakeAny("-|");
            cursor.SkipBlanks();
        }

        if (cursor.AtEnd) return true;
        if (!ReadHourAndMinute(ref cursor, ref parts, compact) || !ReadMeridiem(ref cursor, ref parts)) return false;
        return ReadZone(ref cursor, ref parts);
    }

    private static bool ReadHourAndMinute(ref SpanCursor cursor, ref DateParts parts, bool compact)
    {
        var digits = cursor.CountDigits();
        if (digits is 4 or 6)
        {
            cursor.TakeDigits(2, out var hour);
            cursor.TakeDigits(2, out var minute);
            (parts.Hour, parts.Minute) = (hour, minute);
            if (digits == 6 && cursor.TakeDigits(2, out var second)) parts.Second = second;
        }
        else
        {
            if (!cursor.TakeNumber(2, out var hour)) return false;
            parts.Hour = hour;
            if (!cursor.Take(':')) return !compact;
            if (!cursor.TakeNumber(2, out var minute)) return false;
            parts.Minute = minute;
            if (cursor.Take(':') && cursor.TakeNumber(2, out var second)) parts.Second = second;
        }

        // Fractions of a second say when a machine saved the file; no date of the library is that fine.
        if (parts.Second is not null && cursor.TakeAny(".,:"))
            while (cursor.AtDigit) cursor.Position++;
        return true;
    }

    private static bool ReadMeridiem(ref SpanCursor cursor, ref DateParts parts)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        var evening = cursor.TakeText("pm");
        if (!evening && !cursor.TakeText("am"))
        {
            cursor.Position = start;
            return true;
        }

        // "18:11 PM" is written by programs; its hour is already that of the evening.
        if (evening && parts.Hour < 12) parts.Hour += 12;
        else if (!evening && parts.Hour == 12) parts.Hour = 0;
        return true;
    }

    private static bool ReadZone(ref SpanCursor cursor, ref DateParts parts)
    {
        switch (ZoneReader.Read(ref cursor, out var offset))
        {
            case ZoneReader.Outcome.Impossible:
                return false;
            case ZoneReader.Outcome.Known:
                parts.Offset = offset;
                break;
        }

        // Java adds the name of the zone: 2023-04-28T18:11+02:00[Europe/Berlin].
        if (cursor.Take('['))
            while (!cursor.AtEnd && !cursor.Take(']')) cursor.Position++;
        return true;
    }
}
