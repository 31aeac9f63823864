using NodaTime;

namespace NewsParsing.Dates;

/// <summary>A date as read, before the context decides what print leaves open: the year, the century, the order of day and month.</summary>
internal record struct PrintedDate
{
    internal DateParts Parts;

    /// <summary>1 (Monday) to 7; 0 where none is printed.</summary>
    internal int Weekday { get; set; }

    /// <summary>The year was printed with two digits.</summary>
    internal bool HasShortYear { get; set; }

    /// <summary>Day and month could change places: 05/04/2020.</summary>
    internal bool IsSwappable { get; set; }

    /// <summary>The month was written short and without a point, in a language whose short months look like other words: "3 set".</summary>
    internal bool IsAbbreviated { get; set; }

    /// <summary>The count of the printed year.</summary>
    internal Era Era { get; set; }

    /// <summary>Day and month were printed as numbers.</summary>
    internal bool IsNumeric { get; set; }

    /// <summary>Says which date is meant; false where nothing decides it, or where it is none.</summary>
    internal readonly bool TryResolve(bool dayFirst, in DateContext context, out NewsDate date)
    {
        date = default;
        var parts = Parts;
        if (Era != Era.Common) return Eras.TryToCommon(Era, ref parts) && parts.TryBuild(out date);
        if (HasShortYear) parts.Year = ShortYears.Expand(parts.Year!.Value, context.FetchedDay?.Year + 1);
        if (IsSwappable) ChooseOrder(ref parts, dayFirst, context);
        if (parts.Year is null && !TryFindYear(ref parts, context)) return false;
        return parts.TryBuild(out date);
    }

    /// <summary>Two readings of one numeric date: a weekday decides, then a date nearby, then the past, then the habit of the country.</summary>
    private readonly void ChooseOrder(ref DateParts parts, bool dayFirst, in DateContext context)
    {
        var swapped = parts with { Day = parts.Month, Month = parts.Day };
        var isDayFirst = parts.TryBuild(out var first);
        var isMonthFirst = swapped.TryBuild(out var second);
        var takeMonthFirst = !isDayFirst || (isMonthFirst && IsMonthFirstLikelier(first.Date, second.Date, dayFirst, context));
        if (takeMonthFirst) parts = swapped;
    }

    private readonly bool IsMonthFirstLikelier(LocalDate dayFirstReading, LocalDate monthFirstReading, bool dayFirst, in DateContext context)
    {
        if (Weekday > 0 && Fits(dayFirstReading) != Fits(monthFirstReading)) return Fits(monthFirstReading);
        if (context.Near is { } near)
        {
            var (a, b) = (YearResolver.Distance(dayFirstReading, near), YearResolver.Distance(monthFirstReading, near));
            if (Math.Min(a, b) <= 2 && a != b) return b < a;
        }

        if (IsEastOfGreenwich) return false;
        if (context.FetchedDay is { } fetched && dayFirstReading <= fetched.PlusDays(1) != (monthFirstReading <= fetched.PlusDays(1)))
            return monthFirstReading <= fetched.PlusDays(1);
        return !(context.DayFirst ?? dayFirst);
    }

    // Who writes the month first lives in America, behind Greenwich, or far in the east.
    private readonly bool IsEastOfGreenwich => Parts.Offset is { } offset && offset > Offset.Zero && offset < Offset.FromHours(8);

    private readonly bool Fits(LocalDate day) => (int)day.DayOfWeek == Weekday;

    private readonly bool TryFindYear(ref DateParts parts, in DateContext context)
    {
        if (parts.Month is not { } month || parts.Day is not { } day) return false;
        var year = context.Near is { } near ? YearResolver.Nearest(month, day, Weekday, near)
            : context.FetchedDay is { } fetched ? YearResolver.LastBefore(month, day, Weekday, fetched.PlusDays(1))
            : null;
        parts.Year = year;
        return year is not null;
    }
}
