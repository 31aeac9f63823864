using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Where in a longer text a date can begin and end.</summary>
internal static class DateEdges
{
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
