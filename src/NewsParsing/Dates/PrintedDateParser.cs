using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Reads a text that is a printed date and nothing else, apart from a label before it: "28.04.2023, 18:11 Uhr", "Published: Apr. 28, 2023 1:15 pm".</summary>
internal static class PrintedDateParser
{
    private const int Longest = 160;

    internal static bool TryParse(ReadOnlySpan<char> text, Language language, in DateContext context, out NewsDate date)
    {
        date = default;
        if (text.Length > Longest) return false;
        text = NativeDigits.ToAscii(text);
        var words = language.Dates.Lexicon;
        var cursor = new SpanCursor(text);
        cursor.SkipBlanks();
        SkipLabel(ref cursor, words, text);
        if (!TryReadWhole(cursor, words, out var printed))
        {
            // The weekdays of some languages are not known; in its place before a number an unknown word can hardly be anything else.
            if (!words.Words.Weekdays.IsEmpty || cursor.TakeWord().IsEmpty) return false;
            SkipMarks(ref cursor);
            if (!cursor.AtDigit || !TryReadWhole(cursor, words, out printed)) return false;
        }

        return printed.TryResolve(language.Dates.DayFirst, context, out date);
    }

    private static bool TryReadWhole(SpanCursor cursor, DateLexicon words, out PrintedDate date) =>
        PrintedDateReader.TryRead(ref cursor, words, DateStyle.Label, out date) && IsAtEnd(cursor);

    /// <summary>Skips "Published:", "Aktualisiert am"; tells whether there was one.</summary>
    internal static bool SkipLabel(ref SpanCursor cursor, DateLexicon words, ReadOnlySpan<char> text)
    {
        var length = DateLabels.LengthAtStart(text[cursor.Position..], words);
        if (length == 0) return false;
        cursor.Position += length;
        SkipMarks(ref cursor);
        var before = cursor;
        if (words.Find(cursor.TakeWord()) is { IsJoiner: true } or { IsClockLead: true }) SkipMarks(ref cursor);
        else cursor = before;
        return true;
    }

    private static void SkipMarks(ref SpanCursor cursor)
    {
        while (cursor.TakeAny(":.,|-–—") || cursor.SkipBlanks())
        {
        }
    }

    internal static bool IsAtEnd(SpanCursor cursor)
    {
        while (cursor.TakeAny(".,;:|)-–—·•]") || cursor.SkipBlanks())
        {
        }

        return cursor.AtEnd;
    }
}
