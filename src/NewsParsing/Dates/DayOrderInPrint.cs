using NewsParsing.Blocks;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Whether a page writes the day before the month, as its own dates show: 25/04/2020 can only be a day first. A site writes all its dates alike.</summary>
internal static class DayOrderInPrint
{
    /// <summary>True for day first, false for month first, null where no date of the page shows it, or where they differ.</summary>
    internal static bool? Of(PrintedBlocks blocks)
    {
        bool? order = null;
        for (var block = 0; block < blocks.Count; block++)
            if (!TryFind(blocks.TextOf(block), ref order)) return null;

        return order;
    }

    /// <summary>Reads the dates of one text; false where one of them differs from what was found so far.</summary>
    private static bool TryFind(ReadOnlySpan<char> text, ref bool? order)
    {
        var from = 0;
        while (text[from..].IndexOf('/') is >= 0 and var ahead)
        {
            from += ahead + 1;
            if (OrderAt(text, from - 1) is not { } found) continue;
            if (order is { } known && known != found) return false;
            order = found;
        }

        return true;
    }

    // The first slash of 25/04/2020.
    private static bool? OrderAt(ReadOnlySpan<char> text, int slash)
    {
        var start = slash;
        while (start > 0 && slash - start < 3 && char.IsAsciiDigit(text[start - 1])) start--;
        if (slash - start is not (1 or 2) || (start > 0 && text[start - 1] == '/')) return null;
        var cursor = new SpanCursor(text, start);
        cursor.TakeNumber(2, out var first);
        cursor.Take('/');
        if (!cursor.TakeNumber(2, out var second) || !cursor.Take('/') || cursor.CountDigits() != 4 || cursor.Ahead(4) == '/') return null;
        return first is > 12 and <= 31 && second is >= 1 and <= 12 ? true : second is > 12 and <= 31 && first is >= 1 and <= 12 ? false : null;
    }
}
