using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Tells which comment answers which: by the parent that it names, by standing inside it, by its depth.</summary>
internal static class CommentThreading
{
    /// <summary>For each record the index of the record that it answers, always below its own, or -1.</summary>
    internal static int[] Parents(CommentMarkup markup, List<CommentRecord> records)
    {
        var parents = new int[records.Count];
        var levels = Levels(markup, records);
        var open = new List<int>();
        for (var index = 0; index < records.Count; index++)
        {
            parents[index] = records[index].Parent;
            if (levels is null || parents[index] >= 0) continue;
            while (open.Count > 0 && levels[open[^1]] >= levels[index]) open.RemoveAt(open.Count - 1);
            parents[index] = open.Count > 0 ? open[^1] : -1;
            open.Add(index);
        }

        ReadNamed(markup.Page, records, parents);
        return parents;
    }

    private static int[]? Levels(CommentMarkup markup, List<CommentRecord> records)
    {
        if (records.Count < 2) return null;
        return Stated(markup, records) ?? Indented(markup, records);
    }

    // Numbers or words that say how deep a comment stands; they tell something only where they differ and the first comment stands highest.
    private static int[]? Stated(CommentMarkup markup, List<CommentRecord> records)
    {
        var levels = new int[records.Count];
        var (lowest, highest) = (int.MaxValue, 0);
        for (var index = 0; index < records.Count; index++)
        {
            levels[index] = CommentLevel.Read(markup, records[index].Node);
            lowest = Math.Min(lowest, levels[index]);
            highest = Math.Max(highest, levels[index]);
        }

        return highest > lowest && levels[0] == lowest ? levels : null;
    }

    // A wrapper beside a comment holds its answers: a list, or an element whose class says so.
    private static int[]? Indented(CommentMarkup markup, List<CommentRecord> records)
    {
        var levels = new int[records.Count];
        var found = false;
        var open = new List<(int Wrapper, int End)>();
        for (var index = 1; index < records.Count; index++)
        {
            var node = records[index].Node;
            while (open.Count > 0 && node >= open[^1].End) open.RemoveAt(open.Count - 1);
            var wrapper = WrapperAfter(markup, records[index - 1].Node, node, open.Count > 0 ? open[^1].Wrapper : 0);
            if (wrapper > 0) open.Add((wrapper, markup.Page.EndOf(wrapper)));
            levels[index] = open.Count;
            found |= open.Count > 0;
        }

        return found ? levels : null;
    }

    // The outermost element around a comment that begins after the comment before and says that it holds answers.
    private static int WrapperAfter(CommentMarkup markup, int before, int node, int above)
    {
        var found = 0;
        for (var parent = markup.Page.ParentOf(node); parent > before && parent > above; parent = markup.Page.ParentOf(parent))
            if (markup.Page.TagOf(parent) is Tag.Ul or Tag.Ol or Tag.Dl or Tag.Blockquote || markup.Says(parent, MarkupHint.Indented)) found = parent;
        return found;
    }

    private static void ReadNamed(Page page, List<CommentRecord> records, int[] parents)
    {
        Dictionary<string, int>? ids = null;
        for (var index = 0; index < records.Count; index++)
        {
            var named = NamedParent(page, records[index].Node);
            if (named.IsEmpty) continue;
            ids ??= Ids(page, records);
            // A parent that is unknown is the article itself, or was left out; one that stands at or after its answer is a mistake.
            if (ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(named, out var parent)) parents[index] = parent < index ? parent : -1;
        }
    }

    private static Dictionary<string, int> Ids(Page page, List<CommentRecord> records)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < records.Count; index++)
        {
            foreach (var name in (ReadOnlySpan<string>)["id", "data-id", "data-comment-id", "data-commentid"])
                if (Number(page.Attribute(records[index].Node, name)) is { IsEmpty: false } id) ids.TryAdd(id.ToString(), index);
        }

        return ids;
    }

    private static ReadOnlySpan<char> NamedParent(Page page, int node)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            if (attribute.Name.Span is "data-parent-id" or "data-parentid" or "data-parent" or "data-parent-comment-id" or "data-comment-parent" or "data-reply-to" or "data-parent-comment"
                or "data-comment-parent-id" or "data-reply-to-id" or "data-in-reply-to")
                return Number(attribute.Value.Span) is { Length: > 0 } number && !(number is "0") ? number : default;
        }

        return default;
    }

    /// <summary>The part of an id that tells comments apart: the digits at its end, or all of it where there are none.</summary>
    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiLetterOrDigit(id[start - 1])) start--;
        var last = id[start..];
        var digits = last.IndexOfAnyInRange('0', '9');
        return digits > 0 && !last[digits..].ContainsAnyExceptInRange('0', '9') ? last[digits..] : last;
    }
}
