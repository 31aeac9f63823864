using System.Collections.Immutable;
using System.Globalization;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Finds the readers' comments of a page.</summary>
internal static class CommentFinder
{
    internal static CommentThread Find(Page page, Language language, CommentContext context, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var regions = CommentRegions.Find(page);
        if (regions.Count == 0) return CommentThread.None;
        var dates = new CommentDates(language, context);
        using var markup = CommentMarkup.Read(page, regions, dates);
        ct.ThrowIfCancellationRequested();
        var records = CommentGroups.Find(markup, regions);
        var room = CommentRoom.Read(markup, regions, records);
        if (records.Count == 0) return new CommentThread { Comments = [], Closed = room.Closed, Count = room.Count, PageAuthor = null, Regions = room.Regions };
        var skip = SkipsOf(markup, records);
        var reader = new CommentReader(markup, skip, dates);
        reader.Survey(records);
        var comments = ImmutableArray.CreateBuilder<Comment>(records.Count);
        var parents = CommentThreading.Parents(markup, records);
        // Some pages print a comment twice: for small screens, or on top and in its place.
        var seen = new HashSet<(string Id, string Text)>();
        var indexes = new int[records.Count];
        var pageAuthor = default(string?);
        for (var index = 0; index < records.Count; index++)
        {
            if ((index & 0xFF) == 0) ct.ThrowIfCancellationRequested();
            indexes[index] = -1;
            if (markup.Says(records[index].Node, MarkupHint.Pingback)) continue;
            var comment = reader.Read(records[index]);
            if (!CommentText.HasWords(comment.Text) || !seen.Add((comment.Id ?? "", comment.Id is null ? index.ToString(NumberFormatInfo.InvariantInfo) : comment.Text))) continue;
            indexes[index] = comments.Count;
            if (PageAuthorMark.Marks(page, records[index].Node)) pageAuthor ??= comment.Author;
            var parent = parents[index];
            comments.Add(parent >= 0 && indexes[parent] >= 0 ? comment with { ReplyTo = indexes[parent] } : comment);
        }

        if (IsNobodys(comments)) comments.Clear();
        return new CommentThread { Comments = comments.ToImmutable(), Closed = room.Closed, Count = room.Count, PageAuthor = pageAuthor, Regions = room.Regions };
    }

    // A list in which nobody writes is one of something else, unless at least its dates tell the comments apart.
    private static bool IsNobodys(ImmutableArray<Comment>.Builder comments)
    {
        var (dated, changes) = (0, 0);
        for (var index = 0; index < comments.Count; index++)
        {
            if (comments[index].Author is not null) return false;
            if (comments[index].Posted is not null) dated++;
            if (index > 0 && comments[index].Text != comments[index - 1].Text) changes++;
        }

        return comments.Count > 1 && (dated * 2 < comments.Count || changes * 2 < comments.Count);
    }

    // Where the walk over a comment's own nodes jumps over its answers, and over the list around them where that holds nothing else.
    private static int[] SkipsOf(CommentMarkup markup, List<CommentRecord> records)
    {
        var page = markup.Page;
        var skip = markup.Skips;
        foreach (var record in records)
        {
            if (record.Parent < 0) continue;
            var outer = record.Node;
            for (var node = page.ParentOf(outer); node > records[record.Parent].Node && markup.FreeText(node, outer) == 0 && markup.Authors(node, outer) == 0; node = page.ParentOf(node))
                outer = node;
            skip[outer] = Math.Max(skip[outer], page.EndOf(outer));
        }

        return skip;
    }
}
