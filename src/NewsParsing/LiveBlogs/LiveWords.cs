using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.LiveBlogs;

/// <summary>Whether a headline calls its page a live blog.</summary>
internal static class LiveWords
{
    // Of all languages at once: newsrooms borrow each other's words.
    private static readonly PhraseSearch Words = new(LanguageTable.All.SelectMany(language => language.Page.LiveBlogs));

    internal static bool AreIn(ReadOnlySpan<char> headline)
    {
        for (var from = 0; Words.IndexIn(headline[from..]) is >= 0 and var at; from++)
        {
            from += at;
            if (from > 0 && char.IsLetterOrDigit(headline[from - 1])) continue;
            foreach (var language in LanguageTable.All)
                foreach (var word in language.Page.LiveBlogs)
                    if (IsAt(headline[from..], word)) return true;
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
