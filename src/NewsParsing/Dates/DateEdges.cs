using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Where in a longer text a date can begin and end.</summary>
internal static class DateEdges
{
    // Weekday, joiner and month before the first digit, with room for blanks.
    private const int MostBeforeDigit = 48;

    /// <summary>A number or a word begins here, not in the middle of another one, nor behind a sign that makes it an amount.</summary>
    internal static bool IsStart(SpanCursor cursor, DateStyle style)
    {
        var before = cursor.Ahead(-1);
        if (cursor.AtDigit)
            return !char.IsAsciiDigit(before) && before is not ('$' or '€' or '£' or '¥' or '#' or '_' or '=' or '&') && (style == DateStyle.Label || !SpanCursor.IsWordPart(before))
                && !(before is '.' or ',' or ':' or '/' or '-' && char.IsAsciiDigit(cursor.Ahead(-2)));
        // "ReporterApril 28": markup without blanks glues a date to a name.
        return cursor.AtLetter && (!SpanCursor.IsWordPart(before) || (style == DateStyle.Label && char.IsLower(before) && char.IsUpper(cursor.Current)));
    }

    /// <summary>Skips what is too far before the next digit to belong to a date; false, at the end, where no digit follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The place, which moves forward or stays.</param>
    /// <param name="digit">The next digit, as far as it is known; -1 at first.</param>
    internal static bool SkipToDigits(ReadOnlySpan<char> text, ref SpanCursor cursor, ref int digit)
    {
        if (digit < cursor.Position)
        {
            if (cursor.AtEnd) return false;
            var ahead = text[cursor.Position..].IndexOfAnyInRange('0', '9');
            digit = ahead < 0 ? text.Length : cursor.Position + ahead;
        }

        if (digit == text.Length) cursor.Position = text.Length;
        else if (digit - cursor.Position > MostBeforeDigit) cursor.Position = digit - MostBeforeDigit;
        return !cursor.AtEnd;
    }

    // "3 Mayo" is no May; Chinese and Japanese write words without blanks between them.
    internal static bool IsEnd(SpanCursor cursor) =>
        !SpanCursor.IsWordPart(cursor.Current) || !SpanCursor.IsWordPart(cursor.Ahead(-1)) || cursor.Ahead(-1) is >= '\u3040' and <= '\uD7AF';

    /// <summary>Goes behind the number or the word at the cursor.</summary>
    internal static void SkipRun(ref SpanCursor cursor)
    {
        if (cursor.AtDigit)
        {
            while (cursor.AtDigit) cursor.Position++;
            return;
        }

        do cursor.Position++;
        while (cursor.AtLetter && !(char.IsUpper(cursor.Current) && char.IsLower(cursor.Ahead(-1))));
    }
}
