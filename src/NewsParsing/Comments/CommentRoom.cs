using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>What stands around the comments: a heading with their number, a notice that they are closed, a form for new ones.</summary>
internal static class CommentRoom
{
    private const int LongestHeading = 160;
    private const int LongestNotice = 200;
    private const int LongestEmpty = 600;

    /// <param name="Closed">True where a notice says so; else null.</param>
    /// <param name="Count">The number in the heading.</param>
    /// <param name="Regions">What belongs to the comments and not to the body.</param>
    internal readonly record struct Findings(bool? Closed, int? Count, ImmutableArray<NodeRange> Regions);

    internal static Findings Read(CommentMarkup markup, List<NodeRange> regions, List<CommentRecord> records)
    {
        bool? closed = null;
        int? count = null;
        var ranges = new List<NodeRange>();
        var record = 0;
        foreach (var region in regions)
        {
            var first = record;
            while (record < records.Count && records[record].Node < region.End) record++;
            var own = CollectionsMarshal.AsSpan(records)[first..record];
            ReadNotices(markup, region, own, ref closed, ref count);
            AddRanges(markup, region, own, ranges);
        }

        return new Findings(closed, count, Join(ranges));
    }

    private static void ReadNotices(CommentMarkup markup, NodeRange region, ReadOnlySpan<CommentRecord> records, ref bool? closed, ref int? count)
    {
        var page = markup.Page;
        var writer = default(CommentTextWriter);
        for (var node = region.Start; node < region.End; node++)
        {
            if (!records.IsEmpty && node == records[0].Node)
            {
                while (!records.IsEmpty && records[0].Node < page.EndOf(node)) records = records[1..];
                node = page.EndOf(node) - 1;
            }
            else if (page.IsText(node) && page.TextOf(node) is { Length: <= LongestNotice } text)
            {
                if (CommentVocabulary.Closed.Match(text.Trim()) > 0) closed = true;
            }
            else if (page.IsElement(node) && markup.TextLength(node) is > 0 and <= LongestHeading && count is null && IsHeading(markup, node)
                && CommentHeadingParser.TryParse(TextOf(page, node, writer ??= new CommentTextWriter(page)), out var heading))
            {
                count = heading.Count;
            }
        }
    }

    private static bool IsHeading(CommentMarkup markup, int node) =>
        markup.Page.TagOf(node) is >= Tag.H1 and <= Tag.H6 || (markup.Says(node, MarkupHint.Comment) && markup.Page.TagOf(node) is not Tag.A);

    private static void AddRanges(CommentMarkup markup, NodeRange region, ReadOnlySpan<CommentRecord> records, List<NodeRange> ranges)
    {
        var inRecords = 0;
        foreach (var record in records)
            if (record.Parent < 0) inRecords += markup.TextLength(record.Node);
        var rest = markup.TextLength(region.Start) - inRecords;
        if (rest <= LongestEmpty || (records.Length > 0 && rest * 2 <= inRecords)) ranges.Add(region);
        else AddInner(markup, region, records, ranges);
    }

    // A region that holds more than comments, such as the whole column of the page: only what is surely theirs.
    private static void AddInner(CommentMarkup markup, NodeRange region, ReadOnlySpan<CommentRecord> records, List<NodeRange> ranges)
    {
        var page = markup.Page;
        for (var node = region.Start; node < region.End; node++)
        {
            if (!page.IsElement(node) && (records.IsEmpty || node != records[0].Start)) continue;
            var isRecord = !records.IsEmpty && node == Math.Min(records[0].Node, records[0].Start);
            var isSmall = node > region.Start && markup.Says(node, MarkupHint.Comment) && markup.TextLength(node) <= LongestEmpty;
            if (!isRecord && !isSmall) continue;
            var end = isRecord ? Math.Max(records[0].End, page.EndOf(node)) : page.EndOf(node);
            while (!records.IsEmpty && records[0].Node < end) records = records[1..];
            ranges.Add(new NodeRange(node, end));
            node = end - 1;
        }
    }

    private static ImmutableArray<NodeRange> Join(List<NodeRange> ranges)
    {
        var joined = ImmutableArray.CreateBuilder<NodeRange>(ranges.Count);
        foreach (var range in ranges)
        {
            if (joined.Count > 0 && range.Start <= joined[^1].End) joined[^1] = new NodeRange(joined[^1].Start, Math.Max(joined[^1].End, range.End));
            else joined.Add(range);
        }

        return joined.ToImmutable();
    }

    private static string TextOf(Page page, int node, CommentTextWriter writer)
    {
        writer.Clear();
        for (var inner = node; inner < page.EndOf(node); inner++) writer.Add(inner);
        return writer.ToString().Replace('\n', ' ');
    }
}
