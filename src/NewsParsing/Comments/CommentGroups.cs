using NewsParsing.Pages;
using NewsParsing.Scanning;

namespace NewsParsing.Comments;

/// <summary>Finds the elements that are the comments of a page: the repeated structure in which the most have author, date and text of their own.</summary>
internal static class CommentGroups
{
    private const int LongestKey = 64;
    private const int LongestTitle = 30;

    // An element is a member of as many groups as it has classes.
    private const int MostClasses = 32;

    /// <summary>The comments in the order of the page; empty where there are none.</summary>
    internal static List<CommentRecord> Find(CommentMarkup markup, List<NodeRange> regions)
    {
        var groups = Collect(markup, regions);
        CommentGroup? best = null;
        foreach (var group in groups.Values)
        {
            Judge(markup, group);
            if (IsList(group) && !IsListOfStories(group) && (best is null || IsBetter(markup, group, best))) best = group;
        }

        return best is null ? [] : best.IsFlat ? FlatRecords.Of(markup, best.Members) : NestedRecords.Of(markup, best.Members);
    }

    // One comment alone must say that it is one; two or more show it by what they share.
    private static bool IsList(CommentGroup group) => group.Full switch
    {
        0 => false,
        1 => group.Items > 0 && group.Dated > 0,
        _ => group.Both > 0 || group.Named > 1,
    };

    // The latest comments on other stories are links to them. A story has a headline: in German, "Kommentar" is also a piece of opinion.
    private static bool IsListOfStories(CommentGroup group) => (group.Linked * 4 > group.Free * 3 && !(group.Both == group.Full && group.Items == group.Full)) || group.Titled * 2 > group.Full;

    private static bool IsBetter(CommentMarkup markup, CommentGroup group, CommentGroup other)
    {
        if (HasMoreSubstance(group, other)) return true;
        if (HasMoreSubstance(other, group)) return false;
        if (group.Score != other.Score) return group.Score > other.Score;
        if (group.Both != other.Both) return group.Both > other.Both;
        if ((group.Items > 0) != (other.Items > 0)) return group.Items > 0;
        if (group.Full == 1 && Loneliness(markup, group) != Loneliness(markup, other)) return Loneliness(markup, group) > Loneliness(markup, other);
        return markup.Page.IsInside(other.Members[0], group.Members[0]) && group.Members[0] != other.Members[0];
    }

    // The heads of comments are a list, too, and there may be one more of them; but the comments hold the text.
    private static bool HasMoreSubstance(CommentGroup group, CommentGroup other) =>
        group.Full > 1 && group.Full * 5 >= other.Full * 3 && group.Free > other.Free * 3;

    // A comment that is alone could be any of the elements around it: one with a numbered id is the surest, one around the form is too large.
    private static int Loneliness(CommentMarkup markup, CommentGroup group)
    {
        var node = group.Members[0];
        if (markup.HasForm(node)) return 0;
        var id = markup.Page.Attribute(node, "id");
        return (MarkupName.Read(id) & MarkupHint.Item) != 0 && id.ContainsAnyInRange('0', '9') ? 2 : 1;
    }

    private static Dictionary<string, CommentGroup> Collect(CommentMarkup markup, List<NodeRange> regions)
    {
        var page = markup.Page;
        var groups = new Dictionary<string, CommentGroup>(StringComparer.Ordinal);
        var byKey = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var region in regions) CollectIn(region);
        return groups;

        void CollectIn(NodeRange region)
        {
            var commentsEnd = 0;
            for (var node = region.Start; node < region.End; node++)
            {
                if (!page.IsElement(node)) continue;
                if (markup.IsApart(node) || markup.Says(node, MarkupHint.Widget | MarkupHint.Review)) node = page.EndOf(node) - 1;
                else if (IsCandidate(node, ref commentsEnd)) AddKeys(node);
            }
        }

        bool IsCandidate(int node, ref int commentsEnd)
        {
            if (markup.Says(node, MarkupHint.Comment)) commentsEnd = Math.Max(commentsEnd, page.EndOf(node));
            return node < commentsEnd && markup.TextLength(node) > 0
                && page.TagOf(node) is not (Tag.A or Tag.Span or Tag.Time or Tag.B or Tag.Strong or Tag.Em or Tag.P);
        }

        void AddKeys(int node)
        {
            Span<char> buffer = stackalloc char[LongestKey];
            var named = false;
            var left = MostClasses;
            foreach (var range in page.ClassesOf(node).SplitAny(" \t\r\n\f"))
            {
                var name = page.ClassesOf(node)[range];
                if (name.Length == 0) continue;
                if (left-- == 0) break;
                named = true;
                Add(node, Key('.', name, buffer));
            }

            if (page.Attribute(node, "id") is { Length: > 0 } id) Add(node, Key('#', id, buffer));
            if (!named && page.ParentOf(node) is var parent and > 0) Add(node, Key((char)('\u0100' + (int)page.TagOf(node)), page.ClassesOf(parent), buffer));
        }

        void Add(int node, ReadOnlySpan<char> name)
        {
            if (!byKey.TryGetValue(name, out var group)) byKey[name] = group = new CommentGroup();
            if (group.Members.Count == 0 || group.Members[^1] != node) group.Members.Add(node);
        }
    }

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
        using var spare = SpareList<CommentRecord>.Take(out var records);
        NestedRecords.Nest(markup.Page, group.Members, records);
        var own = NestedRecords.Own(markup, records);
        for (var index = 0; index < records.Count; index++)
            if (own[index].IsFull) Count(markup, group, records[index], own[index]);
        if (group.Full > 1) return;
        var flat = FlatRecords.Of(markup, group.Members);
        if (flat.Count <= group.Full) return;
        group.Reset();
        group.IsFlat = true;
        foreach (var record in flat) Count(markup, group, record, OwnFields.Between(markup, record.Start, record.End));
    }

    private static void Count(CommentMarkup markup, CommentGroup group, CommentRecord record, OwnFields own)
    {
        group.Full++;
        group.Free += own.Free;
        group.Linked += own.Linked;
        if (own.Dates > 0) group.Dated++;
        if (own.Authors > 0 && own.Dates > 0) group.Both++;
        if (HasHeadline(markup, record)) group.Titled++;
        if (markup.Says(record.Node, MarkupHint.Item)) group.Items++;
        if (markup.Says(record.Node, MarkupHint.Comment)) group.Named++;
    }

    private static bool HasHeadline(CommentMarkup markup, CommentRecord record)
    {
        // Only the head is looked at: what stands further down may belong to an answer.
        var end = Math.Min(record.End, record.Start + 40);
        for (var node = record.Start; node < end; node++)
            if (markup.Page.TagOf(node) is Tag.H1 or Tag.H2 or Tag.H3 && markup.Authors(node, markup.Page.EndOf(node)) == 0 && markup.Dates(node, markup.Page.EndOf(node)) == 0 && markup.TextLength(node) > LongestTitle)
                return true;
        return false;
    }
}
