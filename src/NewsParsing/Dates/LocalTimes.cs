using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Moves a moment that is declared in UTC to the page's own clock, where that clock is printed beside it.</summary>
internal static class LocalTimes
{
    private const int QuarterHour = 15;

    /// <summary>
    /// 23:54Z and a printed 7:54 pm are one moment, seen from four hours west. The day of a date is the one of the page's own place.
    /// </summary>
    /// <param name="declared">The declared date.</param>
    /// <param name="printed">The printed date, without an offset.</param>
    /// <param name="local">The declared moment with the offset of the page's place.</param>
    internal static bool TryMove(NewsDate declared, NewsDate printed, out NewsDate local)
    {
        local = default;
        if (declared.Time is not { } utc || declared.Offset != Offset.Zero || printed.Offset is not null) return false;
        if ((printed.Time ?? MidnightOf(utc, declared.Date, printed.Date)) is not { } clock) return false;
        var minutes = (Period.DaysBetween(declared.Date, printed.Date) * 24 * 60) + MinuteOf(clock) - MinuteOf(utc);
        // Twelve hours are a clock that does not say "pm".
        if (minutes is 0 or 12 * 60 or -12 * 60 or < -11 * 60 or > 14 * 60 || minutes % QuarterHour != 0) return false;
        var moved = (declared.Date + utc).PlusMinutes(minutes);
        local = new NewsDate(moved.Date, declared.Precision, moved.TimeOfDay, Offset.FromSeconds(minutes * 60));
        return true;
    }

    // A page that prints a day alone and declares 22:00Z or 23:00Z of the day before means the midnight with which that day began.
    private static LocalTime? MidnightOf(LocalTime utc, LocalDate declared, LocalDate printed) =>
        utc is { Hour: >= 21, Minute: 0, Second: 0 } && printed == declared.PlusDays(1) ? LocalTime.Midnight : null;

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;
}
