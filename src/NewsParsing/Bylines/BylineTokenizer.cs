using System.Buffers;
using NewsParsing.Datelines;
using NewsParsing.Scanning;

namespace NewsParsing.Bylines;

/// <summary>Cuts a byline into words and the marks between them.</summary>
internal static class BylineTokenizer
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\u00a0\u3000\u2003\u2009\u202f,、，;；|｜•·・‧►▸()[]（）【】〔〕:：&+\u2022\u200b");

    private static readonly SearchValues<char> SlashEnds = SearchValues.Create("\n,;|()&");

    /// <param name="text">The line.</param>
    /// <param name="tokens">Room for the tokens.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>Whether all of the line found room.</returns>
    internal static bool TryCut(ReadOnlySpan<char> text, Span<BylineToken> tokens, out int count)
    {
        count = 0;
        var at = 0;
        while (at < text.Length)
        {
            var mark = MarkAt(text, at, out var length);
            if (mark is { } known)
            {
                if (count == tokens.Length) return false;
                tokens[count++] = new BylineToken(known, at, length);
            }

            at += length;
        }

        return true;
    }

    /// <summary>The token at a place; null for a blank.</summary>
    private static BylineMark? MarkAt(ReadOnlySpan<char> text, int at, out int length)
    {
        if (char.IsAsciiLetter(text[at]))
        {
            length = WordLength(text, at);
            return BylineMark.Word;
        }

        length = 1;
        switch (text[at])
        {
            case '\n' or ';' or '；' or '|' or '｜' or '•' or '·' or '‧' or '►' or '▸':
                return BylineMark.Break;
            case '・':
                return BylineMark.Comma;
            case ',' or '、' or '，':
                return BylineMark.Comma;
            case ':' or '：':
                return BylineMark.Colon;
            case '(' or '[' or '（' or '【' or '〔':
                return BylineMark.Open;
            case ')' or ']' or '）' or '】' or '〕':
                return BylineMark.Close;
            case '&' or '+':
                return BylineMark.Word;
            case '/' or '\\':
                return SlashMark(text, at);
            case '-' or '–' or '—' or '−' or '»' or '«' when IsLooseAt(text, at):
                return BylineMark.Break;
        }

        if (char.IsWhiteSpace(text[at]) || text[at] is '\u200b' or '\ufeff') return null;
        length = WordLength(text, at);
        return BylineMark.Word;
    }

    private static int WordLength(ReadOnlySpan<char> text, int start)
    {
        // No plain letter ends a word.
        var at = start + Math.Max(PlainWord.At(text[start..]).Length, 1);
        while (at < text.Length && (!WordEnds.Contains(text[at]) && !char.IsWhiteSpace(text[at]) || IsGenderColon(text, at)))
        {
            if (text[at] == '/' && SlashMark(text, at) == BylineMark.Comma) break;
            if (text[at] is '–' or '—' && IsLooseAt(text, at)) break;
            if (text[at] == '&' && text[at..].StartsWith("&nbsp")) break;
            at++;
        }

        return at - start;
    }

    // German "Autor:in", "Autor:innen".
    private static bool IsGenderColon(ReadOnlySpan<char> text, int at) =>
        text[at] == ':' && text[(at + 1)..].StartsWith("in", StringComparison.Ordinal) && char.IsLetter(text[at - 1]);

    private static bool IsLooseAt(ReadOnlySpan<char> text, int at) =>
        at == 0 || at + 1 == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]);

    // "A Name/B Name" and "dpa/AFP" are lists; "outlet/initials" is one printed code.
    private static BylineMark SlashMark(ReadOnlySpan<char> text, int at)
    {
        if (IsLooseAt(text, at)) return BylineMark.Break;
        var before = text[..at];
        var after = text[(at + 1)..];
        before = before[(before.LastIndexOfAny(SlashEnds) + 1)..].Trim();
        var end = after.IndexOfAny(SlashEnds);
        if (end >= 0) after = after[..end];
        if (before.Contains(' ') && FirstPart(after).Trim().Contains(' ')) return BylineMark.Comma;
        var left = before[(before.LastIndexOfAny(' ', '/') + 1)..];
        var right = after.IndexOfAny(' ', '/') is >= 0 and var stop ? after[..stop] : after;
        if (OrganizationNames.IsDomain(left) && right.Length > 5 && char.IsUpper(right[0])) return BylineMark.Comma;
        return Agencies.Contains(left) && Agencies.Contains(right) ? BylineMark.Comma : BylineMark.Word;
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> text) => text.IndexOf('/') is >= 0 and var slash ? text[..slash] : text;
}
