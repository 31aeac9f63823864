namespace NewsParsing.Comments;

/// <summary>Says what a line of a plain text is to a list of comments.</summary>
internal static class TextLineReader
{
    private const int LongestCredit = 120;
    private const int LongestName = 60;
    private const int MostNameWords = 7;

    internal static TextLine Read(ReadOnlySpan<char> line, CommentDates dates)
    {
        var text = line.Trim();
        if (text.IsEmpty) return default;
        var bullet = HasBullet(text);
        if (bullet) text = text[1..].TrimStart();
        if (text.IsEmpty) return new TextLine(TextLineKind.Button, bullet, null, null, null);
        if (text.Length > 300) return Plain(TextLineKind.Text);
        if (CommentVocabulary.Closed.Match(text) > 0) return Plain(TextLineKind.Closed);
        if (IsReply(text) && !StartsWithCount(text)) return Plain(TextLineKind.Reply);
        if (CommentHeadingParser.TryParse(text, out var heading)) return new TextLine(TextLineKind.Heading, bullet, null, null, heading.Count);
        if (CommentText.IsChrome(text)) return Plain(TextLineKind.Button);
        if (TrySays(text, out var author)) return new TextLine(TextLineKind.Says, bullet, author, null, null);
        if (AreButtons(text)) return Plain(IsReply(text[..Math.Max(text.IndexOf(' '), 0)]) ? TextLineKind.Reply : TextLineKind.Button);
        if (text.Length <= LongestCredit && text.ContainsAnyInRange('0', '9') && TryCredit(text, dates, out var credit)) return credit with { HasBullet = bullet };
        if (CommentVocabulary.Invitations.Match(text) > 0 && text.Length <= LongestCredit) return Plain(TextLineKind.Invitation);
        return Plain(TextLineKind.Text);

        TextLine Plain(TextLineKind kind) => new(kind, bullet, null, null, null);
    }

    /// <summary>Whether a line can be the name of who wrote what follows.</summary>
    internal static bool IsName(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > LongestName || line[^1] is '.' or '!' or '?' or '…' or ':' or ',' && !line.EndsWith(" .", StringComparison.Ordinal)) return false;
        var words = 1;
        foreach (var c in line)
            if (c == ' ') words++;
        return words <= MostNameWords && CommentText.HasWords(line);
    }

    internal static bool HasBullet(ReadOnlySpan<char> text) => text.Length > 1 && "•*-–·‣▪".Contains(text[0], StringComparison.Ordinal) && text[1] is ' ' or '\t' or '\u00A0' || text is "•" or "*";

    private static bool TryCredit(ReadOnlySpan<char> text, CommentDates dates, out TextLine credit)
    {
        credit = default;
        if (!dates.TryLocate(text, out var span, out var posted) || posted is { Precision: < DatePrecision.Day }) return TryClock(text, out credit);
        var before = NameOf(text[..span.Start]);
        var tail = WithoutButtons(text[span.End..]);
        var after = NameOf(tail);
        if (IsWeekday(text[..span.Start])) before = default;
        if (before.IsEmpty && after.IsEmpty)
        {
            credit = new TextLine(TextLineKind.When, false, null, posted, null);
            return true;
        }

        var name = before.IsEmpty ? after : before;
        if ((!before.IsEmpty && !after.IsEmpty) || !(IsName(name) || (tail.Length + 5 < text.Length - span.End && !before.IsEmpty))) return false;
        credit = new TextLine(TextLineKind.Credit, false, CommentText.HasWords(name) ? name.ToString() : null, posted, null);
        if (credit.Author is null) credit = credit with { Kind = TextLineKind.When };
        return true;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        var name = CommentCreditParser.CleanName(text);
        return CommentText.HasWords(name) && !CommentVocabulary.On.Contains(name) && !CommentVocabulary.By.Contains(name) ? name : default;
    }

    // "wtorek, 11 maja 2021": a small word and a comma before a date.
    private static bool IsWeekday(ReadOnlySpan<char> before)
    {
        before = before.Trim();
        if (before.Length < 4 || before[^1] != ',') return false;
        foreach (var c in before[..^1])
            if (!char.IsLower(c)) return false;
        return true;
    }

    // "Ann21:00": a platform that prints the time alone.
    private static bool TryClock(ReadOnlySpan<char> text, out TextLine credit)
    {
        credit = default;
        if (text.Length is < 6 or > LongestName || text[^3] != ':' || !char.IsAsciiDigit(text[^1]) || !char.IsAsciiDigit(text[^2]) || !char.IsAsciiDigit(text[^4])) return false;
        var name = text[..^4].TrimEnd("0123456789");
        if (name.Length + 6 < text.Length || !IsName(name) || name[^1] == ' ' || !char.IsLetter(name[0])) return false;
        credit = new TextLine(TextLineKind.Credit, false, name.ToString(), null, null);
        return true;
    }

    private static bool TrySays(ReadOnlySpan<char> text, out string? author)
    {
        author = null;
        var words = text.TrimEnd(" :\u00A0");
        var blank = words.LastIndexOf(' ');
        if (words.Length > LongestName + 10 || words.Length == text.Length || blank <= 0) return false;
        if (!CommentVocabulary.Says.Contains(words[(blank + 1)..])) return false;
        var name = CommentCreditParser.CleanName(text);
        if (!IsName(name)) return false;
        author = name.ToString();
        return true;
    }

    private static bool IsReply(ReadOnlySpan<char> text)
    {
        var word = text.Trim(" \t\u00A0:!.,|·•*+-–—()[]>»«↓↑→←…#0123456789");
        return CommentVocabulary.Replies.Contains(word);
    }

    // "2 replies" is a heading, "1Reply" a button with its count.
    private static bool StartsWithCount(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) && text.Contains(' ');

    // "Reply Report", "Antworten Melden"
    private static bool AreButtons(ReadOnlySpan<char> text)
    {
        if (text.Length > 60) return false;
        foreach (var range in text.SplitAny(" |·•/\t"))
            if (text[range].Length > 0 && !CommentText.IsChrome(text[range])) return false;
        return true;
    }

    private static ReadOnlySpan<char> WithoutButtons(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            text = text.TrimEnd(" |·•/-–:");
            var blank = text.LastIndexOf(' ');
            if (!CommentText.IsChrome(text[(blank + 1)..])) return text;
            if (blank < 0) return default;
            text = text[..blank];
        }

        return text;
    }
}
