using System.Collections.Immutable;

namespace NewsParsing.Comments;

/// <summary>Reads comments that are nothing but list items under their heading: no authors, no dates.</summary>
internal static class TextBullets
{
    internal static TextComments? Read(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int heading)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>();
        bool? closed = null;
        var (end, afterBlank) = (heading + 1, false);
        for (var line = heading + 1; line < lines.Length && closed is null; line++)
        {
            if (kinds[line].Kind == TextLineKind.Blank)
            {
                afterBlank = true;
                continue;
            }

            if (kinds[line].Kind == TextLineKind.Closed) closed = true;
            else if (kinds[line].Kind is TextLineKind.Credit or TextLineKind.When or TextLineKind.Says && (kinds[line].HasBullet || kinds[line - 1].HasBullet)) return null;
            else if (kinds[line].HasBullet) comments.Add(new Comment { Text = lines[line].Span.Trim()[1..].Trim().ToString() });
            else if (comments.Count == 0) return null;
            else if (!TryContinue(lines, kinds, line, afterBlank, comments)) break;
            (end, afterBlank) = (line + 1, false);
        }

        // Two items more or less than the heading says is some other list.
        if (comments.Count == 0 || (kinds[heading].Count is { } count && Math.Abs(count - comments.Count) > Math.Max(1, count / 5))) return null;
        if (kinds[heading].Count is null && closed is null) return null;
        return new TextComments(heading, end, new CommentThread { Comments = comments.ToImmutable(), Closed = closed, Count = kinds[heading].Count, Regions = [new NodeRange(heading, end)] });
    }

    // A line under an item goes on with it; a paragraph apart does where another item or the end of the section follows.
    private static bool TryContinue(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int line, bool afterBlank, ImmutableArray<Comment>.Builder comments)
    {
        if (kinds[line].Kind is TextLineKind.Invitation or TextLineKind.Heading) return false;
        if (afterBlank && !BulletFollows(kinds, line)) return false;
        comments[^1] = comments[^1] with { Text = comments[^1].Text + (afterBlank ? "\n\n" : "\n") + lines[line].Span.Trim().ToString() };
        return true;
    }

    private static bool BulletFollows(TextLine[] kinds, int line)
    {
        for (var next = line + 1; next < Math.Min(kinds.Length, line + 12); next++)
        {
            if (kinds[next].HasBullet || kinds[next].Kind == TextLineKind.Closed) return true;
            if (kinds[next].Kind is TextLineKind.Invitation or TextLineKind.Heading) return false;
        }

        return false;
    }
}
