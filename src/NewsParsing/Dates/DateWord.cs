namespace NewsParsing.Dates;

/// <summary>What one word can mean in a date. Several may hold: Spanish "mar" is March and Tuesday.</summary>
internal readonly record struct DateWord
{
    /// <summary>1 to 12; 0 for no month.</summary>
    internal byte Month { get; init; }

    /// <summary>The month is one of the language's own calendar.</summary>
    internal bool IsOwnMonth { get; init; }

    /// <summary>The month is written short: "oct", "set".</summary>
    internal bool IsShortMonth { get; init; }

    /// <summary>1 (Monday) to 7; 0 for no weekday.</summary>
    internal byte Weekday { get; init; }

    /// <summary>A small number in words; 0 for none.</summary>
    internal byte Number { get; init; }

    internal TimeUnit Unit { get; init; }

    /// <summary>A date that counts from the moment of reading can begin so: "yesterday", "vor", "an".</summary>
    internal bool StartsRelative { get; init; }

    /// <summary>A label can begin so: "last" of "last updated".</summary>
    internal bool StartsLabel { get; init; }

    /// <summary>Stands between the parts: "of", "de".</summary>
    internal bool IsJoiner { get; init; }

    /// <summary>Follows the number of a day: "st".</summary>
    internal bool IsOrdinal { get; init; }

    /// <summary>Stands before a time: "at".</summary>
    internal bool IsClockLead { get; init; }

    /// <summary>Stands behind a time: "Uhr".</summary>
    internal bool IsHourMark { get; init; }
}
