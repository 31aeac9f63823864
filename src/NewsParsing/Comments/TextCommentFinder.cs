using NewsParsing.Languages;

namespace NewsParsing.Comments;

/// <summary>Finds the readers' comments of a plain text.</summary>
internal static class TextCommentFinder
{
    private const int MostHeadings = 64;

    /// <param name="lines">All lines of the text in order, blank ones too (as empty), without their line breaks; leading blanks may stay.</param>
    /// <param name="from">The first line to look at: where the body begins at the earliest.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="context">What is known from elsewhere.</param>
    /// <returns>Null where the text has no comment section. One without comments may still say that they are closed.</returns>
    internal static TextComments? Find(ReadOnlySpan<ReadOnlyMemory<char>> lines, int from, Language language, CommentContext context)
    {
        from = Math.Max(from, 0);
        var dates = new CommentDates(language, context);
        var kinds = new TextLine[lines.Length];
        for (var line = from; line < lines.Length; line++) kinds[line] = TextLineReader.Read(lines[line].Span, dates);
        return UnderHeading(lines, kinds, from) ?? WithoutHeading(lines, kinds, from) ?? ClosedOnly(kinds, from);
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
            if (found is not { } comments || (best is { } before && before.Thread.Comments.Length >= comments.Thread.Comments.Length)) continue;
            best = comments;
            line = Math.Max(line, comments.End - 1);
        }

        return best;
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
