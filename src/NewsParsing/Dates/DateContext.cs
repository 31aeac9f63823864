using NodaTime;

namespace NewsParsing.Dates;

/// <summary>What is known around a printed date. The default knows nothing.</summary>
/// <param name="FetchedAt">When the page was fetched: gives "2 hours ago" and a date without a year their meaning.</param>
/// <param name="DayFirst">Whether 05/04/2020 is the fifth of April; null leaves it to the language.</param>
/// <param name="Near">A date that is surely close, such as that of the article for its comments: decides years and 05/04/2020.</param>
internal readonly record struct DateContext(Instant? FetchedAt = null, bool? DayFirst = null, LocalDate? Near = null)
{
    /// <summary>The day of fetching, in UTC.</summary>
    internal LocalDate? FetchedDay => FetchedAt?.InUtc().Date;
}
