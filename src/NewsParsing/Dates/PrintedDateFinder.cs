using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Walks through a text from one printed date to the next.</summary>
internal static class PrintedDateFinder
{
    /// <param name="text">The text.</param>
    /// <param name="position">Where to go on; moves behind the date, or to the end.</param>
    /// <param name="words">The language.</param>
    /// <param name="style">How freely to read.</param>
    /// <param name="span">Where the date stands.</param>
    /// <param name="date">The date as printed.</param>
    internal static bool MoveNext(ReadOnlySpan<char> text, ref int position, DateLexicon words, DateStyle style, out TextSpan span, out PrintedDate date)
    {
        var cursor = new SpanCursor(text, position);
        while (!cursor.AtEnd)
        {
            if (!IsStart(cursor, style))
            {
                cursor.Position++;
                continue;
            }

            var start = cursor.Position;
            if (CanStart(cursor, words) && PrintedDateReader.TryRead(ref cursor, words, style, out date) && IsEnd(cursor))
            {
                span = TextSpan.FromBounds(start, cursor.Position);
                position = cursor.Position;
                return true;
            }

            cursor.Position = start;
            SkipRun(ref cursor);
        }

        position = text.Length;
        (span, date) = (default, default);
        return false;
    }

    /// <summary>A number or a word begins here, not in the middle of another one, nor behind a sign that makes it an amount.</summary>
    private static bool IsStart(SpanCursor cursor, DateStyle style)
    {
        var before = cursor.Ahead(-1);
        if (cursor.AtDigit)
            return !char.IsAsciiDigit(before) && before is not ('$' or '€' or '£' or '¥' or '#' or '_' or '=' or '&') && (style == DateStyle.Label || !SpanCursor.IsWordPart(before))
                && !(before is '.' or ',' or ':' or '/' or '-' && char.IsAsciiDigit(cursor.Ahead(-2)));
        // "ReporterApril 28": markup without blanks glues a date to a name.
        return cursor.AtLetter && (!SpanCursor.IsWordPart(before) || (style == DateStyle.Label && char.IsLower(before) && char.IsUpper(cursor.Current)));
    }

    private static bool CanStart(SpanCursor cursor, DateLexicon words)
    {
        if (cursor.AtDigit || cursor.Current is '午' or '上' or '下' or '오') return true;
        var word = words.Find(cursor.TakeWord());
        return word.Month > 0 || word.Weekday > 0;
    }

    // "3 Mayo" is no May; Chinese and Japanese write words without blanks between them.
    private static bool IsEnd(SpanCursor cursor) =>
        !SpanCursor.IsWordPart(cursor.Current) || !SpanCursor.IsWordPart(cursor.Ahead(-1)) || cursor.Ahead(-1) is >= '\u3040' and <= '\uD7AF';

    private static void SkipRun(ref SpanCursor cursor)
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
