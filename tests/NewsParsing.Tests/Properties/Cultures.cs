using System.Globalization;

namespace NewsParsing.Tests.Properties;

/// <summary>Cultures that have broken parsers before: a dotless i, other calendars, other digits, another decimal sign.</summary>
internal static class Cultures
{
    internal static IEnumerable<CultureInfo> All { get; } = [Make("tr-TR"), Make("ar-SA"), Make("th-TH"), Make("fa-IR"), Odd()];

    internal static T In<T>(CultureInfo culture, Func<T> work)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    // A machine without culture data knows no cultures; there the made-up one must do.
    private static CultureInfo Make(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return Odd();
        }
    }

    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = "'";
        culture.DateTimeFormat.DateSeparator = "~";
        culture.DateTimeFormat.TimeSeparator = "!";
        culture.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 13).Select(month => $"x{month}")];
        return culture;
    }
}
