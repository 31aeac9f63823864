namespace NewsParsing;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day, without a time.</summary>
    Day,

    /// <summary>The time to the minute.</summary>
    Minute,

    /// <summary>The time to the second.</summary>
    Second,
}
