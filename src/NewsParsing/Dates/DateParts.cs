using NodaTime;

namespace NewsParsing.Dates;

/// <summary>The parts of a date as they are read, each null until it is known; <see cref="TryBuild"/> says whether they make a date.</summary>
internal record struct DateParts
{
    // Print began about 1500; a later year than 2100 is a slip or a placeholder ("no end date").
    internal const int FirstYear = 1500;
    internal const int LastYear = 2100;

    internal int? Year { get; set; }

    internal int? Month { get; set; }

    internal int? Day { get; set; }

    internal int? Hour { get; set; }

    internal int? Minute { get; set; }

    internal int? Second { get; set; }

    internal Offset? Offset { get; set; }

    internal readonly bool HasTime => Hour is not null && Minute is not null;

    /// <summary>Makes the date; false where a part is outside the calendar or the clock.</summary>
    internal readonly bool TryBuild(out NewsDate date)
    {
        date = default;
        if (Year is not { } year || !TryMakeDay(year, Month ?? 1, Day ?? 1, out var day)) return false;
        if (Month is null || Day is null)
        {
            date = new NewsDate(day, Month is null ? DatePrecision.Year : DatePrecision.Month, null, null);
            return true;
        }

        if (!HasTime)
        {
            date = NewsDate.OfDay(day);
            return Hour is null or < 24;
        }

        if (!TryMakeTime(out var time, out var precision)) return false;
        date = new NewsDate(day, precision, time, Offset);
        return true;
    }

    internal static bool TryMakeDay(int year, int month, int day, out LocalDate date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private readonly bool TryMakeTime(out LocalTime time, out DatePrecision precision)
    {
        time = default;
        // A leap second is no second of NodaTime's day: the minute is what can be said.
        precision = Second is null or 60 ? DatePrecision.Minute : DatePrecision.Second;
        if (Hour is not (>= 0 and < 24) || Minute is not (>= 0 and < 60) || Second is < 0 or > 60) return false;
        time = new LocalTime(Hour.Value, Minute.Value, precision == DatePrecision.Second ? Second!.Value : 0);
        return true;
    }
}
