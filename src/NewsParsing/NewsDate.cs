using NodaTime;
using NodaTime.Text;

namespace NewsParsing;

/// <summary>A date as a news page prints it: as much as is known, and no more.</summary>
/// <remarks>Where the precision is below a day, the unknown parts of <see cref="Date"/> are 1 and mean nothing. The default value is 1 January of year 1, to the year.</remarks>
/// <param name="Date">The calendar date in the page's own place (ISO calendar).</param>
/// <param name="Precision">How much of it is known.</param>
/// <param name="Time">The time of day, for precision minute and second; else <see langword="null"/>.</param>
/// <param name="Offset">The offset from UTC, where the page gives it; else <see langword="null"/>.</param>
public readonly record struct NewsDate(LocalDate Date, DatePrecision Precision, LocalTime? Time, Offset? Offset)
{
    private static readonly LocalDatePattern YearPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");
    private static readonly LocalTimePattern MinutePattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern SecondPattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");
    private static readonly OffsetPattern ZonePattern = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");

    /// <summary>Makes a date to the day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The date, without time and offset.</returns>
    public static NewsDate OfDay(LocalDate date) => new(date, DatePrecision.Day, null, null);

    /// <summary>The point in time, where date, time and offset are known; else <see langword="null"/>.</summary>
    public Instant? ToInstant() => Time is { } time && Offset is { } offset ? (Date + time).WithOffset(offset).ToInstant() : null;

    /// <summary>Writes the date in ISO 8601 with as much as is known: <c>2016</c>, <c>2016-10</c>, <c>2016-10-13</c>, <c>2016-10-13T14:05</c>, <c>2016-10-13T14:05:00-04:00</c>.</summary>
    /// <returns>The text; <see cref="TryParse"/> reads it back.</returns>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => YearPattern.Format(Date),
        DatePrecision.Month => MonthPattern.Format(Date),
        DatePrecision.Day => LocalDatePattern.Iso.Format(Date),
        _ => LocalDatePattern.Iso.Format(Date) + "T" + (Precision == DatePrecision.Second ? SecondPattern : MinutePattern).Format(Time ?? LocalTime.Midnight)
            + (Offset is { } offset ? ZonePattern.Format(offset) : ""),
    };

    /// <summary>Reads what <see cref="ToString"/> writes, and nothing else.</summary>
    /// <param name="text">The text; <see langword="null"/> is no date.</param>
    /// <param name="date">The date; default where the answer is <see langword="false"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(string? text, out NewsDate date)
    {
        date = default;
        var parts = (text ?? "").Split('T', 2);
        if (parts.Length == 2)
            return LocalDatePattern.Iso.Parse(parts[0]).TryGetValue(default, out var day) && TryParseTime(day, parts[1], out date);
        var (pattern, precision) = parts[0].Length switch
        {
            4 => (YearPattern, DatePrecision.Year),
            7 => (MonthPattern, DatePrecision.Month),
            _ => (LocalDatePattern.Iso, DatePrecision.Day),
        };
        if (!pattern.Parse(parts[0]).TryGetValue(default, out var local)) return false;
        date = new NewsDate(local, precision, null, null);
        return true;
    }

    private static bool TryParseTime(LocalDate day, string text, out NewsDate date)
    {
        date = default;
        var zone = text.AsSpan().IndexOfAny('Z', '+', '-');
        var clock = zone < 0 ? text : text[..zone];
        Offset? offset = null;
        if (zone >= 0)
        {
            if (!ZonePattern.Parse(text[zone..]).TryGetValue(default, out var found)) return false;
            offset = found;
        }

        var (pattern, precision) = clock.Length == 5 ? (MinutePattern, DatePrecision.Minute) : (SecondPattern, DatePrecision.Second);
        if (!pattern.Parse(clock).TryGetValue(default, out var time)) return false;
        date = new NewsDate(day, precision, time, offset);
        return true;
    }
}
