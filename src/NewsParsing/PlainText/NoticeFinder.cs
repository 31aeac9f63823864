using NewsParsing.Languages;

namespace NewsParsing.PlainText;

/// <summary>Marks what can be told of a block without its neighbours: buttons, pointers, turns, footers, pictures, notes.</summary>
internal static class NoticeFinder
{
    private const int Room = 96;
    private const int LongestAppeal = 60;
    private const int LeastProse = 12;
    private const int LongestAside = 4;

    internal static void Mark(TextPage page, CancellationToken ct)
    {
        Span<char> room = stackalloc char[2 * Room];
        for (var i = 0; i < page.Count; i++)
        {
            if ((i & 0xFF) == 0) ct.ThrowIfCancellationRequested();
            ref var shape = ref page[i];
            shape.Role = RoleOf(page.TextOf(i), shape, room);
            shape.IsAppeal = shape.Role is TextRole.Unknown && shape.Words is > 3 and <= LongestAppeal && LineWords.IsAppeal(page.TextOf(i));
        }

        for (var i = 1; i + 1 < page.Count; i++)
            if (page[i].Role is TextRole.Footer && IsWithinProse(page, i)) (page[i].Role, page[i].IsAppeal) = (TextRole.Unknown, true);
    }

    // An article may speak of a licence or of cookies itself; what the owner of a page says stands around it. The body's own words decide there.
    private static bool IsWithinProse(TextPage page, int i)
    {
        if (!IsLongProse(page, i) || !IsLongProse(page, i - 1) || page[i - 1].Role is not TextRole.Unknown) return false;
        var next = i + 1;
        while (next < page.Count && next <= i + LongestAside && page[next].Role is TextRole.Footer && IsLongProse(page, next)) next++;
        if (next + 1 < page.Count && page[next].Role is TextRole.Unknown && page[next].Words < LeastProse) next++;
        return next < page.Count && page[next].Role is TextRole.Unknown && IsLongProse(page, next);
    }

    private static bool IsLongProse(TextPage page, int i) => page[i] is { EndsSentence: true, Words: >= LeastProse, Times: 1 } && !page.TextOf(i).Contains('©');

    private static TextRole RoleOf(ReadOnlySpan<char> text, in BlockShape shape, Span<char> room)
    {
        if (shape.Words == 0 || shape.Mark is LineMark.Rule or LineMark.End || IsSlug(text)) return TextRole.Notice;
        var lower = LineWords.Lower(text, room[..Room]);
        if (shape.Mark == LineMark.Picture) return LineWords.IsNote(lower) ? TextRole.Note : TextRole.Picture;
        if (lower.IsEmpty) return TextRole.Notice;
        if (shape.Words <= 12 && IsTurn(lower, shape)) return TextRole.Turn;
        if (LineWords.IsButton(lower) || (shape.Words is > 1 and <= 10 && AreButtons(text, room[Room..]))) return TextRole.Notice;
        if (shape.Words <= 60 && LineWords.IsNote(lower)) return TextRole.Note;
        if (LineWords.IsFooter(text) && IsFooter(text, shape)) return TextRole.Footer;
        if (shape.Words <= 30 && LineWords.IsPointer(lower)) return TextRole.Notice;
        if (CaptionLine.Is(text, shape)) return TextRole.Caption;
        if (CreditLine.IsDate(text, shape)) return TextRole.Date;
        return CreditLine.IsByline(text, shape) ? TextRole.Byline : TextRole.Unknown;
    }

    // The name under which a wire service files a story stands above it: "BC-HARBOUR-TIDE", "BC-US--Harbour Tide, 1st Ld".
    private static bool IsSlug(ReadOnlySpan<char> text) => text.Length is > 4 and < Room && text.StartsWith("BC-", StringComparison.Ordinal) && (char.IsUpper(text[3]) || text[3] == '-');

    // "Advertisement · Scroll to continue", "Facebook Twitter E-mail"
    private static bool AreButtons(ReadOnlySpan<char> text, Span<char> room)
    {
        ReadOnlySpan<char> marks = text.IndexOfAny("|·•/") >= 0 ? "|·•/" : " ";
        int buttons = 0, all = 0;
        foreach (var range in text.SplitAny(marks))
        {
            var part = text[range].Trim();
            if (part.IsEmpty) continue;
            all++;
            if (LineWords.IsButton(LineWords.Lower(part, room))) buttons++;
        }

        return buttons > 1 && buttons * 4 >= all * 3;
    }

    // "© Somebody" in or below a caption is its credit; with a year or a word of rights it is the page's.
    private static bool IsFooter(ReadOnlySpan<char> text, in BlockShape shape)
    {
        var sign = text.IndexOf('©');
        if (sign < 0) return shape.Words <= 40;
        return HasYear(text[sign..]) || text.Contains("opyright", StringComparison.Ordinal) || text.Contains("eserved", StringComparison.Ordinal) || shape.Words > 80;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("20", StringComparison.Ordinal);
        return at >= 0 && at + 4 <= text.Length && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);
    }

    // One word alone may open a subhead as well ("Service without a smile"); two or more say what follows.
    private static bool IsTurn(ReadOnlySpan<char> lower, in BlockShape shape)
    {
        if (shape.EndsSentence) return false;
        var length = LineWords.TurnLength(lower);
        if (length == 0 || length == lower.Length) return length > 0;

        // With the title of another story behind it, it points there, and the article goes on.
        return lower[..length].Contains(' ') && lower[length..].TrimStart()[0] is not (':' or '|' or '–' or '-' or '»');
    }
}
