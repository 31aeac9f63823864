namespace NewsParsing.Dates;

/// <summary>A date that a page shows, and how well it would do as the date of the article.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsWhole">Whether day, month and year are printed, and not counted from the moment of reading.</param>
/// <param name="Label">What the page calls it.</param>
/// <param name="Score">The higher, the likelier it is of the article.</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Rule">Where it was found, in words for people.</param>
internal readonly record struct DateCandidate(NewsDate Date, bool IsWhole, DateLabel Label, int Score, int Block, string Rule)
{
    /// <summary>The date was written for machines, in the attribute of a time element.</summary>
    internal bool IsForMachines { get; init; }

    /// <summary>A word beside the date says what it is of.</summary>
    internal bool IsSaid { get; init; }
}
