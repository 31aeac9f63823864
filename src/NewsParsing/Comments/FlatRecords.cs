using NewsParsing.Pages;
using NewsParsing.Scanning;

namespace NewsParsing.Comments;

/// <summary>
/// Makes records of heads that stand beside their texts: "dt, dd, dt, dd", or a line of credit over each comment, or under it. Which it is, is told by the
/// whole list: by what stands before the first head and after the last.
/// </summary>
internal static class FlatRecords
{
    /// <summary>The members that sign a text beside them; empty where these are no such heads.</summary>
    internal static List<CommentRecord> Of(CommentMarkup markup, List<int> members)
    {
        var page = markup.Page;
        using var spare = SpareList<int>.Take(out var heads);
        foreach (var member in members)
            if (IsHead(markup, member)) heads.Add(member);
        if (heads.Count == 0) return [];
        var parent = page.ParentOf(heads[0]);
        foreach (var head in heads)
            if (page.ParentOf(head) != parent) return [];
        var footers = heads.Count > 1 && IsFooterForm(markup, heads, parent);
        var records = new List<CommentRecord>(heads.Count);
        for (var index = 0; index < heads.Count; index++)
        {
            var (start, end) = footers
                ? (index == 0 ? FirstText(markup, heads[0], parent) : page.EndOf(heads[index - 1]), page.EndOf(heads[index]))
                : (heads[index], index + 1 < heads.Count ? heads[index + 1] : LastText(markup, heads[index], parent, heads.Count));
            var text = OwnFields.Between(markup, start, end) - OwnFields.Between(markup, heads[index], page.EndOf(heads[index]));
            if (text.Free > 0 && !text.IsSigned) records.Add(new CommentRecord(heads[index], start, end, -1));
        }

        // Heads that mostly sign nothing are something else: a list of latest comments, say.
        return records.Count * 5 >= heads.Count * 4 ? records : [];
    }

    private static bool IsHead(CommentMarkup markup, int member)
    {
        var own = OwnFields.Between(markup, member, markup.Page.EndOf(member));
        return own.IsSigned && own.Authors <= 2 && own.Free <= 30 && !markup.Says(member, MarkupHint.Form | MarkupHint.Widget);
    }

    private static bool IsFooterForm(CommentMarkup markup, List<int> heads, int parent)
    {
        var page = markup.Page;
        var before = FirstText(markup, heads[0], parent);
        if (before == heads[0]) return false;
        var between = page.EndOf(heads[0]);
        var after = NextElement(page, heads[^1]);
        return after < 0 || !IsText(markup, after) || !SameKind(page, after, NextElementFrom(page, between, page.EndOf(parent)));
    }

    // The text before the first head: the sibling just before it, where that is one.
    private static int FirstText(CommentMarkup markup, int head, int parent)
    {
        var before = PreviousElement(markup.Page, head, parent);
        return before >= 0 && IsText(markup, before) && !IsHeading(markup.Page.TagOf(before)) ? before : head;
    }

    // What follows the last head: one element; where there are several heads, as many as follow the others.
    private static int LastText(CommentMarkup markup, int head, int parent, int heads)
    {
        var page = markup.Page;
        var end = page.EndOf(head);
        for (var child = NextElement(page, head); child >= 0 && child < page.EndOf(parent); child = NextElement(page, child))
        {
            if (!IsText(markup, child) || IsHeading(page.TagOf(child)) || (end > page.EndOf(head) && page.TagOf(child) != Tag.P)) break;
            end = page.EndOf(child);
            if (heads == 1) break;
        }

        return end;
    }

    private static bool IsText(CommentMarkup markup, int node) =>
        !markup.IsApart(node) && !markup.Says(node, MarkupHint.Form) && OwnFields.Between(markup, node, markup.Page.EndOf(node)) is { Free: > 0, IsSigned: false };

    private static bool IsHeading(Tag tag) => tag is >= Tag.H1 and <= Tag.H6;

    private static bool SameKind(Page page, int one, int other) => other >= 0 && page.TagOf(one) == page.TagOf(other);

    // The node before an element is the last one inside its sibling, so that the way there is up, and not along all that stands before.
    private static int PreviousElement(Page page, int node, int parent)
    {
        var before = node - 1;
        while (before > parent && (page.ParentOf(before) != parent || !page.IsElement(before))) before = page.ParentOf(before) == parent ? before - 1 : page.ParentOf(before);
        return before > parent ? before : -1;
    }

    private static int NextElementFrom(Page page, int node, int end)
    {
        for (var next = node; next < end; next = page.EndOf(next))
            if (page.IsElement(next)) return next;
        return -1;
    }

    private static int NextElement(Page page, int node)
    {
        for (var next = page.NextSiblingOf(node); next >= 0; next = page.NextSiblingOf(next))
            if (page.IsElement(next)) return next;
        return -1;
    }
}
