namespace NewsParsing.Dates;

/// <summary>How freely dates are read.</summary>
internal enum DateStyle
{
    /// <summary>A line that exists to show a date: years of two digits, names in any case, a date without a year are dates.</summary>
    Label,

    /// <summary>Running text, where most numbers are no dates.</summary>
    Prose,
}
