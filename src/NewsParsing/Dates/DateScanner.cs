using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Finds all dates inside a line, one after the other: bylines with a date glued to them, headers of comments, "Published … | Updated …".</summary>
/// <remarks>Use: <c>var scanner = new DateScanner(line, language, context); while (scanner.MoveNext()) … scanner.Current</c>.</remarks>
internal ref struct DateScanner
{
    private const int LongestWithoutDigit = 60;
    private readonly ReadOnlySpan<char> _text;
    private readonly Language _language;
    private readonly DateContext _context;
    private readonly bool _isShort;
    private int _position;
    private int _labelStart;

    internal DateScanner(ReadOnlySpan<char> text, Language language, in DateContext context)
    {
        _text = text = NativeDigits.ToAscii(text);
        _language = language;
        _context = context;
        // "Yesterday" has no digit; only in a short line it is a date of the page.
        _isShort = context.FetchedAt is not null && text.Length <= LongestWithoutDigit && text.ContainsAny(language.Dates.Lexicon.RelativeWords);
    }

    internal DateMatch Current { get; private set; }

    internal bool MoveNext()
    {
        var words = _language.Dates.Lexicon;
        var cursor = new SpanCursor(_text, _position);
        var digit = -1;
        while (_isShort ? !cursor.AtEnd : DateEdges.SkipToDigits(_text, ref cursor, ref digit))
        {
            var start = cursor.Position;
            if (!DateEdges.IsStart(cursor, DateStyle.Label))
            {
                cursor.Position++;
            }
            else if (TryRead(ref cursor, words, out var date, out var isWhole))
            {
                var label = DateLabels.FindBefore(_text[_labelStart..start], words);
                _labelStart = _position = cursor.Position;
                Current = new DateMatch(TextSpan.FromBounds(start, cursor.Position), date, isWhole, label);
                return true;
            }
            else
            {
                cursor.Position = Math.Max(start, cursor.Position);
                if (cursor.Position == start) DateEdges.SkipRun(ref cursor);
            }
        }

        _position = _text.Length;
        return false;
    }

    /// <summary>Reads a date; a printed one that nothing decides is passed over whole.</summary>
    private readonly bool TryRead(ref SpanCursor cursor, DateLexicon words, out NewsDate date, out bool isWhole)
    {
        isWhole = false;
        date = default;
        var look = cursor;
        var word = cursor.AtDigit ? default : words.Find(look.TakeWord());
        look = cursor;
        if ((word is not { Month: 0, Weekday: 0 } || PrintedDateFinder.CanStartWithoutWord(cursor)) && PrintedDateReader.TryRead(ref look, words, DateStyle.Label, out var printed) && DateEdges.IsEnd(look))
        {
            cursor = look;
            isWhole = printed.Parts.Year is not null;
            return printed.TryResolve(_language.Dates.DayFirst, _context, out date);
        }

        if (_context.FetchedAt is null || !(word.StartsRelative || cursor.AtDigit)) return false;
        look = cursor;
        if (!RelativeDateReader.TryRead(ref look, words, _context, out date) && !TryReadClock(ref look, words, out date)) return false;
        if (!DateEdges.IsEnd(look)) return false;
        cursor = look;
        return true;
    }

    // "Stand: 20:03 Uhr": right behind a label a time alone is of the day of reading.
    private readonly bool TryReadClock(ref SpanCursor cursor, DateLexicon words, out NewsDate date)
    {
        date = default;
        if (!cursor.AtDigit || _context.FetchedDay is not { } day) return false;
        var before = _text[Math.Max(_labelStart, cursor.Position - 16)..cursor.Position];
        if (DateLabels.FindBefore(before, words) is not (DateLabel.Published or DateLabel.Updated)) return false;
        var parts = new DateParts { Year = day.Year, Month = day.Month, Day = day.Day };
        return ClockReader.TryRead(ref cursor, words, ref parts) && parts.TryBuild(out date);
    }
}
