using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Makes records of elements that each stand around one comment, with the answers inside or apart.</summary>
internal static class NestedRecords
{
    internal static List<CommentRecord> Of(CommentMarkup markup, List<int> members)
    {
        var all = Nest(markup.Page, members);
        var own = Own(markup, all);
        var kept = new List<int>(members.Count);
        var outer = OuterOf(markup.Page, all, own);
        for (var index = 0; index < all.Count; index++)
            if (own[index].IsFull) kept.Add(outer[index]);
        kept.Sort();
        return Nest(markup.Page, kept);
    }

    internal static List<CommentRecord> Nest(Page page, List<int> members)
    {
        var records = new List<CommentRecord>(members.Count);
        Nest(page, members, records);
        return records;
    }

    /// <summary>Adds a record for each member, with the record around it.</summary>
    internal static void Nest(Page page, List<int> members, List<CommentRecord> records)
    {
        var around = -1;
        foreach (var member in members)
        {
            while (around >= 0 && member >= records[around].End) around = records[around].Parent;
            records.Add(new CommentRecord(member, member + 1, page.EndOf(member), around));
            around = records.Count - 1;
        }
    }

    /// <summary>What each record holds without the records inside.</summary>
    internal static OwnFields[] Own(CommentMarkup markup, List<CommentRecord> records)
    {
        var own = new OwnFields[records.Count];
        for (var index = 0; index < records.Count; index++)
        {
            var whole = OwnFields.Between(markup, records[index].Start, records[index].End);
            own[index] += whole;
            if (records[index].Parent is var parent and >= 0) own[parent] -= whole;
        }

        return own;
    }

    // "li.comment > div.comment + ul.children": the outer element holds nothing itself but stands for the inner one, and the answers are inside it.
    // A wrapper around several comments is told by its comments standing side by side.
    private static int[] OuterOf(Page page, List<CommentRecord> records, OwnFields[] own)
    {
        var first = new int[records.Count];
        var several = new bool[records.Count];
        var outer = new int[records.Count];
        Array.Fill(first, -1);
        for (var index = 0; index < records.Count; index++)
        {
            outer[index] = records[index].Node;
            var parent = records[index].Parent;
            if (parent < 0) continue;
            if (first[parent] < 0) first[parent] = index;
            else if (page.ParentOf(records[first[parent]].Node) == page.ParentOf(records[index].Node)) several[parent] = true;
        }

        for (var index = records.Count - 1; index >= 0; index--)
        {
            if (own[index].IsFull || own[index].IsSigned || first[index] < 0 || several[index] || !own[first[index]].IsFull) continue;
            outer[first[index]] = records[index].Node;
        }

        return outer;
    }
}
