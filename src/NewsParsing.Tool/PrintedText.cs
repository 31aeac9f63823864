using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsParsing.Tool;

/// <summary>Text of a stranger made fit for a terminal.</summary>
internal static class PrintedText
{
    private const string OverridesOfDirection = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(char.IsControl), '\u2028', '\u2029', .. OverridesOfDirection]);

    /// <summary>
    /// Takes out what could steer a terminal: control characters but line break and tab, and the marks that reverse the direction of whatever follows.
    /// Other line separators become line breaks.
    /// </summary>
    internal static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unprintable)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is '\u2028' or '\u2029') clean.Append('\n');
            else if (unit is '\n' or '\t' || !Unprintable.Contains(unit)) clean.Append(unit);
        }

        return clean.ToString();
    }

    /// <summary>The same, on one line.</summary>
    internal static string CleanLine(string text) => Clean(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>A date for people: "2016-10-13 14:05 -04:00", as much as is known.</summary>
    internal static string Of(NewsDate date)
    {
        var day = date with { Precision = (DatePrecision)Math.Min((int)date.Precision, (int)DatePrecision.Day), Time = null, Offset = null };
        if (date.Time is not { } time) return day.ToString();
        var clock = time.ToString(date.Precision == DatePrecision.Second ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture);
        return date.Offset is { } offset ? $"{day} {clock} {offset.ToString("+HH:mm", CultureInfo.InvariantCulture)}" : $"{day} {clock}";
    }
}
