using System.Buffers;

namespace NewsParsing.Comments;

/// <summary>Who wrote a comment and when.</summary>
internal readonly record struct CommentCredit(string? Author, NewsDate? Posted);

/// <summary>Reads the line over or under a comment: "Ann Example says:", "Ann Example | 3. Mai 2020 um 10:17", "Posted by Ann on 3 May 2020".</summary>
internal static class CommentCreditParser
{
    private const int LongestAuthor = 60;

    private static readonly SearchValues<char> Separators = SearchValues.Create("|·•—–/");

    private const string Edges = " \t\r\n\u00A0\u200B:,;.|·•/-–—#»«>()[]*@";

    internal static bool TryParse(ReadOnlySpan<char> text, CommentDates dates, out CommentCredit credit)
    {
        credit = default;
        text = text.Trim();
        if (text.Length is 0 or > 160) return false;
        var line = text.ToString();
        ReadOnlySpan<char> name = line;
        var dated = dates.TryLocate(line, out var span, out var posted);
        if (dated)
        {
            var before = CleanName(line.AsSpan(0, span.Start));
            name = before.IsEmpty ? line.AsSpan(span.End) : before;
        }

        else if (name.ContainsAnyInRange('0', '9') && name.IndexOfAny(Separators) is var separator and > 0)
        {
            name = name[..separator];
        }

        name = CleanName(name);
        credit = new CommentCredit(IsName(name) ? name.ToString() : null, posted);
        return credit.Author is not null || dated;
    }

    /// <summary>A printed name without what stands around it: "von", "says:", signs.</summary>
    internal static ReadOnlySpan<char> CleanName(ReadOnlySpan<char> text)
    {
        text = WithoutTags(text.Trim());
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = TrimEdges(text);
            text = DropLast(text);
            text = DropFirst(text);
        }

        return CommentVocabulary.On.Contains(text) || CommentVocabulary.By.Contains(text) || CommentVocabulary.Says.Contains(text) ? default : text;
    }

    // Some systems print "<span>Ann</span>" letter by letter.
    private static ReadOnlySpan<char> WithoutTags(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith('<')) return text;
        var start = text.IndexOf('>') + 1;
        var length = text[start..].IndexOf('<');
        return length > 0 ? text.Slice(start, length) : text[start..];
    }

    private static ReadOnlySpan<char> TrimEdges(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(Edges);
        // A bracket or a full stop that belongs to the name stays: "Ann (Berlin)", "Bob B."
        if (end.Length < text.Length && text[end.Length] == ')' && end.Contains('(')) end = text[..(end.Length + 1)];
        else if (end.Length < text.Length && text[end.Length] == '.' && end.Length >= 2 && end[^2] == ' ') end = text[..(end.Length + 1)];
        return end.TrimStart(" \t\r\n\u00A0\u200B:,;.|·•/-–—»>*");
    }

    private static ReadOnlySpan<char> DropLast(ReadOnlySpan<char> text)
    {
        var blank = text.LastIndexOf(' ');
        if (blank < 0) return text;
        if (CommentVocabulary.Says.Contains(text[(blank + 1)..]) || CommentVocabulary.On.Contains(text[(blank + 1)..])) return text[..blank];
        var second = text[..blank].LastIndexOf(' ');
        return second >= 0 && (CommentVocabulary.Says.Contains(text[(second + 1)..]) || CommentVocabulary.On.Contains(text[(second + 1)..])) ? text[..second] : text;
    }

    private static ReadOnlySpan<char> DropFirst(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        if (blank < 0) return text;
        var second = text[(blank + 1)..].IndexOf(' ') is var more and >= 0 ? blank + 1 + more : -1;
        if (second > 0 && CommentVocabulary.By.Contains(text[..second])) return text[(second + 1)..];
        var word = text[..blank].TrimEnd(':');
        return CommentVocabulary.By.Contains(word) && (!char.IsUpper(word[0]) || text[blank - 1] == ':' || (char.IsUpper(text[blank + 1]) && !IsParticle(word)))
            ? text[(blank + 1)..]
            : text;
    }

    // "Par Odile" is by Odile, "De Gaulle" is a name.
    private static bool IsParticle(ReadOnlySpan<char> word) => word is "Von" or "Van" or "De" or "Di" or "Da" or "Del" or "Do";

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestAuthor || CommentVocabulary.Buttons.Contains(text)) return false;
        var letter = false;
        foreach (var c in text) letter |= char.IsLetter(c);
        return letter;
    }
}
