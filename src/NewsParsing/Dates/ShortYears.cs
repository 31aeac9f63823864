namespace NewsParsing.Dates;

/// <summary>The century of a year that is printed with two digits.</summary>
internal static class ShortYears
{
    /// <param name="year">0 to 99.</param>
    /// <param name="latest">The latest year that can be meant, where it is known.</param>
    internal static int Expand(int year, int? latest)
    {
        // Without a clock the split of the mail standard (RFC 2822) is used: 50 is 1950, 49 is 2049.
        var last = latest ?? 2049;
        var guess = last - (last % 100) + year;
        return guess > last ? guess - 100 : guess;
    }
}
