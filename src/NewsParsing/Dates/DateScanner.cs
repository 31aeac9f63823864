using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Finds all dates inside a line, one after the other: bylines with a date glued to them, headers of comments, "Published … | Updated …".</summary>
/// <remarks>Use: <c>var scanner = new DateScanner(line, language, context); while (scanner.MoveNext()) … scanner.Current</c>.</remarks>
internal ref struct DateScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Language _language;
    private readonly DateContext _context;
    private int _position;
    private int _labelStart;

    internal DateScanner(ReadOnlySpan<char> text, Language language, in DateContext context)
    {
        _text = text;
        _language = language;
        _context = context;
    }

    internal DateMatch Current { get; private set; }

    internal bool MoveNext()
    {
        var words = _language.Dates.Lexicon;
        var cursor = new SpanCursor(_text, _position);
        while (!cursor.AtEnd)
        {
            var start = cursor.Position;
            if (!DateEdges.IsStart(cursor, DateStyle.Label))
            {
                cursor.Position++;
            }
            else if (TryRead(ref cursor, words, out var date))
            {
                var label = DateLabels.FindBefore(_text[_labelStart..start], words);
                _labelStart = _position = cursor.Position;
                Current = new DateMatch(TextSpan.FromBounds(start, cursor.Position), date, label);
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
    private readonly bool TryRead(ref SpanCursor cursor, DateLexicon words, out NewsDate date)
    {
        var look = cursor;
        if (PrintedDateFinder.CanStart(look, words) && PrintedDateReader.TryRead(ref look, words, DateStyle.Label, out var printed) && DateEdges.IsEnd(look))
        {
            cursor = look;
            return printed.TryResolve(_language.Dates.DayFirst, _context, out date);
        }

        look = cursor;
        if (!RelativeDateReader.TryRead(ref look, words, _context, out date) || !DateEdges.IsEnd(look)) return false;
        cursor = look;
        return true;
    }
}
