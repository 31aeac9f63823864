using System.Text.RegularExpressions;
using NewsParsing.Dates;
using NodaTime;

namespace NewsParsing.Comments;

// PROVISIONAL: replaced by Dates/ when it can scan printed dates.
internal static partial class CommentDates
{
    private static readonly string[] Months =
        ["jan|ene|gen|sty", "feb|fév|fev|lut", "mar|mär|mrt|maa", "apr|abr|avr|kwi", "may|mai|mei|mag|maj|may", "jun|juin|giu|cze", "jul|juil|lug|lip", "aug|aoû|ago|sie", "sep|set|wrz", "oct|okt|ott|out|paź|paz", "nov|lis", "dec|dez|déc|dic|gru"];

    internal static bool IsDate(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 6 or > 60 || !text.ContainsAnyInRange('0', '9')) return false;
        return TryFind(text.ToString(), default, out _, out var length, out _) && length * 2 >= text.Length;
    }

    internal static bool TryMachine(ReadOnlySpan<char> text, out NewsDate date) => MachineDateParser.TryParse(text, out date);

    internal static bool TryFind(string text, CommentContext context, out int start, out int length, out NewsDate date)
    {
        (start, length, date) = (0, 0, default);
        foreach (var (pattern, kind) in new[] { (Iso(), 0), (Numeric(), 1), (DayMonth(), 2), (MonthDay(), 3) })
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (!TryDay(match, kind, context, out var day)) continue;
                var hour = match.Groups["h"];
                (start, length) = (match.Index, match.Length);
                date = NewsDate.OfDay(day);
                if (hour.Success && int.Parse(hour.ValueSpan, null) is var h && h < 24 && int.Parse(match.Groups["m"].ValueSpan, null) is var m && m < 60)
                {
                    if (match.Groups["p"].ValueSpan.StartsWith("p", StringComparison.OrdinalIgnoreCase) && h < 12) h += 12;
                    date = new NewsDate(day, DatePrecision.Minute, new LocalTime(h, m), null);
                }

                return true;
            }
        }

        return false;
    }

    private static bool TryDay(Match match, int kind, CommentContext context, out LocalDate day)
    {
        day = default;
        var year = match.Groups["Y"].Success ? int.Parse(match.Groups["Y"].ValueSpan, null) : context.Published?.Year ?? 0;
        if (year is > 0 and < 100) year += 2000;
        var d = int.Parse(match.Groups["D"].ValueSpan, null);
        var month = kind >= 2 ? MonthOf(match.Groups["M"].Value) : int.Parse(match.Groups["M"].ValueSpan, null);
        if (kind == 1 && (month > 12 || (context.DayFirst == false && d <= 12))) (d, month) = (month, d);
        if (year is < 1990 or > 2100 || month is < 1 or > 12 || d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        day = new LocalDate(year, month, d);
        return true;
    }

    private static int MonthOf(string name)
    {
        for (var i = 0; i < 12; i++)
            foreach (var start in Months[i].Split('|'))
                if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }

    private const string Time = @"(?:[,.]?\s*(?:-|–|—|@|•|/+|\||um|at|à|a las|alle|às|om)?\s*(?<h>\d\d?)\s?[:.h]\s?(?<m>\d\d)(?::\d\d)?(?:\s?(?<p>[ap]\.?m\.?))?(?:\s?Uhr)?)?";

    [GeneratedRegex(@"(?<Y>\d{4})-(?<M>\d\d)-(?<D>\d\d)T?" + Time, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<D>\d\d?)(?:\.|/|-|\. )(?<M>\d\d?)(?:\.|/|-|\. |, )(?<Y>\d{4}|\d\d)\b" + Time, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b(?<D>\d\d?)(?:\.|st|nd|rd|th|er|º)?(?: de| of)? (?<M>\p{L}{3,10})\.?,?(?: de| of)? (?<Y>\d{4})" + Time, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<M>\p{L}{3,10})\.? (?<D>\d\d?)(?:st|nd|rd|th)?,? (?<Y>\d{4})" + Time, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MonthDay();
}
