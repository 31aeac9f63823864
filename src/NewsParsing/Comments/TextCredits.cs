using System.Collections.Immutable;

namespace NewsParsing.Comments;

/// <summary>
/// Reads comments that are told apart by lines of credit: "Ann says:", "Ann | 3 May 2020", a name over a date. Whether the credit stands over its comment
/// or under it is told by the whole list.
/// </summary>
internal static class TextCredits
{
    private const int LongestGap = 150;
    private const int FarthestFirst = 40;
    private const int FarthestApart = 14;
    private const int ShortestText = 25;

    internal readonly record struct Credit(int First, int Last, string? Author, NewsDate? Posted, bool IsSaying);

    internal static TextComments? Read(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int heading, bool underHeading)
    {
        var credits = Collect(lines, kinds, heading, out var limit);
        if (credits.Count > 0) limit = CutAtInvitation(kinds, credits, limit);
        if (!underHeading) KeepAnswered(kinds, credits, limit);
        var count = underHeading ? kinds[heading].Count : null;
        if (!IsBelievable(kinds, credits, count, underHeading ? heading : -1, limit)) return null;
        var footers = underHeading && AreFooters(lines, kinds, credits, heading, limit);
        var start = underHeading ? heading : credits[0].First;
        var end = footers ? EndOfFooter(kinds, credits[^1].Last + 1) : EndOfLast(kinds, credits, limit);
        var comments = Cut(lines, kinds, credits, footers, heading + 1, end);
        if (comments.Length == 0) return null;
        bool? closed = null;
        for (var line = end; line < Math.Min(kinds.Length, end + 6) && closed is null; line++)
        {
            if (kinds[line].Kind != TextLineKind.Closed) continue;
            (closed, end) = (true, line + 1);
        }

        return new TextComments(start, end, new CommentThread { Comments = comments, Closed = closed, Count = count, Regions = [new NodeRange(start, end)] });
    }

    internal static ImmutableArray<Comment> Cut(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, List<Credit> credits, bool footers, int start, int end)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>(credits.Count);
        for (var index = 0; index < credits.Count; index++)
        {
            var (from, to) = footers
                ? (index == 0 ? start : credits[index - 1].Last + 1, credits[index].First)
                : (credits[index].Last + 1, index + 1 < credits.Count ? credits[index + 1].First : end);
            if (TextOf(lines, kinds, from, to) is { Length: > 0 } text) comments.Add(new Comment { Text = text, Author = credits[index].Author, Posted = credits[index].Posted });
        }

