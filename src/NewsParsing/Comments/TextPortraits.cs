namespace NewsParsing.Comments;

/// <summary>
/// Reads comments whose writers stand there twice: as the words for a portrait and, right below, by name. An invitation to write stands above them, and
/// every comment ends in the same buttons.
/// </summary>
internal static class TextPortraits
{
    private const int Fewest = 3;
    private const int FarthestFirst = 40;
    private const int LongestGap = 150;
    private const int FarthestName = 3;
    private const int LongestName = 40;

    internal static TextComments? Read(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int from)
    {
        var portraits = Collect(lines, kinds, from, out var opening, out var limit);
        if (portraits.Count < Fewest || !AreClosedByButtons(kinds, portraits)) return null;
        var end = TextCredits.EndOfLast(kinds, portraits, limit);
        var comments = TextCredits.Cut(lines, kinds, portraits, false, opening + 1, end);
        if (comments.Length < portraits.Count) return null;
        return new TextComments(opening, end, new CommentThread { Comments = comments, Regions = [new NodeRange(opening, end)] });
    }

    // The form to write in may hold several headings; the portraits stand below the last of them.
    private static List<TextCredits.Credit> Collect(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int from, out int opening, out int limit)
    {
        var portraits = new List<TextCredits.Credit>();
        opening = -1;
        var silence = 0;
        for (limit = from; limit < kinds.Length; limit++)
        {
            if (kinds[limit].Kind is TextLineKind.Blank) continue;
            if (kinds[limit].Kind is TextLineKind.Invitation or TextLineKind.Heading)
            {
                if (portraits.Count >= Fewest) break;
                portraits.Clear();
                (opening, silence) = (limit, 0);
            }
            else if (opening >= 0 && TryPortrait(lines, kinds, limit, out var portrait))
            {
                portraits.Add(portrait);
                (limit, silence) = (portrait.Last, 0);
            }
            else if (opening >= 0 && ++silence > (portraits.Count == 0 ? FarthestFirst : LongestGap))
            {
                if (portraits.Count >= Fewest) break;
                portraits.Clear();
                opening = -1;
            }
        }

        return portraits;
    }

    // "[Ann Example]" and, after at most a line on who she is here, "Ann Example"; Markdown has no brackets around the words for a picture.
    private static bool TryPortrait(ReadOnlySpan<ReadOnlyMemory<char>> lines, TextLine[] kinds, int line, out TextCredits.Credit portrait)
    {
        portrait = default;
        var text = lines[line].Span.Trim();
        if (TextLineReader.HasBullet(text)) text = text[1..].TrimStart();
        var name = text.Length > 2 && text[0] == '[' && text[^1] == ']' ? text[1..^1].Trim() : text;
        if (name.Length is < 2 or > LongestName || !TextLineReader.IsName(name)) return false;
        var printed = 0;
        for (var below = line + 1; below < kinds.Length && printed < FarthestName; below++)
        {
            if (kinds[below].Kind is TextLineKind.Blank) continue;
            printed++;
            if (!lines[below].Span.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            portrait = new TextCredits.Credit(line, below, name.ToString(), null, false);
            return true;
        }

        return false;
    }

    // A list of columnists or of stories shows portraits too, but no button stands below each.
    private static bool AreClosedByButtons(TextLine[] kinds, List<TextCredits.Credit> portraits)
    {
        for (var i = 0; i + 1 < portraits.Count; i++)
            if (!HoldsButton(kinds.AsSpan(portraits[i].Last + 1, portraits[i + 1].First - portraits[i].Last - 1))) return false;
        return true;
    }

    private static bool HoldsButton(ReadOnlySpan<TextLine> kinds)
    {
        foreach (var line in kinds)
            if (line.Kind is TextLineKind.Button or TextLineKind.Reply) return true;
        return false;
    }
}
