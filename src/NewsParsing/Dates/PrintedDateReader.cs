using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Reads a whole printed date: calendar and clock in either order, with what the press puts between them.</summary>
internal static class PrintedDateReader
{
    private const int MostConnectors = 6;
    private const int FirstYearOfWeb = 1990;

    /// <summary>Reads at the cursor, which moves only when a date stands there.</summary>
    internal static bool TryRead(ref SpanCursor cursor, DateLexicon words, DateStyle style, out PrintedDate date) =>
        TryReadCalendarFirst(ref cursor, words, style, out date) || (style == DateStyle.Label && TryReadClockFirst(ref cursor, words, out date));

    private static bool TryReadCalendarFirst(ref SpanCursor cursor, DateLexicon words, DateStyle style, out PrintedDate date)
    {
        var look = cursor;
        if (!CalendarReader.TryRead(ref look, words, style, out date)) return false;
        var end = look;
        // Of a date in running text the day is named; the hour belongs to the sentence.
        var hasClock = style == DateStyle.Label && date.Parts.Day is not null && SkipConnectors(ref look, words) && ClockReader.TryRead(ref look, words, ref date.Parts);
        if (!hasClock) look = end;
        else if (date is { Parts.Year: null, IsNumeric: false }) ReadYearBehindClock(ref look, ref date);
        // 20.09. is an ordinal and a number until a time shows that it is a date.
        if (date is { Parts.Year: null, IsNumeric: true } && !hasClock) return false;
        cursor = look;
        return true;
    }

    // Jan 04 09:34 2021, as the clocks of machines print it.
    private static void ReadYearBehindClock(ref SpanCursor cursor, ref PrintedDate date)
    {
        var look = cursor;
        if (!look.SkipBlanks() || look.CountDigits() != 4 || !look.TakeDigits(4, out var year) || year is < FirstYearOfWeb or > DateParts.LastYear) return;
        date.Parts.Year = year;
        cursor = look;
    }

    // 20:00, 29 Jan 2024; 17:41 JST, October 13, 2024
    private static bool TryReadClockFirst(ref SpanCursor cursor, DateLexicon words, out PrintedDate date)
    {
        date = default;
        var look = cursor;
        var clock = default(DateParts);
        if (!ClockReader.TryRead(ref look, words, ref clock) || !SkipConnectors(ref look, words)) return false;
        if (!CalendarReader.TryRead(ref look, words, DateStyle.Label, out date) || date.Parts.Year is null || date.Parts.Day is null) return false;
        (date.Parts.Hour, date.Parts.Minute, date.Parts.Second, date.Parts.Offset) = (clock.Hour, clock.Minute, clock.Second, clock.Offset);
        cursor = look;
        return true;
    }

    /// <summary>Skips what stands between a day and its time: blanks, commas, bars, "um", "à", a weekday in brackets. Always true, so that it chains.</summary>
    internal static bool SkipConnectors(ref SpanCursor cursor, DateLexicon words)
    {
        SkipBracketedWeekday(ref cursor);
        for (var i = 0; i < MostConnectors; i++)
        {
            if (cursor.SkipBlanks() || cursor.TakeAny(",;|-–—·•/@:(T~")) continue;
            var before = cursor;
            if (words.Find(cursor.TakeWord()).IsClockLead)
            {
                cursor.Take('.');
                continue;
            }

            cursor = before;
            break;
        }

        return true;
    }

    private static void SkipBracketedWeekday(ref SpanCursor cursor)
    {
        var before = cursor;
        cursor.SkipBlanks();
        if (cursor.TakeAny("(（") && cursor.TakeWord().Length is > 0 and < 12 && (cursor.Take('.') | cursor.TakeAny(")）"))) return;
        cursor = before;
    }
}
