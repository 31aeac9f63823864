using System.Collections.Immutable;
using NewsParsing.Scanning;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Reads a date that counts from the moment of reading: "2 hours ago", "vor 8 Stunden", "heute, 12:37", "gestern", "1時間前".</summary>
internal static class RelativeDateReader
{
    private const int MostAmount = 999;

    /// <summary>Reads at the cursor, which moves only when such a date stands there and the moment of reading is known.</summary>
    internal static bool TryRead(ref SpanCursor cursor, DateLexicon words, in DateContext context, out NewsDate date)
    {
        date = default;
        if (context.FetchedAt is not { } now) return false;
        var look = cursor;
        // "Today's news", "heute berichtet": in a sentence the word is no date of the page.
        if ((!TryReadNamedDay(ref look, words, now, out date) || IsInSentence(look)) && !TryReadAgo(ref look, words, now, out date)) return false;
        cursor = look;
        return true;
    }

    private static bool IsInSentence(SpanCursor cursor)
    {
        cursor.SkipBlanks();
        return cursor.AtLetter || cursor.Current is '\'' or '’';
    }

    private static bool TryReadNamedDay(ref SpanCursor cursor, DateLexicon words, Instant now, out NewsDate date)
    {
        date = default;
        if (TakePhrase(ref cursor, words.Words.JustNow))
        {
            date = AtMinute(now);
            return true;
        }

        var isToday = TakePhrase(ref cursor, words.Words.Today);
        if (!isToday && !TakePhrase(ref cursor, words.Words.Yesterday)) return false;
        var day = now.InUtc().Date.PlusDays(isToday ? 0 : -1);
        var parts = new DateParts { Year = day.Year, Month = day.Month, Day = day.Day };
        var end = cursor;
        PrintedDateReader.SkipConnectors(ref cursor, words);
        if (!ClockReader.TryRead(ref cursor, words, ref parts)) cursor = end;
        return parts.TryBuild(out date);
    }

    private static bool TryReadAgo(ref SpanCursor cursor, DateLexicon words, Instant now, out NewsDate date)
    {
        date = default;
        var isLed = TakePhrase(ref cursor, words.Words.AgoLeads);
        if (isLed) cursor.SkipBlanks();
        if (!ReadAmount(ref cursor, words, out var amount, out var unit, out var isPast)) return false;
        // "1 day, 2 hours ago": the largest unit says enough.
        for (var i = 0; i < 2 && !isPast; i++)
        {
            var before = cursor;
            while (cursor.TakeAny(",") || cursor.SkipBlanks())
            {
            }

            if (ReadAmount(ref cursor, words, out _, out _, out isPast)) continue;
            cursor = before;
            break;
        }

        if (!isLed && !isPast)
        {
            cursor.SkipBlanks();
            if (!TakePhrase(ref cursor, words.Words.AgoTails)) return false;
        }

        date = Before(now, amount, unit);
        return true;
    }

    private static bool ReadAmount(ref SpanCursor cursor, DateLexicon words, out int amount, out TimeUnit unit, out bool isPast)
    {
        (unit, isPast) = (TimeUnit.None, false);
        if (!ReadNumber(ref cursor, words, out amount)) return false;
        cursor.SkipBlanks();
        var word = cursor.TakeWord();
        unit = words.Find(word).Unit;
        // Chinese and Japanese write the unit and the word for "ago" in one: 1時間前.
        foreach (var tail in words.Words.AgoTails)
        {
            if (unit != TimeUnit.None || !word.EndsWith(tail, StringComparison.Ordinal) || word.Length == tail.Length) continue;
            unit = words.Find(word[..^tail.Length]).Unit;
            isPast = true;
        }

        cursor.Take('.');
        return unit != TimeUnit.None;
    }

    private static bool ReadNumber(ref SpanCursor cursor, DateLexicon words, out int amount)
    {
        if (cursor.TakeNumber(3, out amount)) return amount <= MostAmount;
        amount = words.Find(cursor.TakeWord()).Number;
        if (amount > 0) cursor.Take('\'');
        return amount > 0;
    }

    private static bool TakePhrase(ref SpanCursor cursor, ImmutableArray<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var look = cursor;
            if (!look.TakeText(phrase) || (look.AtLetter && phrase[^1] < '\u3000')) continue;
            cursor = look;
            return true;
        }

        return false;
    }

    /// <summary>The moment that lies so far back, to the fineness of its unit: "3 hours ago" may be any minute of an hour, so the day is what is known.</summary>
    private static NewsDate Before(Instant now, int amount, TimeUnit unit)
    {
        var day = now.InUtc().Date;
        return unit switch
        {
            TimeUnit.Second => AtMinute(now - Duration.FromSeconds(amount)),
            TimeUnit.Minute => AtMinute(now - Duration.FromMinutes(amount)),
            TimeUnit.Hour => NewsDate.OfDay((now - Duration.FromHours(amount)).InUtc().Date),
            TimeUnit.Day => NewsDate.OfDay(day.PlusDays(-amount)),
            TimeUnit.Week => ToMonth(day.PlusWeeks(-amount)),
            TimeUnit.Month => ToMonth(day.PlusMonths(-amount)),
            _ => new NewsDate(new LocalDate(day.PlusYears(-amount).Year, 1, 1), DatePrecision.Year, null, null),
        };
    }

    private static NewsDate ToMonth(LocalDate day) => new(new LocalDate(day.Year, day.Month, 1), DatePrecision.Month, null, null);

    private static NewsDate AtMinute(Instant moment)
    {
        var utc = moment.InUtc();
        return new NewsDate(utc.Date, DatePrecision.Minute, new LocalTime(utc.Hour, utc.Minute), Offset.Zero);
    }
}
