using NodaTime;

namespace NewsParsing.Dates;

/// <summary>The year of a date that is printed without one. A weekday fits every fifth to eleventh year only.</summary>
internal static class YearResolver
{
    private const int MostYears = 12;

    /// <summary>The latest year in which the day falls on the weekday and not after a limit.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31.</param>
    /// <param name="weekday">1 (Monday) to 7, or 0 for any.</param>
    /// <param name="limit">The last possible day.</param>
    internal static int? LastBefore(int month, int day, int weekday, LocalDate limit)
    {
        for (var year = limit.Year; year > limit.Year - MostYears; year--)
            if (IsMatch(year, month, day, weekday, out var date) && date <= limit) return year;
        return null;
    }

    /// <summary>The year in which the day falls on the weekday and is nearest to another date.</summary>
    internal static int? Nearest(int month, int day, int weekday, LocalDate near)
    {
        int? best = null;
        var distance = int.MaxValue;
        for (var year = near.Year - MostYears; year <= near.Year + MostYears; year++)
        {
            if (!IsMatch(year, month, day, weekday, out var date) || Distance(date, near) >= distance) continue;
            (best, distance) = (year, Distance(date, near));
        }

        return best;
    }

    /// <summary>Days between two dates.</summary>
    internal static int Distance(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));

    private static bool IsMatch(int year, int month, int day, int weekday, out LocalDate date) =>
        DateParts.TryMakeDay(year, month, day, out date) && (weekday == 0 || (int)date.DayOfWeek == weekday);
}
