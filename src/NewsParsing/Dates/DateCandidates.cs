using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.Dates;

/// <summary>Collects the dates that a page shows: in time elements, in elements whose class says so, in lines near the article.</summary>
internal ref struct DateCandidates
{
    private const int MostFound = 128;
    private const int LongestLine = 200;
    private const int ScoreOfTitle = 45;
    private const int LongestStart = 8;
    private const int LongestTime = 60;
    private const int MostNodesOfTime = 8;
    private const int MostBesideTime = 20;
    private const DateClassWords.Meaning OfDate = DateClassWords.Meaning.Date | DateClassWords.Meaning.Published | DateClassWords.Meaning.Updated;
    private const string TimeElement = "time element";
    private readonly Page _page;
    private readonly PrintedBlocks _blocks;
    private readonly ArticleFrame _frame;
    private readonly Language _language;
    private readonly DateContext _context;

    internal DateCandidates(Page page, PrintedBlocks blocks, ArticleFrame frame, Language language, in DateContext context, List<DateCandidate> found)
    {
        _page = page;
        _blocks = blocks;
        _frame = frame;
        _language = language;
        _context = context;
        Found = found;
    }

    internal List<DateCandidate> Found { get; }

    /// <summary>The datetime attributes of time elements: the page says the day in a form that needs no reading.</summary>
    internal readonly void AddTimeElements()
    {
        for (var node = 0; Found.Count < MostFound && (node = _page.Next(Tag.Time, node + 1, _page.Count)) < _page.Count;)
        {
            var isForMachines = MachineDateParser.TryParse(_page.Attribute(node, "datetime"), out var date);
            if (!isForMachines && !TryReadText(node, out date)) continue;
            var block = Math.Max(0, _blocks.FirstFrom(_page.EndOf(node)) - 1);
            if (block >= _blocks.Count) continue;
            var meaning = MeaningOf(node, 3);
            var label = LabelOf(meaning);
            if (label == DateLabel.None) label = DateLabels.FindBefore(_blocks.TextOf(block), _language.Dates.Lexicon);
            Add(date, true, label, meaning, block, isForMachines ? 25 : 15, isForMachines ? TimeElement : "text of a time element");
        }
    }

    // Elements in a row glue their dates together: "10. Februar 20199. Februar 2019".
    private readonly bool TryReadText(int node, out NewsDate date)
    {
        date = default;
        if (_page.EndOf(node) - node > MostNodesOfTime || NodeText.Of(_page, node, LongestTime) is not { } text) return false;
        var scanner = new DateScanner(text, _language, _context);
        if (!scanner.MoveNext() || !scanner.Current.IsWhole || text.Length - scanner.Current.Span.Length > MostBesideTime) return false;
        date = scanner.Current.Date;
        return true;
    }

    /// <summary>A date that is a piece of the title: "Headline | Section | 28.04.2023", "Headline - 28/04/2023 - Site", "Headline (28.04.2023) | Site".</summary>
    internal readonly void AddTitle(ReadOnlySpan<char> title)
    {
        var scanner = new DateScanner(title, _language, _context);
        while (scanner.MoveNext())
        {
            var match = scanner.Current;
            if (IsPiece(title[..match.Span.Start].TrimEnd(), title[match.Span.End..].TrimStart()) && match.IsWhole && match.Date.Precision >= DatePrecision.Day && !IsTooLate(match.Date))
                Found.Add(new DateCandidate(match.Date, true, DateLabel.None, ScoreOfTitle, 0, "date in the title"));
        }
    }

    private static bool IsPiece(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before is [.., '(' or '（'] && after is [')' or '）', ..]) return after[1..].TrimStart() is [] or ['|' or '｜' or '-' or '–' or '—' or '·', ..];
        return before is [.., '|' or '｜' or '-' or '–' or '—' or '·' or ':'] && after is [] or ['|' or '｜' or '-' or '–' or '—' or '·', ..];
    }

    /// <summary>The dates in lines that readers see.</summary>
    internal readonly void AddLines()
    {
        for (var block = 0; block < _blocks.Count && Found.Count < MostFound; block++)
        {
            var text = _blocks.TextOf(block);
            var isLine = text.Length <= LongestLine;
            // Of a paragraph only the beginning may be a dateline, and the end a note on the article.
            if (!isLine) text = text[..100];
            AddLine(block, text, isLine);
        }
    }

    private readonly void AddLine(int block, ReadOnlySpan<char> text, bool isLine)
    {
        var scanner = new DateScanner(text, _language, _context);
        var before = Found.Count;
        while (scanner.MoveNext())
        {
            var match = scanner.Current;
            var node = NodeOf(block, text[match.Span.Start..match.Span.End]);
            var meaning = MeaningOf(node, 5);
            var label = match.Label == DateLabel.None ? LabelOf(meaning) : match.Label;
            // Inside the body a day without a year, or one counted back, is of what is told.
            if (!match.IsWhole && match.Label == DateLabel.None && _frame.IsInside(block)) continue;
            Add(match.Date, match.IsWhole, label, meaning, block, ScoreLine(match, RestOf(text, match, block, node), isLine), "line with a date", match.Label != DateLabel.None);
        }

        if (Found.Count == before && text.Length <= LongestTime) AddParts(block);
    }

    // Elements in a row glue the place to words: "Springfieldjust now".
    private readonly void AddParts(int block)
    {
        var (first, last) = (_blocks[block].FirstText, _blocks[block].LastText);
        if (last == first || !_frame.IsHead(block)) return;
        for (var node = first; node <= last; node++)
        {
            if (!_page.IsText(node) || _page.TextOf(node).Length > LongestTime) continue;
            var scanner = new DateScanner(_page.TextOf(node), _language, _context);
            if (!scanner.MoveNext() || scanner.Current.IsWhole) continue;
            var meaning = MeaningOf(node, 5);
            Add(scanner.Current.Date, false, LabelOf(meaning), meaning, block, ScoreLine(scanner.Current, _blocks[block].Length - scanner.Current.Span.Length, true), "line with a date");
            return;
        }
    }

    /// <summary>The text node of a block in which a date begins; its first where markup cuts the date up.</summary>
    private readonly int NodeOf(int block, ReadOnlySpan<char> date)
    {
        var (first, last) = (_blocks[block].FirstText, _blocks[block].LastText);
        var start = date[..Math.Min(date.Length, LongestStart)];
        for (var node = first; node < last; node++)
            if (_page.IsText(node) && _page.TextOf(node).Contains(start, StringComparison.Ordinal)) return node;
        return first;
    }

    /// <summary>How much is printed beside a date: in its line, or in the element that is there for the date alone.</summary>
    private readonly int RestOf(ReadOnlySpan<char> text, in DateMatch match, int block, int node)
    {
        var rest = text.Length - match.Span.Length;
        // In lists, and above the headline, the line beside such an element is the title of another story.
        var canBeOwn = _frame.IsUnderHeadline(block) && (_blocks[block].Surroundings & Surroundings.List) == 0;
        return canBeOwn && (MeaningOf(_page.ParentOf(node), 1) & OfDate) != 0 ? Math.Clamp(_page.TextOf(node).Trim().Length - match.Span.Length, 0, rest) : rest;
    }

    /// <summary>A line that is all date is made for it; in a sentence the date is of what the sentence tells.</summary>
    private static int ScoreLine(in DateMatch match, int rest, bool isLine)
    {
        var points = rest < 4 ? 15 : rest < 30 ? 10 : rest < 60 ? 0 : rest < 100 ? -15 : -30;
        if (!isLine) points -= 20;
        // "On 6 January", "today" in a sentence are of what it tells.
        if (!match.IsWhole && rest >= 40) points -= 30;
        if (match.Label is DateLabel.Published or DateLabel.Updated) points += 25;
        return points;
    }

    private readonly void Add(NewsDate date, bool isWhole, DateLabel label, DateClassWords.Meaning meaning, int block, int points, string rule, bool isSaid = false)
    {
        if (date.Precision < DatePrecision.Day || label == DateLabel.Other || IsTooLate(date)) return;
        if ((meaning & DateClassWords.Meaning.Other) != 0) points -= 15;
        if ((meaning & OfDate) != 0) points += 20;
        else if ((meaning & DateClassWords.Meaning.Line) != 0) points += 10;
        if (date.Time is not null) points += 5;
        Found.Add(new DateCandidate(date, isWhole, label, points + _frame.Score(_blocks, block), block, rule) { IsForMachines = rule == TimeElement, IsSaid = isSaid });
    }

    // No page was published after it was fetched; a day of grace for the zones.
    private readonly bool IsTooLate(NewsDate date) => _context.FetchedDay is { } fetched && date.Date > fetched.PlusDays(1);

    private readonly DateClassWords.Meaning MeaningOf(int node, int levels)
    {
        var meaning = DateClassWords.Meaning.None;
        for (var level = 0; node > 0 && level < levels; level++, node = _page.ParentOf(node))
        {
            if (!_page.IsElement(node)) continue;
            if (_page.TagOf(node) == Tag.Time) meaning |= DateClassWords.Meaning.Date;
            if (_page.TagOf(node) is Tag.Body or Tag.Html or Tag.Main or Tag.Article) break;
            meaning |= DateClassWords.Read(_page.ClassesOf(node)) | DateClassWords.Read(_page.Attribute(node, "id")) | DateClassWords.Read(_page.Attribute(node, "itemprop"));
        }

        return meaning;
    }

    private static DateLabel LabelOf(DateClassWords.Meaning meaning)
    {
        var published = (meaning & DateClassWords.Meaning.Published) != 0;
        var updated = (meaning & DateClassWords.Meaning.Updated) != 0;
        // "entry-date published updated" is the class of one date that serves as both.
        return published ? DateLabel.Published : updated ? DateLabel.Updated : DateLabel.None;
    }
}
