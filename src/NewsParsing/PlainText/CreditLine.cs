namespace NewsParsing.PlainText;

/// <summary>Tells lines that hold a date or a writer and nothing else.</summary>
internal static class CreditLine
{
    private const int LongestDateLine = 16;

    /// <summary>Whether a short line is about a point in time: it has a year, a clock time or a date in figures.</summary>
    internal static bool IsDate(ReadOnlySpan<char> text, in BlockShape shape)
    {
        if (shape.Words > LongestDateLine || shape.Digits < 2 || text.Length > 120 || (shape.EndsSentence && shape.Words > 6)) return false;
        return HasYear(text) || HasClock(text) || HasFigures(text);
    }

    /// <summary>Whether a line opens as a byline does: "By" and a name.</summary>
    internal static bool IsByline(ReadOnlySpan<char> text, in BlockShape shape)
    {
        if (shape.Words is < 2 or > 12 || shape.EndsSentence) return false;
        foreach (var prefix in (ReadOnlySpan<string>)["By ", "Von ", "Par ", "Por ", "Di ", "Door ", "BY ", "by ", "VON ", "von ", "Text: ", "Av ", "Af "])
            if (text.StartsWith(prefix, StringComparison.Ordinal)) return text.Length > prefix.Length && (char.IsUpper(text[prefix.Length]) || !char.IsAscii(text[prefix.Length]));
        return false;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] is not ('1' or '2') || (i > 0 && char.IsAsciiDigit(text[i - 1]))) continue;
            if ((text[i..].StartsWith("20", StringComparison.Ordinal) || text[i..].StartsWith("199", StringComparison.Ordinal)) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]))) return true;
        }

        return false;
    }

    private static bool HasClock(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
            if (text[i] is ':' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])) return true;
        return false;
    }

    // 3.5.2020, 3/5/20, 2020-05-03
    private static bool HasFigures(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 3 < text.Length; i++)
        {
            if (!IsJoint(text, i)) continue;
            var next = text[(i + 1)..].IndexOfAnyExceptInRange('0', '9');
            if (next is 1 or 2 && IsJoint(text, i + 1 + next)) return true;
        }

        return false;
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && text[i] is '.' or '/' or '-' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
