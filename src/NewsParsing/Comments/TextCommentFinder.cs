using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Comments;

/// <summary>Finds the readers' comments of a plain text.</summary>
internal static class TextCommentFinder
{
    private const string Bullets = "•*-–·‣▪";

    /// <param name="lines">All lines of the text in order, blank ones too (as empty), without their line breaks; leading blanks may stay.</param>
    /// <param name="from">The first line to look at: where the body begins at the earliest.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="context">What is known from elsewhere.</param>
    /// <returns>Null where the text has no comment section. One without comments may still say that they are closed, or where their empty room begins.</returns>
    internal static TextComments? Find(ReadOnlySpan<ReadOnlyMemory<char>> lines, int from, Language language, CommentContext context)
    {
        for (var line = Math.Max(from, 0); line < lines.Length; line++)
            if (CommentHeadingParser.TryParse(lines[line].Span, out var heading) && ReadBullets(lines, line, heading) is { } found) return found;
        return null;
    }

    private static TextComments? ReadBullets(ReadOnlySpan<ReadOnlyMemory<char>> lines, int start, CommentHeading heading)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>();
        bool? closed = null;
        var end = start + 1;
        for (var line = start + 1; line < lines.Length; line++)
        {
            var text = lines[line].Span.Trim();
            if (text.IsEmpty) continue;
            if (CommentVocabulary.StartsWithAny(text, CommentVocabulary.Closed, out _)) closed = true;
            else if (Bullets.Contains(text[0], StringComparison.Ordinal)) comments.Add(new Comment { Text = text[1..].Trim().ToString() });
            else if (comments.Count == 0) return null;
            else if (lines[line - 1].Span.Trim().IsEmpty) break;
            else comments[^1] = comments[^1] with { Text = comments[^1].Text + "\n" + text.ToString() };
            end = line + 1;
            if (closed == true) break;
        }

        if (comments.Count == 0 && closed is null) return null;
        return new TextComments(start, end, new CommentThread { Comments = comments.ToImmutable(), Closed = closed, Count = heading.Count, Regions = [new NodeRange(start, end)] });
    }
}
