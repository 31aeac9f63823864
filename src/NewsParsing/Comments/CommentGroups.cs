using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Finds the elements that are the comments of a page: the repeated structure in which the most have author, date and text of their own.</summary>
internal static class CommentGroups
{
    private const int LongestKey = 64;

    /// <summary>The comments in the order of the page; empty where there are none.</summary>
    internal static List<CommentRecord> Find(CommentMarkup markup)
    {
        var groups = Collect(markup);
        CommentGroup? best = null;
        foreach (var group in groups)
        {
            Judge(markup, group);
            if (IsList(group) && !IsListOfLinks(group) && (best is null || IsBetter(markup.Page, group, best))) best = group;
        }

        return best is null ? [] : best.IsFlat ? FlatRecords.Of(markup, best.Members) : NestedRecords.Of(markup, best.Members);
    }

    // One comment alone must say that it is one; two or more show it by what they share.
    private static bool IsList(CommentGroup group) => group.Full switch
    {
        0 => false,
        1 => group.Items > 0,
        _ => group.Both > 0 || group.Named > 1,
    };

    // The latest comments on other stories are links to them.
    private static bool IsListOfLinks(CommentGroup group) => group.Linked * 2 > group.Free;

    private static bool IsBetter(Page page, CommentGroup group, CommentGroup other)
    {
        if (group.Full != other.Full) return group.Full > other.Full;
        if (group.Both != other.Both) return group.Both > other.Both;
        if ((group.Items > 0) != (other.Items > 0)) return group.Items > 0;
        return page.IsInside(other.Members[0], group.Members[0]) && group.Members[0] != other.Members[0];
    }

    private static Dictionary<string, CommentGroup>.ValueCollection Collect(CommentMarkup markup)
    {
        var page = markup.Page;
        var groups = new Dictionary<string, CommentGroup>(StringComparer.Ordinal);
        var byKey = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> key = stackalloc char[LongestKey];
        var (regionEnd, skipEnd) = (0, 0);
        for (var node = 1; node < page.Count; node++)
        {
            if (node < skipEnd || !page.IsElement(node)) continue;
            if (node >= regionEnd && IsRegion(markup, node)) regionEnd = page.EndOf(node);
            if (markup.Says(node, MarkupHint.Hidden | MarkupHint.Form | MarkupHint.Widget))
            {
                skipEnd = page.EndOf(node);
                continue;
            }

            if (node >= regionEnd || markup.TextLength(node) == 0 || page.TagOf(node) is Tag.A or Tag.Span or Tag.Time or Tag.B or Tag.Strong or Tag.Em or Tag.P) continue;
            AddKeys(node, key);
        }

        return groups.Values;

        void AddKeys(int node, Span<char> buffer)
        {
            var named = false;
            foreach (var range in page.Attribute(node, "class").SplitAny(" \t\r\n\f"))
            {
                var name = page.Attribute(node, "class")[range];
                if (name.Length == 0) continue;
                named = true;
                Add(node, Key('.', name, buffer));
            }

            if (page.Attribute(node, "id") is { Length: > 0 } id) Add(node, Key('#', id, buffer));
            if (!named && page.ParentOf(node) is var parent and > 0) Add(node, Key((char)('\u0100' + (int)page.TagOf(node)), page.Attribute(parent, "class"), buffer));
        }

        void Add(int node, ReadOnlySpan<char> name)
        {
            if (!byKey.TryGetValue(name, out var group)) byKey[name] = group = new CommentGroup();
            if (group.Members.Count == 0 || group.Members[^1] != node) group.Members.Add(node);
        }
    }

    private static bool IsRegion(CommentMarkup markup, int node) =>
        markup.Says(node, MarkupHint.Comment) && !markup.Says(node, MarkupHint.Widget | MarkupHint.Hidden | MarkupHint.Form)
        && markup.Page.TagOf(node) is not (Tag.Body or Tag.Html or Tag.A or Tag.Main);

    // Numbers differ from comment to comment: they are folded.
    private static ReadOnlySpan<char> Key(char kind, ReadOnlySpan<char> name, Span<char> buffer)
    {
        buffer[0] = kind;
        var length = 1;
        foreach (var c in name)
        {
            if (length == buffer.Length) break;
            var folded = char.IsAsciiDigit(c) ? '0' : c;
            if (folded != '0' || buffer[length - 1] != '0') buffer[length++] = folded;
        }

        return buffer[..length];
    }

    private static void Judge(CommentMarkup markup, CommentGroup group)
    {
        var records = NestedRecords.Nest(markup.Page, group.Members);
        var own = NestedRecords.Own(markup, records);
        for (var index = 0; index < records.Count; index++)
            if (own[index].IsFull) Count(markup, group, records[index], own[index]);
        if (group.Full > 1) return;
        var flat = FlatRecords.Of(markup, group.Members);
        if (flat.Count <= group.Full) return;
        (group.IsFlat, group.Full, group.Both, group.Items, group.Named, group.Free, group.Linked) = (true, 0, 0, 0, 0, 0, 0);
        foreach (var record in flat) Count(markup, group, record, OwnFields.Between(markup, record.Start, record.End));
    }

    private static void Count(CommentMarkup markup, CommentGroup group, CommentRecord record, OwnFields own)
    {
        group.Full++;
        group.Free += own.Free;
        group.Linked += own.Linked;
        if (own.Authors > 0 && own.Dates > 0) group.Both++;
        if (markup.Says(record.Node, MarkupHint.Item)) group.Items++;
        if (markup.Says(record.Node, MarkupHint.Comment)) group.Named++;
    }
}
