namespace NewsParsing.Comments;

/// <summary>Frees the text of a comment from the buttons and counts that stand before and after it.</summary>
internal static class CommentText
{
    private const int LongestButton = 60;

    internal static string Clean(string text)
    {
        var rest = text.AsSpan().Trim();
        while (LastLine(rest) is var line && line.Length < rest.Length && IsChrome(line)) rest = rest[..^line.Length].TrimEnd();
        while (FirstLine(rest) is var line && line.Length < rest.Length && IsChrome(line)) rest = rest[line.Length..].TrimStart();
        return rest.Length == text.Length ? text : rest.ToString();
    }

    /// <summary>Whether anything is said: a letter, or a picture.</summary>
    internal static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c) || char.IsSurrogate(c) || char.IsSymbol(c)) return true;
        return false;
    }

    /// <summary>Whether a line is a button, a notice or a number, and no word of a reader.</summary>
    internal static bool IsChrome(ReadOnlySpan<char> line)
    {
        var words = line.Trim(" \t\u00A0:,|·•*+-–—()[]>»«↓↑→←…#");
        // A sentence of one word is a sentence: "More."
        if (words.EndsWith("...", StringComparison.Ordinal)) words = words[..^3];
        if (words.IsEmpty) return !HasWords(line);
        if (words.Length > LongestButton) return false;
        if (CommentVocabulary.Buttons.Contains(words) || CommentVocabulary.Notices.Contains(words) || CommentVocabulary.Says.Contains(words) || CommentVocabulary.By.Contains(words)) return true;
        return !words.ContainsAnyExceptInRange('0', '9') && words.Length <= 5;
    }

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text[(text.LastIndexOf('\n') + 1)..];

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;
}
