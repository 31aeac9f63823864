using System.Buffers;
using System.Net;
using System.Text;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Makes plain text of what pages declare: entities decoded, tags dropped, white space folded.</summary>
internal static class DeclaredText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("\0\b\f\t\n\r\u00a0\u00ad\u200b\u200e\u200f\u2028\u2029\ufeff");

    // What is not copied as it stands: all white space but the plain blank, and what prints nothing.
    private static readonly SearchValues<char> Breaks = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200e\u200f\ufeff\0\b");

    /// <summary>Text on one line; null for nothing.</summary>
    internal static string? Clean(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        if (raw.IsEmpty) return null;
        return IsClean(raw) ? raw.ToString() : Fold(Plain(raw), keepLines: false);
    }

    /// <summary>The same for a value that is only read: no string is made where it stands as it should. Empty for nothing.</summary>
    internal static ReadOnlySpan<char> CleanSpan(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        return raw.IsEmpty || IsClean(raw) ? raw : Fold(Plain(raw), keepLines: false);
    }

    /// <summary>Text whose line breaks stay, each run of them as one; null for nothing.</summary>
    internal static string? CleanLines(ReadOnlySpan<char> raw) => raw.IsWhiteSpace() ? null : Fold(Plain(raw), keepLines: true);

    /// <summary>Text of a page, where entities and tags are gone already; null for nothing.</summary>
    internal static string? CleanPrinted(ReadOnlySpan<char> text) => Fold(text, keepLines: false);

    private static bool IsClean(ReadOnlySpan<char> text) => !text.ContainsAny(Suspects) && text.IndexOf("  ") < 0 && !text.Contains('<') && !HoldsEntity(text);

    // An ampersand alone is a sign like any other: addresses are full of them.
    private static bool HoldsEntity(ReadOnlySpan<char> text) => text.IndexOf('&') is >= 0 and var at && text[at..].Contains(';');

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> raw)
    {
        var holdsEntity = HoldsEntity(raw);
        if (!holdsEntity && !raw.Contains('<')) return raw;
        var text = raw.ToString();
        // Twice: "&amp;quot;" is a quotation mark that went through two encoders.
        for (var i = 0; i < 2 && holdsEntity; i++, holdsEntity = HoldsEntity(text)) text = WebUtility.HtmlDecode(text);
        return text.Contains('<', StringComparison.Ordinal) ? WithoutTags(text) : text;
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            plain.Append(rest[..open]);
            rest = rest[(open + 1)..];
            var length = LengthOfTag(rest);
            if (length == 0) plain.Append('<');
            else AppendBreak(plain, rest);
            rest = rest[length..];
        }

        return plain.Append(rest).ToString();
    }

    // The window bounds the work on a text of nothing but open brackets.
    private static int LengthOfTag(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!')) return 0;
        return rest[..Math.Min(rest.Length, 512)].IndexOf('>') + 1;
    }

    private static void AppendBreak(StringBuilder plain, ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        if (name.StartsWith("p", StringComparison.OrdinalIgnoreCase) || name.StartsWith("br", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("div", StringComparison.OrdinalIgnoreCase) || name.StartsWith("h", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("li", StringComparison.OrdinalIgnoreCase)) plain.Append('\n');
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
