using NewsParsing.Comments;
using NewsParsing.Languages;

namespace NewsParsing.PlainText;

/// <summary>Hands the text to the finder of comments as lines, and marks the blocks it calls comments.</summary>
internal sealed class TextCommentSection(TextPage page, ParseOptions options, Language language)
{
    /// <summary>The first block of the section (the number of blocks where there is none), and what stands in it.</summary>
    internal (int First, CommentThread Thread) Find()
    {
        var lines = new List<ReadOnlyMemory<char>>(page.Count * 2);
        var blocks = new List<int>(page.Count * 2);
        for (var i = 0; i < page.Count; i++)
        {
            for (var gap = Math.Min(page[i].Gap, 2); gap > 0; gap--)
            {
                lines.Add(default);
                blocks.Add(i);
            }

            lines.Add(page.MarkedTextOf(i));
            blocks.Add(i);
        }

        var found = TextCommentFinder.Find(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lines), 0, language, new CommentContext(options.FetchedAt, null, null));
        if (found is not { } comments) return (page.Count, CommentThread.None);
        for (var line = comments.Start; line < Math.Min(comments.End, lines.Count); line++)
            if (!lines[line].IsEmpty) page[blocks[line]].Role = TextRole.Comment;
        return (comments.Start < blocks.Count ? blocks[comments.Start] : page.Count, comments.Thread);
    }
}
