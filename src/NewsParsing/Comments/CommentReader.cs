using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Reads one comment from its nodes.</summary>
internal sealed class CommentReader(CommentMarkup markup, int[] skip, CommentDates dates)
{
    private const int LongestCredit = 160;

    private readonly Page _page = markup.Page;
    private readonly CommentTextWriter _writer = new(markup.Page);

    private bool _trustsContent;

    /// <summary>Sees whether most comments mark what was written: then it is taken so where it is short, too.</summary>
    internal void Survey(List<CommentRecord> records)
    {
        var marked = 0;
        foreach (var record in records)
            if (ContentOf(record) >= 0) marked++;
        _trustsContent = records.Count > 1 && marked * 5 >= records.Count * 3;
    }

    internal Comment Read(CommentRecord record)
    {
        var named = AuthorOf(record);
        var author = named is { } node ? NameIn(node) : null;
        var posted = PostedOf(record, out var dateNode) ?? (named is { } signed ? DateIn(signed) : null);
        var credit = NodeRange(-1);
        if (author is null && CreditOf(record, dateNode) is { } line)
        {
            credit = NodeRange(line);
            if (CommentCreditParser.TryParse(TextOf(line), dates, out var read)) (author, posted) = (read.Author, posted ?? read.Posted);
        }

        if (author is null && HeadOf(record) is { } head)
        {
            author = NameIn(head);
            credit = NodeRange(head);
        }

        var content = ContentOf(record);
        return new Comment { Text = content >= 0 ? WriteContent(content) : WriteRest(record, credit), Author = author, Posted = posted, Id = IdOf(record) };
    }

    private NodeRange NodeRange(int node) => node < 0 ? new NodeRange(-1, -1) : new NodeRange(node, _page.EndOf(node));

    private int Next(int node) => skip[node] > 0 ? skip[node] : node + 1;

    private int? AuthorOf(CommentRecord record)
    {
        var weak = -1;
        for (var node = record.Start; node < record.End; node = Next(node))
        {
            if (skip[node] > 0 || !markup.IsAuthor(node)) continue;
            if (markup.Says(node, MarkupHint.Author) && NameIn(node) is not null) return node;
            if (weak < 0 && markup.Says(node, MarkupHint.WeakAuthor) && NameIn(node) is not null) weak = node;
        }

        return weak < 0 ? null : weak;
    }

    // Nothing says who the author is: then a name in a heading, in bold or in a link before all else.
    private int? HeadOf(CommentRecord record)
    {
        for (var node = record.Start; node < record.End; node = Next(node))
        {
            if (skip[node] > 0 || !_page.IsElement(node) || markup.TextLength(node) is 0 or > 60) continue;
            if (markup.FreeText(record.Start, node) > 0) return null;
            if (_page.TagOf(node) is (>= Tag.H1 and <= Tag.H6) or Tag.Strong or Tag.B or Tag.Dt or Tag.A && !markup.IsApart(node) && !markup.Says(node, MarkupHint.Body) && NameIn(node) is not null) return node;
        }

        return null;
    }

    private string? NameIn(int node)
    {
        var text = TextOf(node);
        if (text.AsSpan().ContainsAnyInRange('0', '9') && CommentCreditParser.TryParse(text, dates, out var credit)) return credit.Author;
        var name = CommentCreditParser.CleanName(text);
        return name.IsEmpty ? null : name.ToString();
    }

    // "Ann — 3 May 2020" may be one piece of text.
    private NewsDate? DateIn(int node)
    {
        var text = TextOf(node);
        return text.AsSpan().ContainsAnyInRange('0', '9') && CommentCreditParser.TryParse(text, dates, out var credit) ? credit.Posted : null;
    }

    private NewsDate? PostedOf(CommentRecord record, out int dateNode)
    {
        dateNode = -1;
        for (var node = record.Start; node < record.End; node = Next(node))
        {
            if (skip[node] > 0) continue;
            var isText = _page.IsText(node);
            if (!(isText ? dates.IsDate(_page.TextOf(node)) : markup.IsDate(node))) continue;
            if (dateNode < 0) dateNode = node;
            if (TryDate(node, out var date)) return date;
        }

        return null;
    }

    private bool TryDate(int node, out NewsDate date)
    {
        if (_page.IsElement(node) && CommentDates.TryMachine(_page.Attribute(node, "datetime"), out date)) return true;
        if (dates.TryRead(TextOf(node), out date) && date.Time is not null) return true;
        var printed = date;
        if (_page.IsElement(node) && _page.Attribute(node, "title") is { IsEmpty: false } title && (CommentDates.TryMachine(title, out date) || dates.TryRead(title, out date))) return true;
        date = printed;
        return date != default;
    }

    // The line that credits the comment: the block around the date, or the first block.
    private int? CreditOf(CommentRecord record, int dateNode)
    {
        if (dateNode < 0) return null;
        var node = dateNode;
        for (var parent = _page.ParentOf(node); parent > record.Start - 1 && parent != record.Node && _page.EndOf(parent) <= record.End && markup.TextLength(parent) <= LongestCredit; parent = _page.ParentOf(parent)) node = parent;
        return node;
    }

    private int ContentOf(CommentRecord record)
    {
        var (best, most, whole) = (-1, 0, 0);
        for (var node = record.Start; node < record.End; node = Next(node))
        {
            if (skip[node] > 0) continue;
            if (_page.IsText(node)) whole += markup.FreeText(node, node + 1);
            if (!markup.Says(node, MarkupHint.Body) || markup.Says(node, MarkupHint.Hidden | MarkupHint.Form)) continue;
            var end = _page.EndOf(node);
            if (markup.Authors(node, end) > 0 || markup.Dates(node, end) > 0) continue;
            if (markup.FreeText(node, end) is var free && free > most) (best, most) = (node, free);
        }

        return most * 2 >= whole || _trustsContent ? best : -1;
    }

    private string WriteContent(int content)
    {
        _writer.Clear();
        for (var node = content; node < _page.EndOf(content);)
        {
            if (skip[node] > 0 || (node > content && markup.IsApart(node)))
            {
                _writer.Break();
                node = skip[node] > 0 ? skip[node] : _page.EndOf(node);
                continue;
            }

            _writer.Add(node++);
        }

        return CommentText.Clean(_writer.ToString());
    }

    private string WriteRest(CommentRecord record, NodeRange credit)
    {
        _writer.Clear();
        for (var node = record.Start; node < record.End;)
        {
            var field = markup.IsAuthor(node) || markup.IsDate(node) || credit.Contains(node) || markup.IsApart(node) || (_page.IsText(node) && dates.IsDate(_page.TextOf(node)));
            if (skip[node] > 0 || field)
            {
                _writer.Break();
                node = skip[node] > 0 ? skip[node] : _page.EndOf(node);
                continue;
            }

            _writer.Add(node++);
        }

        return CommentText.Clean(_writer.ToString());
    }

    private string TextOf(int node)
    {
        if (_page.IsText(node)) return _page.TextOf(node).Trim().ToString();
        _writer.Clear();
        for (var inner = node; inner < _page.EndOf(node);)
        {
            if (inner > node && markup.Says(inner, MarkupHint.Badge | MarkupHint.Hidden | MarkupHint.Avatar)) inner = _page.EndOf(inner);
            else _writer.Add(inner++);
        }

        return _writer.ToString().Replace('\n', ' ');
    }

    private string? IdOf(CommentRecord record)
    {
        var id = _page.Attribute(record.Node, "id");
        if (id.IsEmpty) id = _page.Attribute(record.Node, "data-comment-id");
        return id.IsEmpty ? null : id.ToString();
    }
}
