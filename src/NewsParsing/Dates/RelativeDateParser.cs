using NewsParsing.Languages;
using NewsParsing.Scanning;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Reads a text that is a date counted from the moment of reading and nothing else, apart from a label before it. Without <see cref="DateContext.FetchedAt"/> there is none.</summary>
internal static class RelativeDateParser
{
    private const int Longest = 120;

    internal static bool TryParse(ReadOnlySpan<char> text, Language language, in DateContext context, out NewsDate date)
    {
        date = default;
        if (text.Length > Longest || context.FetchedAt is not { } now) return false;
        text = NativeDigits.ToAscii(text);
        var words = language.Dates.Lexicon;
        var cursor = new SpanCursor(text);
        cursor.SkipBlanks();
        var isLabelled = PrintedDateParser.SkipLabel(ref cursor, words, text);
        if (TryReadWhole(cursor, words, context, out date)) return true;
        if (TryReadClock(cursor, words, now, isLabelled, out date)) return true;
        // "about 3 hours ago", "vor etwa 3 Stunden"
        return !cursor.TakeWord().IsEmpty && cursor.SkipBlanks() && TryReadWhole(cursor, words, context, out date);
    }

    private static bool TryReadWhole(SpanCursor cursor, DateLexicon words, in DateContext context, out NewsDate date)
    {
        if (RelativeDateReader.TryRead(ref cursor, words, context, out date) && PrintedDateParser.IsAtEnd(cursor)) return true;
        date = default;
        return false;
    }

    // "Stand: 20:03 Uhr": a time alone is of the day of reading, where a word shows that it is a time of the page.
    private static bool TryReadClock(SpanCursor cursor, DateLexicon words, Instant now, bool isLabelled, out NewsDate date)
    {
        date = default;
        var day = now.InUtc().Date;
        var parts = new DateParts { Year = day.Year, Month = day.Month, Day = day.Day };
        return isLabelled && ClockReader.TryRead(ref cursor, words, ref parts) && PrintedDateParser.IsAtEnd(cursor) && parts.TryBuild(out date);
    }
}
