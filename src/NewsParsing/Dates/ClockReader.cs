using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Reads a time of day: "18:11 Uhr", "1:15 pm", "14h52", "07.57", "3:54 p.m. EDT", "21時37分", "5 AM".</summary>
internal static class ClockReader
{
    /// <summary>Reads at the cursor, which moves only when a time stands there.</summary>
    internal static bool TryRead(ref SpanCursor cursor, DateLexicon words, ref DateParts parts)
    {
        var look = cursor;
        var evening = TakeEasternMeridiem(ref look, out var hasMeridiem);
        if (!look.TakeNumber(2, out var hour)) return false;
        var found = new DateParts { Hour = hour };
        var isClock = ReadMinutes(ref look, words, ref found);
        var isMarked = ReadHourMark(ref look, words);
        hasMeridiem |= TakeMeridiem(ref look, ref evening);
        if (hasMeridiem) found.Hour = ToDayHour(hour, evening);
        if (!isClock && !isMarked && !hasMeridiem) return false;
        found.Minute ??= 0;
        if (found is not { Hour: < 24, Minute: < 60, Second: null or < 60 } || char.IsAsciiDigit(look.Current)) return false;
        if (!isMarked) ReadHourMark(ref look, words);
        ReadZone(ref look, ref found);
        (parts.Hour, parts.Minute, parts.Second, parts.Offset) = (found.Hour, found.Minute, found.Second, found.Offset);
        cursor = look;
        return true;
    }

    /// <summary>The minutes and seconds; false where the hour stands alone.</summary>
    private static bool ReadMinutes(ref SpanCursor cursor, DateLexicon words, ref DateParts parts)
    {
        var start = cursor;
        if (TakeSpacedHour(ref cursor, ref parts)) return true;
        switch (cursor.Current)
        {
            case ':' or '.' or '：' or 'h' or 'H' when char.IsAsciiDigit(cursor.Ahead(1)):
                cursor.Position++;
                break;
            case '時' or '时' or '點' or '点' or '시':
                return ReadEasternMinutes(ref cursor, ref parts);
            default:
                return false;
        }

        var separator = start.Current;
        if (cursor.CountDigits() != 2 || !cursor.TakeDigits(2, out var minute) || minute > 59 || (separator == '.' && IsNumberGoingOn(cursor, words)))
        {
            cursor = start;
            return false;
        }

        parts.Minute = minute;
        if (cursor.Current == separator && separator is ':' or '.' && char.IsAsciiDigit(cursor.Ahead(1)) && char.IsAsciiDigit(cursor.Ahead(2)))
        {
            cursor.Position++;
            cursor.TakeDigits(2, out var second);
            parts.Second = second;
        }
        else if (separator is 'h' or 'H')
        {
            cursor.TakeText("min");
        }

        return true;
    }

    // French: "9 h 05".
    private static bool TakeSpacedHour(ref SpanCursor cursor, ref DateParts parts)
    {
        var look = cursor;
        look.SkipBlanks();
        if (!look.TakeAny("hH") || !look.SkipBlanks() || look.CountDigits() != 2 || !look.TakeDigits(2, out var minute) || minute > 59 || look.AtLetter) return false;
        parts.Minute = minute;
        cursor = look;
        return true;
    }

    // "07.57" may be a time, "28.04.2023", "12.50 €" and "10.20 %" are none.
    private static bool IsNumberGoingOn(SpanCursor cursor, DateLexicon words)
    {
        if (cursor.Current is '.' or ',' or '/' or '-' && char.IsAsciiDigit(cursor.Ahead(1))) return true;
        cursor.SkipBlanks();
        return cursor.Current is '%' or '€' or '$' or '£' || (cursor.AtLetter && words.Find(cursor.TakeWord()).Month > 0);
    }

    private static bool ReadEasternMinutes(ref SpanCursor cursor, ref DateParts parts)
    {
        cursor.Position++;
        var end = cursor;
        cursor.SkipBlanks();
        if (cursor.TakeNumber(2, out var minute) && cursor.TakeAny("分분")) parts.Minute = minute;
        else cursor = end;
        return true;
    }

    private static bool ReadHourMark(ref SpanCursor cursor, DateLexicon words)
    {
        var start = cursor;
        cursor.SkipBlanks();
        var word = cursor.TakeWord();
        if (words.Find(word).IsHourMark)
        {
            cursor.Take('.');
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TakeMeridiem(ref SpanCursor cursor, ref bool evening)
    {
        var start = cursor;
        cursor.SkipBlanks();
        var letter = char.ToLowerInvariant(cursor.Current);
        if (letter is 'a' or 'p')
        {
            cursor.Position++;
            var dotted = cursor.Take('.');
            if (dotted) cursor.SkipBlanks();
            if (cursor.Current is 'm' or 'M' && !SpanCursor.IsWordPart(cursor.Ahead(1)))
            {
                cursor.Position++;
                if (dotted) cursor.Take('.');
                evening = letter == 'p';
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TakeEasternMeridiem(ref SpanCursor cursor, out bool found)
    {
        var evening = cursor.TakeText("午後") || cursor.TakeText("下午") || cursor.TakeText("오후");
        found = evening || cursor.TakeText("午前") || cursor.TakeText("上午") || cursor.TakeText("오전");
        if (found) cursor.SkipBlanks();
        return evening;
    }

    // Hours above twelve are right as they are: "18:11 PM" is a slip of a program.
    private static int ToDayHour(int hour, bool evening) => hour > 12 ? hour : (hour % 12) + (evening ? 12 : 0);

    private static void ReadZone(ref SpanCursor cursor, ref DateParts parts)
    {
        var start = cursor;
        var outcome = ZoneReader.Read(ref cursor, out var offset, printed: true);
        if (outcome == ZoneReader.Outcome.Known) parts.Offset = offset;
        else if (outcome == ZoneReader.Outcome.Impossible) cursor = start;
    }
}
