namespace NewsParsing.Dates;

/// <summary>A unit of time, in the order of <see cref="Languages.DateWords.Units"/>.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
