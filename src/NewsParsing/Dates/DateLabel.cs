namespace NewsParsing.Dates;

/// <summary>What the words beside a date say it is.</summary>
internal enum DateLabel
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>"Published", "Veröffentlicht am".</summary>
    Published,

    /// <summary>"Updated", "Stand".</summary>
    Updated,

    /// <summary>Something else: a deadline, a birthday, the day a picture was taken.</summary>
    Other,
}
