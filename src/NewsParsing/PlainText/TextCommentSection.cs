using System.Runtime.InteropServices;
using NewsParsing.Comments;
using NewsParsing.Languages;

namespace NewsParsing.PlainText;

/// <summary>Hands the text to the finder of comments as lines, and marks the blocks it calls comments.</summary>
internal sealed class TextCommentSection(TextPage page, ParseOptions options, Language language)
{
    private const int LeastAbove = 100;

    private readonly List<ReadOnlyMemory<char>> _lines = new(page.Count * 2);
    private readonly List<int> _blocks = new(page.Count * 2);

    /// <summary>The first block of the section (the number of blocks where there is none), and what stands in it.</summary>
    /// <param name="core">Where the body surely stands.</param>
    /// <param name="ct">Cancels the work.</param>
    internal (int First, CommentThread Thread) Find(BodyRegion core, CancellationToken ct)
    {
        Fill();
        var context = new CommentContext(options.FetchedAt, null, null);
        var lines = CollectionsMarshal.AsSpan(_lines);

        // Comments may well outweigh the article; but before them stands some prose.
        if (TextCommentFinder.Find(lines, 0, language, context, ct) is { } anywhere && WordsBefore(anywhere.Start) >= LeastAbove) return Mark(anywhere);
        if (core.First == 0 || core.IsEmpty) return (page.Count, CommentThread.None);
        return TextCommentFinder.Find(lines, LineOf(core.First), language, context, ct) is { } below ? Mark(below) : (page.Count, CommentThread.None);
    }

    private void Fill()
    {
        for (var i = 0; i < page.Count; i++)
        {
            for (var gap = Math.Min(page[i].Gap, 2); gap > 0; gap--)
            {
                _lines.Add(default);
                _blocks.Add(i);
            }

            _lines.Add(page.MarkedTextOf(i));
            _blocks.Add(i);
        }
    }

    private int LineOf(int block) => Math.Max(0, _blocks.BinarySearch(block));

    private int WordsBefore(int line)
    {
        var words = 0;
        for (var i = 0; i < page.Count && line < _blocks.Count && i < _blocks[line]; i++)
            if (TextBodyFinder.IsProse(page[i])) words += page[i].Words;
        return words;
    }

    private (int First, CommentThread Thread) Mark(in TextComments comments)
    {
        for (var line = comments.Start; line < Math.Min(comments.End, _lines.Count); line++)
            if (!_lines[line].IsEmpty) page[_blocks[line]].Role = TextRole.Comment;
        return (comments.Start < _blocks.Count ? _blocks[comments.Start] : page.Count, comments.Thread);
    }
}
