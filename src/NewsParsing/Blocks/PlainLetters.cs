using NewsParsing.Scanning;

namespace NewsParsing.Blocks;

/// <summary>Texts reduced to their letters and digits: two copies of one text differ in marks, white space and case.</summary>
internal static class PlainLetters
{
    internal static void Append(ref Draft letters, ReadOnlySpan<char> text) => letters.Keep(Write(text, letters.Room(text.Length)));

    /// <summary>Writes them into memory that is as long as the text.</summary>
    /// <returns>How many there are.</returns>
    internal static int Write(ReadOnlySpan<char> text, Span<char> letters)
    {
        var length = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters[length++] = char.ToLowerInvariant(c);
        return length;
    }

    /// <summary>All of them; to be disposed.</summary>
    internal static Draft Of(ReadOnlySpan<char> text)
    {
        var letters = new Draft(text.Length);
        Append(ref letters, text);
        return letters;
    }

    /// <summary>The first letters and digits of a text; null where it has fewer.</summary>
    internal static string? HeadOf(ReadOnlySpan<char> text, int count)
    {
        Span<char> head = stackalloc char[count];
        return TryWriteHead(text, head) ? head.ToString() : null;
    }

    /// <summary>Writes the first letters and digits of a text.</summary>
    /// <returns>Whether there are enough of them.</returns>
    internal static bool TryWriteHead(ReadOnlySpan<char> text, Span<char> head)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (length == head.Length) break;
            if (char.IsLetterOrDigit(c)) head[length++] = char.ToLowerInvariant(c);
        }

        return length == head.Length;
    }
}
