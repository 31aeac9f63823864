using System.Text;

namespace NewsParsing.Blocks;

/// <summary>Texts reduced to their letters and digits: two copies of one text differ in marks, white space and case.</summary>
internal static class PlainLetters
{
    internal static void Append(StringBuilder letters, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
    }

    internal static string Of(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        Append(letters, text);
        return letters.ToString();
    }

    /// <summary>The first letters and digits of a text; null where it has fewer.</summary>
    internal static string? HeadOf(ReadOnlySpan<char> text, int count)
    {
        var letters = new StringBuilder(count);
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            letters.Append(char.ToLowerInvariant(c));
            if (letters.Length == count) return letters.ToString();
        }

        return null;
    }
}
