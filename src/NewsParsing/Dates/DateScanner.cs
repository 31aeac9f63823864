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
        while (PrintedDateFinder.MoveNext(_text, ref _position, _language.Dates.Lexicon, DateStyle.Label, out var span, out var printed))
        {
            var label = DateLabels.FindBefore(_text[_labelStart..span.Start], _language.Dates.Lexicon);
            if (!printed.TryResolve(_language.Dates.DayFirst, _context, out var date)) continue;
            _labelStart = span.End;
            Current = new DateMatch(span, date, label);
            return true;
        }

        return false;
    }
}
