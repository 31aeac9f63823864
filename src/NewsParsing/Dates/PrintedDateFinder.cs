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
        var digit = -1;
        while (DateEdges.SkipToDigits(text, ref cursor, ref digit))
        {
            if (!DateEdges.IsStart(cursor, style))
            {
                cursor.Position++;
                continue;
            }

            var start = cursor.Position;
            if (CanStart(cursor, words) && PrintedDateReader.TryRead(ref cursor, words, style, out date) && DateEdges.IsEnd(cursor))
            {
                span = TextSpan.FromBounds(start, cursor.Position);
                position = cursor.Position;
                return true;
            }

            cursor.Position = start;
            DateEdges.SkipRun(ref cursor);
        }

        position = text.Length;
        (span, date) = (default, default);
        return false;
    }

    /// <summary>A number, or the Chinese, Japanese and Korean words for morning and afternoon.</summary>
    internal static bool CanStartWithoutWord(SpanCursor cursor) => cursor.AtDigit || cursor.Current is '午' or '上' or '下' or '오';

    private static bool CanStart(SpanCursor cursor, DateLexicon words) =>
        CanStartWithoutWord(cursor) || words.Find(cursor.TakeWord()) is not { Month: 0, Weekday: 0 };
}
