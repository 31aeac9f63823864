namespace NewsParsing.Headlines;

/// <summary>Compares texts by their letters and digits alone: marks, white space and case differ between the copies of one headline.</summary>
internal static class Wording
{
    internal static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => LengthOfEnd(one, other) == one.Length && !one.IsEmpty;

    /// <summary>Whether the words of <paramref name="text"/> end with those of <paramref name="end"/>; <paramref name="before"/> is what stands before them.</summary>
    internal static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> end, out ReadOnlySpan<char> before)
    {
        var length = LengthOfEnd(text, end);
        before = length > 0 ? text[..^length] : text;
        return length > 0 && (before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || !char.IsLetterOrDigit(text[^length]) || char.IsUpper(text[^length]));
    }

    /// <summary>Whether the words of <paramref name="text"/> begin with those of <paramref name="start"/>.</summary>
    internal static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> start)
    {
        var at = 0;
        foreach (var c in start)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            if (at == text.Length || !AreSame(text[at], c)) return false;
            at++;
        }

        return at > 0 && (at == text.Length || !char.IsLetterOrDigit(text[at]));
    }

    /// <summary>The number of letters and digits.</summary>
    internal static int Weight(ReadOnlySpan<char> text)
    {
        var weight = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) weight++;
        return weight;
    }

    private static bool AreSame(char one, char other) => one == other || char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    // How many characters at the end of the text the words of the end take; the whole text where nothing but marks is left; 0 where it ends otherwise.
    private static int LengthOfEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> end)
    {
        int i = text.Length, j = end.Length, start = 0;
        var any = false;
        while (true)
        {
            while (i > 0 && !char.IsLetterOrDigit(text[i - 1])) i--;
            while (j > 0 && !char.IsLetterOrDigit(end[j - 1])) j--;
            if (j == 0) break;
            if (i == 0 || !AreSame(text[i - 1], end[j - 1])) return 0;
            i--;
            j--;
            start = i;
            any = true;
        }

        if (!any) return 0;
        return i == 0 ? text.Length : text.Length - start;
    }
}
