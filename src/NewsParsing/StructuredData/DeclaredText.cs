using System.Buffers;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Makes plain text of what pages declare: entities decoded, tags dropped, white space folded.</summary>
internal static class DeclaredText
{
    private const string NotAsItStands = "<\0\b\f\t\n\r\u00a0\u00ad\u200b\u200e\u200f\u2028\u2029\ufeff";

    private static readonly SearchValues<char> Signs = SearchValues.Create(NotAsItStands);
    private static readonly SearchValues<char> Suspects = SearchValues.Create("&" + NotAsItStands);

    // What is not copied as it stands: all white space but the plain blank, and what prints nothing.
    private static readonly SearchValues<char> Breaks = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200e\u200f\ufeff\0\b");

    /// <summary>Text on one line; null for nothing.</summary>
    internal static string? Clean(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        if (raw.IsEmpty) return null;
        return IsClean(raw) ? raw.ToString() : FoldPlain(raw, keepLines: false);
    }

    /// <summary>The same for a value that is only read: no string is made where it stands as it should. Empty for nothing.</summary>
    internal static ReadOnlySpan<char> CleanSpan(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        return raw.IsEmpty || IsClean(raw) ? raw : FoldPlain(raw, keepLines: false);
    }

    /// <summary>Text whose line breaks stay, each run of them as one; null for nothing.</summary>
    internal static string? CleanLines(ReadOnlySpan<char> raw) => raw.IsWhiteSpace() ? null : FoldPlain(raw, keepLines: true);

    /// <summary>Text of a page, where entities and tags are gone already; null for nothing.</summary>
    internal static string? CleanPrinted(ReadOnlySpan<char> text) => Fold(text, keepLines: false);

    private static bool IsClean(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("  ") >= 0) return false;
        var at = text.IndexOfAny(Suspects);
        return at < 0 || (text[at] == '&' && !Entities.MayBeIn(text[at..]) && !text[at..].ContainsAny(Signs));
    }

    private static string? FoldPlain(ReadOnlySpan<char> raw, bool keepLines)
    {
        if (!Entities.MayBeIn(raw) && !raw.Contains('<')) return Fold(raw, keepLines);
        var room = ArrayPool<char>.Shared.Rent(raw.Length);
        var text = room.AsSpan(0, raw.Length);
        raw.CopyTo(text);
        // Twice: "&amp;quot;" is a quotation mark that went through two encoders.
        text = text[..Entities.Decode(text)];
        text = text[..Entities.Decode(text)];
        var folded = Fold(text[..WithoutTags(text)], keepLines);
        ArrayPool<char>.Shared.Return(room);
        return folded;
    }

    /// <summary>Takes the tags out; those of blocks leave a line break.</summary>
    /// <returns>How long the text is afterwards.</returns>
    private static int WithoutTags(Span<char> text)
    {
        var (from, to) = (0, 0);
        while (from < text.Length)
        {
            var plain = text[from..].IndexOf('<') is >= 0 and var open ? open : text.Length - from;
            text.Slice(from, plain).CopyTo(text[to..]);
            (from, to) = (from + plain + 1, to + plain);
            if (from > text.Length) break;
            var length = LengthOfTag(text[from..]);
            if (length == 0) text[to++] = '<';
            else if (IsBreak(text.Slice(from, length))) text[to++] = '\n';
            from += length;
        }

        return to;
    }

    // The window bounds the work on a text of nothing but open brackets.
    private static int LengthOfTag(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!')) return 0;
        return rest[..Math.Min(rest.Length, 512)].IndexOf('>') + 1;
    }

    private static bool IsBreak(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        return name.StartsWith("p", StringComparison.OrdinalIgnoreCase) || name.StartsWith("br", StringComparison.OrdinalIgnoreCase) || name.StartsWith("div", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("h", StringComparison.OrdinalIgnoreCase) || name.StartsWith("li", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Fold(ReadOnlySpan<char> text, bool keepLines)
    {
        var folded = new Draft(text.Length);
        try
        {
            var gap = '\0';
            while (!text.IsEmpty)
            {
                var stop = text.IndexOfAny(Breaks);
                AppendWords(ref folded, stop < 0 ? text : text[..stop], ref gap);
                if (stop < 0) break;
                if (char.IsWhiteSpace(text[stop])) gap = gap == '\n' || (keepLines && text[stop] is '\n' or '\u2029') ? '\n' : ' ';
                text = text[(stop + 1)..];
            }

            return folded.Length == 0 ? null : folded.ToString();
        }
        finally
        {
            folded.Dispose();
        }
    }

    /// <summary>Adds words with blanks between them, each row of blanks as one.</summary>
    private static void AppendWords(ref Draft folded, ReadOnlySpan<char> words, ref char gap)
    {
        while (!words.IsEmpty)
        {
            if (words[0] == ' ' && gap == '\0') gap = ' ';
            words = words.TrimStart(' ');
            var end = words.IndexOf("  ", StringComparison.Ordinal);
            var run = (end < 0 ? words : words[..end]).TrimEnd(' ');
            if (run.IsEmpty) return;
            if (gap != '\0' && folded.Length > 0) folded.Append(gap);
            gap = '\0';
            folded.Append(run);
            words = words[run.Length..];
        }
    }
}
