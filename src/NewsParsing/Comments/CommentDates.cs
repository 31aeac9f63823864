using NewsParsing.Dates;
using NewsParsing.Languages;
using NodaTime;

namespace NewsParsing.Comments;

/// <summary>Reads the dates of comments. Themes print them in their own language, so what the page's language cannot read is tried with the words of all.</summary>
internal sealed class CommentDates(Language language, CommentContext context)
{
    private const int Shortest = 3;
    private const int Longest = 60;

    private readonly DateContext _context = new(context.FetchedAt, context.DayFirst, context.Published);

    // "2 hours ago" is known for a date even where nobody knows which one it is.
    private readonly DateContext _probe = new(context.FetchedAt ?? Instant.FromUtc(2020, 1, 1, 0, 0), context.DayFirst, context.Published ?? new LocalDate(2020, 1, 1));

    /// <summary>Whether a text is a date and hardly anything else.</summary>
    internal bool IsDate(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < Shortest or > Longest || !text.ContainsAnyInRange('0', '9')) return false;
        return (TryScan(text, language, _probe, out var span, out _) || TryScan(text, LanguageTable.Any, _probe, out span, out _)) && span.Length * 2 >= text.Length;
    }

    internal bool TryRead(ReadOnlySpan<char> text, out NewsDate date) => TryFind(text, out _, out date);

    /// <summary>Reads an attribute written for machines.</summary>
    internal static bool TryMachine(ReadOnlySpan<char> text, out NewsDate date) => MachineDateParser.TryParse(text, out date);

    /// <summary>Finds the first date in a line, though it may not be known which day it is: then <paramref name="date"/> is null.</summary>
    internal bool TryLocate(ReadOnlySpan<char> text, out TextSpan span, out NewsDate? date)
    {
        date = null;
        if (TryFind(text, out span, out var known))
        {
            // The words of all languages may know the weekday before it.
            if (TryScan(text, LanguageTable.Any, _context, out var wider, out var same) && same == known && wider.Length > span.Length) span = wider;
            date = known;
            return true;
        }

        return TryScan(text, language, _probe, out span, out _) || TryScan(text, LanguageTable.Any, _probe, out span, out _);
    }

    private bool TryFind(ReadOnlySpan<char> text, out TextSpan span, out NewsDate date) =>
        TryScan(text, language, _context, out span, out date) || TryScan(text, LanguageTable.Any, _context, out span, out date);

    private static bool TryScan(ReadOnlySpan<char> text, Language language, in DateContext context, out TextSpan span, out NewsDate date)
    {
        var scanner = new DateScanner(text, language, context);
        var found = scanner.MoveNext();
        (span, date) = found ? (scanner.Current.Span, scanner.Current.Date) : default;
        return found;
    }
}
