using NewsParsing.Languages;

namespace NewsParsing.Comments;

/// <summary>Finds the readers' comments of a plain text.</summary>
internal static class TextCommentFinder
{
    private const int MostHeadings = 64;
    private const int Repeated = 4;

    /// <param name="lines">All lines of the text in order, blank ones too (as empty), without their line breaks; leading blanks may stay.</param>
    /// <param name="from">The first line to look at: where the body begins at the earliest.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="context">What is known from elsewhere.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>Null where the text has no comment section. One without comments may still say that they are closed.</returns>
    internal static TextComments? Find(ReadOnlySpan<ReadOnlyMemory<char>> lines, int from, Language language, CommentContext context, CancellationToken ct)
    {
        from = Math.Max(from, 0);
        var dates = new CommentDates(language, context);
        var kinds = new TextLine[lines.Length];
        for (var line = from; line < lines.Length; line++)
        {
            if ((line & 0xFF) == 0) ct.ThrowIfCancellationRequested();
            kinds[line] = TextLineReader.Read(lines[line].Span, dates);
        }

        MarkRepeated(lines, kinds, from);
        return UnderHeading(lines, kinds, from) ?? TextPortraits.Read(lines, kinds, from) ?? WithoutHeading(lines, kinds, from) ?? ClosedOnly(kinds, from);
    }

    // What is printed again and again is the page's: forms and menus under every comment. The name of a busy writer stands over a date.
    private static void MarkRepeated(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int from)
    {
        var counts = new Dictionary<int, int>();
        var next = TextLineKind.Blank;
        for (var line = kinds.Length - 1; line >= from; line--)
        {
            if (CanRepeat(lines, kinds, line, next)) counts[Key(lines[line].Span)] = counts.GetValueOrDefault(Key(lines[line].Span)) + 1;
            if (kinds[line].Kind != TextLineKind.Blank) next = kinds[line].Kind;
        }

        next = TextLineKind.Blank;
        for (var line = kinds.Length - 1; line >= from; line--)
        {
            if (CanRepeat(lines, kinds, line, next) && counts[Key(lines[line].Span)] >= Repeated) kinds[line] = kinds[line] with { Kind = TextLineKind.Button };
            if (kinds[line].Kind != TextLineKind.Blank) next = kinds[line].Kind;
        }
    }

    private static bool CanRepeat(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int line, TextLineKind next) =>
        kinds[line].Kind is TextLineKind.Text or TextLineKind.Invitation && next != TextLineKind.When && lines[line].Length is > 3 and <= 300;

    // An own hash: that of the runtime differs from run to run. "Agree 6" and "Agree 12" are one button.
    private static int Key(ReadOnlySpan<char> line)
    {
        var hash = 2166136261;
        foreach (var c in line.Trim())
            if (!char.IsAsciiDigit(c)) hash = (hash ^ c) * 16777619;
        return unchecked((int)hash);
    }

    // A page may name its comments several times, in menus and teasers: the section is where the most of them follow.
    private static TextComments? UnderHeading(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int from)
    {
        TextComments? best = null;
        var headings = 0;
        for (var line = from; line < lines.Length && headings < MostHeadings; line++)
        {
            if (kinds[line].Kind != TextLineKind.Heading || kinds[line].Count == 0) continue;
            headings++;
            var found = TextBullets.Read(lines, kinds, line) ?? TextCredits.Read(lines, kinds, line, underHeading: true);
            if (found is { } comments && (best is not { } before || IsNearer(comments, before))) best = comments;
        }

        return best;
    }

    // A later heading sees less that is none of its comments; an earlier one may stand in a menu.
    private static bool IsNearer(TextComments later, TextComments earlier)
    {
        var (found, before) = (later.Thread.Comments.Length, earlier.Thread.Comments.Length);
        if (later.Thread.Count is { } count && earlier.Thread.Count == count) return Math.Abs(found - count) <= Math.Abs(before - count);
        return found * 10 >= before * 7;
    }

    private static TextComments? WithoutHeading(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int from) =>
        TextCredits.Read(lines, kinds, from - 1, underHeading: false);

    private static TextComments? ClosedOnly(TextLine[] kinds, int from)
    {
        for (var line = from; line < kinds.Length; line++)
            if (kinds[line].Kind == TextLineKind.Closed) return new TextComments(line, line + 1, new CommentThread { Closed = true, Regions = [new NodeRange(line, line + 1)] });
        return null;
    }
}
