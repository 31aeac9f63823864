using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Finds the readers' comments of a page.</summary>
internal static class CommentFinder
{
    internal static CommentThread Find(Page page, Language language, CommentContext context)
    {
        var regions = CommentRegions.Find(page);
        if (regions.Count == 0) return CommentThread.None;
        var dates = new CommentDates(language, context);
        using var markup = CommentMarkup.Read(page, regions, dates);
        var records = CommentGroups.Find(markup, regions);
        var skip = SkipsOf(markup, records);
        var reader = new CommentReader(markup, skip, dates);
        reader.Survey(records);
        var comments = ImmutableArray.CreateBuilder<Comment>(records.Count);
        var parents = CommentThreading.Parents(markup, records);
        var indexes = new int[records.Count];
        for (var index = 0; index < records.Count; index++)
        {
            indexes[index] = -1;
            if (markup.Says(records[index].Node, MarkupHint.Pingback)) continue;
            var comment = reader.Read(records[index]);
            if (!CommentText.HasWords(comment.Text)) continue;
            indexes[index] = comments.Count;
            var parent = parents[index];
            comments.Add(parent >= 0 && indexes[parent] >= 0 ? comment with { ReplyTo = indexes[parent] } : comment);
        }

        var room = CommentRoom.Read(markup, regions, records);
        return new CommentThread { Comments = comments.ToImmutable(), Closed = room.Closed, Count = room.Count, Regions = room.Regions };
    }

    // Where the walk over a comment's own nodes jumps over its answers, and over the list around them where that holds nothing else.
    private static int[] SkipsOf(CommentMarkup markup, List<CommentRecord> records)
    {
        var page = markup.Page;
        var skip = new int[page.Count + 1];
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
