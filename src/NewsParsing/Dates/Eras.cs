using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Turns dates of other calendars into those of the common one. Only a page in the language of such a country is read so.</summary>
internal static class Eras
{
    private const int BuddhistYearsAhead = 543;

    /// <summary>Whether the year is one of the press in this count, and in no other.</summary>
    internal static bool IsYear(Era era, int year) => era switch
    {
        Era.Buddhist => year is >= 2400 and <= 2600,
        Era.Persian => year is >= 1300 and <= 1499,
        _ => false,
    };

    /// <summary>Changes the parts; false where the calendar has no such day.</summary>
    internal static bool TryToCommon(Era era, ref DateParts parts)
    {
        if (era == Era.Buddhist) parts.Year -= BuddhistYearsAhead;
        if (era != Era.Persian) return true;
        if (parts is not { Year: { } year, Month: >= 1 and <= 12 and var month, Day: >= 1 and var day }) return false;
        var calendar = CalendarSystem.PersianAstronomical;
        if (day > calendar.GetDaysInMonth(year, month)) return false;
        var common = new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso);
        (parts.Year, parts.Month, parts.Day) = (common.Year, common.Month, common.Day);
        return true;
    }
}