        return comments.ToImmutable();
    }

    // An invitation to write ends the comments; one under every comment is a part of them.
    private static int CutAtInvitation(TextLine[] kinds, List<Credit> credits, int limit)
    {
        var first = -1;
        for (var line = credits[0].Last + 1; line < limit; line++)
        {
            if (kinds[line].Kind is not (TextLineKind.Invitation or TextLineKind.Heading)) continue;
            first = line;
            break;
        }

        if (first < 0) return limit;
        var before = credits.FindIndex(credit => credit.First > first);
        if (before < 0) return first;
        if (RepliesBetween(kinds, first, limit) > RepliesBetween(kinds, credits[0].First, first) && credits.Count - before > before) return limit;
        credits.RemoveRange(before, credits.Count - before);
        return first;
    }

    // Without a heading only a button to answer shows that a date is that of a comment.
    private static void KeepAnswered(TextLine[] kinds, List<Credit> credits, int limit)
    {
        while (credits.Count > 0 && RepliesBetween(kinds, credits[^1].Last, Math.Min(limit, credits[^1].Last + LongestGap)) == 0) credits.RemoveAt(credits.Count - 1);
        var first = 0;
        while (first + 1 < credits.Count && RepliesBetween(kinds, credits[first].Last, credits[first + 1].First) == 0) first++;
        credits.RemoveRange(0, first);
    }

    private static int RepliesBetween(TextLine[] kinds, int start, int end)
    {
        var replies = 0;
        for (var line = Math.Max(start, 0); line < end; line++)
            if (kinds[line].Kind == TextLineKind.Reply) replies++;
        return replies;
    }

    private static int EndOfFooter(TextLine[] kinds, int end)
    {
        for (var line = end; line < kinds.Length && kinds[line].IsSilent; line++)
            if (kinds[line].Kind != TextLineKind.Blank) end = line + 1;
        return end;
    }

    private static List<Credit> Collect(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int heading, out int limit)
    {
        var credits = new List<Credit>();
        var silence = 0;
        for (limit = heading + 1; limit < kinds.Length; limit++)
        {
            var line = kinds[limit];
            if (line.Kind == TextLineKind.Closed) break;
            if (line.Kind != TextLineKind.Blank && ++silence > (credits.Count == 0 ? heading < 0 ? int.MaxValue : FarthestFirst : LongestGap)) break;
            if (line.Kind == TextLineKind.Credit) credits.Add(new Credit(limit, limit, line.Author, line.Posted, false));
            else if (line.Kind == TextLineKind.Says) credits.Add(new Credit(limit, limit, line.Author, null, true));
            else if (line.Kind == TextLineKind.When) AddDate(lines, kinds, credits, limit, heading);
            else continue;
            silence = 0;
        }

        return credits;
    }

    // A date completes the name over it.
    private static void AddDate(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, List<Credit> credits, int line, int heading)
    {
        var above = line - 1;
        while (above > heading && above > line - 5 && kinds[above].IsSilent) above--;
        if (credits.Count > 0 && credits[^1].Last == above && credits[^1].Posted is null) credits[^1] = credits[^1] with { Last = line, Posted = kinds[line].Posted };
        else if (above > heading && above >= 0 && kinds[above].Kind == TextLineKind.Text && IsNameLine(lines, kinds, above, heading))
            credits.Add(new Credit(above, line, CommentCreditParser.CleanName(WithoutBullet(lines[above].Span)).ToString(), kinds[line].Posted, false));
    }

    private static bool IsNameLine(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int line, int heading)
    {
        if (!TextLineReader.IsName(WithoutBullet(lines[line].Span))) return false;
        // A last line of a paragraph is none.
        return kinds[line].HasBullet || line - 1 <= heading || kinds[line - 1].Kind != TextLineKind.Text || WithoutBullet(lines[line - 1].Span).Length <= ShortestText;
    }

    private static bool IsBelievable(TextLine[] kinds, List<Credit> credits, int? count, int heading, int limit)
    {
        if (credits.Count == 0) return false;
        var replies = RepliesBetween(kinds, credits[0].First, limit);
        if (heading < 0) return credits.Count > 1 && replies * 2 >= credits.Count;
        if (replies * 3 >= credits.Count || credits.FindAll(credit => credit.IsSaying).Count * 2 >= credits.Count) return true;
        // A number in a menu or a teaser says little, unless so many follow, or they follow at once and close together.
        if (count is not { } stated || credits.Count > stated + 1) return false;
        return credits.Count * 5 >= stated * 4 || (credits.Count > 2 && PrintedLines(kinds, heading + 1, credits[0].First) <= 3
            && credits[^1].First - credits[0].First <= credits.Count * FarthestApart);
    }

    private static int PrintedLines(TextLine[] kinds, int start, int end)
    {
        var lines = 0;
        for (var line = start; line < end; line++)
            if (kinds[line].Kind != TextLineKind.Blank) lines++;
        return lines;
    }

    private static bool AreFooters(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, List<Credit> credits, int heading, int limit)
    {
        var (text, isLong) = (false, false);
        for (var line = heading + 1; line < credits[0].First; line++)
        {
            // Before the first comment nothing stands but its text; forms and buttons there belong to a list whose credits come first.
            if (kinds[line].Kind is not (TextLineKind.Blank or TextLineKind.Text)) return false;
            text |= kinds[line].Kind == TextLineKind.Text;
            isLong |= kinds[line].Kind == TextLineKind.Text && lines[line].Length > ShortestText;
        }

        if (!text) return false;
        var (over, under) = (0, 0);
        foreach (var credit in credits)
        {
            if (Neighbour(kinds, credit.First, -1, heading, limit) == TextLineKind.Reply) under++;
            if (Neighbour(kinds, credit.Last, 1, heading, limit) == TextLineKind.Reply) over++;
        }

        return over * 2 > credits.Count || (isLong && over >= under);
    }

    private static TextLineKind Neighbour(TextLine[] kinds, int line, int step, int heading, int limit)
    {
        for (line += step; line > heading && line < limit; line += step)
            if (kinds[line].Kind != TextLineKind.Blank) return kinds[line].Kind;
        return TextLineKind.Blank;
    }

    // The last comment ends where the others do: at its button; else before a form, a heading, or a gap that the others do not have.
    internal static int EndOfLast(TextLine[] kinds, List<Credit> credits, int limit)
    {
        var (most, buttons) = (1, 0);
        for (var index = 0; index + 1 < credits.Count; index++)
        {
            most = Math.Max(most, Paragraphs(kinds, credits[index].Last + 1, credits[index + 1].First, out var closes));
            if (closes) buttons++;
        }

        var hasButtons = buttons * 2 > credits.Count - 1 || credits.Count == 1;
        var (paragraphs, open, end) = (0, false, credits[^1].Last + 1);
        for (var line = end; line < limit; line++)
        {
            var kind = kinds[line].Kind;
            if (kind == TextLineKind.Reply && hasButtons && paragraphs > 0) return line + 1;
            if (kind is TextLineKind.Invitation or TextLineKind.Heading) return line;
            if (kind == TextLineKind.Text && !open && ++paragraphs > (hasButtons ? 60 : most + 1)) return end;
            open = kind == TextLineKind.Text;
            if (kind != TextLineKind.Blank) end = line + 1;
        }

        return end;
    }

    private static int Paragraphs(TextLine[] kinds, int from, int to, out bool closes)
    {
        var (paragraphs, open) = (0, false);
        closes = false;
        for (var line = from; line < to; line++)
        {
            var isText = kinds[line].Kind == TextLineKind.Text;
            if (isText && !open) paragraphs++;
            open = isText;
            closes |= kinds[line].Kind == TextLineKind.Reply;
        }

        return paragraphs;
    }

    private static string TextOf(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int from, int to)
    {
        var text = new System.Text.StringBuilder();
        var paragraph = false;
        for (var line = from; line < to; line++)
        {
            if (kinds[line].Kind is TextLineKind.Blank)
            {
                paragraph = true;
                continue;
            }

            if (kinds[line].Kind is TextLineKind.Button or TextLineKind.Reply) continue;
            if (text.Length > 0) text.Append(paragraph ? "\n\n" : "\n");
            text.Append(lines[line].Span.Trim());
            paragraph = false;
        }

        return WithoutInitials(CommentText.Clean(text.ToString()));
    }

    // The initials of the next author stand where his picture would.
    private static string WithoutInitials(string text)
    {
        var last = text.LastIndexOf('\n');
        return last > 0 && text.Length - last - 1 is 1 or 2 && char.IsUpper(text[last + 1]) ? text[..last].TrimEnd() : text;
    }

    private static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return TextLineReader.HasBullet(line) ? line[1..].TrimStart() : line;
    }
}
