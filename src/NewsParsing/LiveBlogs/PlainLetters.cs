using System.Text;

namespace NewsParsing.LiveBlogs;

/// <summary>A text reduced to its letters and digits: two copies of one text differ in marks, white space and case.</summary>
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
}
