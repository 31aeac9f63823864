namespace NewsParsing.PlainText;

/// <summary>Counts what stands in a block, in one pass.</summary>
internal static class ShapeReader
{
    internal static void Read(ReadOnlySpan<char> text, ref BlockShape shape)
    {
        var wide = 0;
        var at = 0;
        shape.Key = 14695981039346656037;
        while (at < text.Length)
        {
            var c = text[at];
            if (IsWide(c))
            {
                wide++;
                shape.Key = Mix(shape.Key, c);
                at++;
            }
            else if (IsWordChar(c))
            {
                at += ReadWord(text[at..], ref shape);
            }
            else
            {
                ReadMark(text, at, ref shape);
                at++;
            }
        }

        shape.Words += (wide + 1) / 2;
        shape.EndsSentence = EndsSentence(text);
        if (shape.EndsSentence) shape.Sentences++;
    }

    /// <summary>Whether a text ends as sentences do; closing quotation marks and brackets may follow the stop.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(" \"'”’»›“‘」』)]*♦■");
        return !end.IsEmpty && (IsStop(end[^1]) || end[^1] == '…') && !end.EndsWith("...", StringComparison.Ordinal);
    }

    /// <summary>Whether a text ends in a full stop outside quotation marks, as headlines do not.</summary>
    internal static bool EndsStatement(ReadOnlySpan<char> text) => !text.IsEmpty && text[^1] is '.' or '。' or '।' or ':' && !text.EndsWith("...", StringComparison.Ordinal);

    internal static bool IsStop(char c) => c is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '।' or '॥' or '።' or '។';

    /// <summary>Characters of scripts that put no blanks between words: Chinese, Japanese, Thai.</summary>
    internal static bool IsWide(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F') or (>= '\uF900' and <= '\uFAFF');

    private static int ReadWord(ReadOnlySpan<char> text, ref BlockShape shape)
    {
        int length = 0, upper = 0, digits = 0;
        while (length < text.Length && (IsWordChar(text[length]) || IsInner(text, length)) && !IsWide(text[length]))
        {
            var c = text[length];
            if (char.IsUpper(c)) upper++;
            if (char.IsAsciiDigit(c)) digits++;
            if (IsWordChar(c)) shape.Key = Mix(shape.Key, char.ToLowerInvariant(c));
            length++;
        }

        shape.Words++;
        shape.Digits += digits;
        if (char.IsUpper(text[0])) shape.Capitalized++;
        if (upper > 1 && upper + digits == length) shape.Shouted++;
        return length;
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c > '\u02FF' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.NonSpacingMark || char.IsSurrogate(c);

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' or '-' or '.' or ',' && at + 1 < text.Length && IsWordChar(text[at + 1]);

    private static void ReadMark(ReadOnlySpan<char> text, int at, ref BlockShape shape)
    {
        if (text[at] is ',' or ';' or '，' or '、') shape.Commas++;
        else if (text[at] is '|' or '·' or '•' or '›' or '»' or '/') shape.Bars++;
        else if (IsStop(text[at]) && IsSentenceEnd(text, at)) shape.Sentences++;
    }

    // A stop within the text ends a sentence where a blank and a capital (or an opening mark) follow and no lone initial stands before it.
    private static bool IsSentenceEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '。' or '！' or '？' or '।') return at + 1 < text.Length;
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or '»' or '“' or ')' or '」') next++;
        if (next + 1 >= text.Length || text[next] != ' ') return false;
        var initial = at >= 2 && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at - 2]);
        return !initial && !char.IsLower(text[next + 1]);
    }

    private static ulong Mix(ulong key, char c) => (key ^ c) * 1099511628211;
}
