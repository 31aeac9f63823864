using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Reads a date that was written for machines: JSON-LD, meta elements, datetime attributes.</summary>
internal static class MachineDateParser
{
    internal static bool TryParse(ReadOnlySpan<char> text, out NewsDate date)
    {
        // No date of this kind is longer; what is, is not worth a look.
        if (text.Length > 256)
        {
            date = default;
            return false;
        }

        text = text.Trim(" \t\r\n\f\u00A0\u200B\uFEFF\"'");
        return (IsoDateParser.TryParse(text, out date) || InternetDateParser.TryParse(text, out date) || EpochParser.TryParse(text, out date)) && !IsPlaceholder(date);
    }

    // The zero of a machine's clock and the zero date of databases say that there is no date.
    private static bool IsPlaceholder(NewsDate date) => date.Date <= new LocalDate(1970, 1, 1) && date.Date >= new LocalDate(1969, 12, 31);
}
