using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Reads seconds (10 digits) or milliseconds (13 digits) since 1970, as machines write them into attributes.</summary>
internal static class EpochParser
{
    internal static bool TryParse(ReadOnlySpan<char> text, out NewsDate date)
    {
        date = default;
        text = text.Trim();
        if (text.Length is not (10 or 13) || text.ContainsAnyExceptInRange('0', '9')) return false;
        var number = 0L;
        foreach (var digit in text) number = (number * 10) + (digit - '0');
        var seconds = text.Length == 13 ? number / 1000 : number;
        var moment = Instant.FromUnixTimeSeconds(seconds).InUtc();
        if (moment.Year is < 1990 or > DateParts.LastYear) return false;
        date = new NewsDate(moment.Date, DatePrecision.Second, moment.TimeOfDay, Offset.Zero);
        return true;
    }
}
