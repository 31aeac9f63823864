using System.Buffers;

namespace NewsParsing.Comments;

/// <summary>What a heading over comments says.</summary>
/// <param name="Count">The number of comments; null where it gives none.</param>
internal readonly record struct CommentHeading(int? Count);

/// <summary>Reads the heading over comments: "3 thoughts on “Title”", "Kommentare (34)", "Liczba: 6 comments", "Eine Antwort zu …".</summary>
internal static class CommentHeadingParser
{
    private const int Longest = 300;

    private const string Signs = " \t\u00A0:.,;|·•*()[]-–—\"„“”«»‹›!…";

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\u00A0()[]");

    internal static bool TryParse(ReadOnlySpan<char> text, out CommentHeading heading)
    {
        heading = default;
        text = text.Trim(Signs);
        if (text.Length is 0 or > Longest) return false;
        if (CommentVocabulary.Headings.Contains(text)) return true;
        return TryCountFirst(text, out heading) || TryNounFirst(text, out heading);
    }

    // "12 Kommentare", "There are 13 comments", "3 thoughts on …", "One response to …"
    private static bool TryCountFirst(ReadOnlySpan<char> text, out CommentHeading heading)
    {
        heading = default;
        var rest = text;
        for (var skipped = 0; skipped < 4; skipped++)
        {
            var word = FirstWord(rest);
            var after = rest[word.Length..].TrimStart(Signs);
            if (TryCount(word, out var count) || (skipped == 0 && IsOne(word, out count)))
            {
                heading = new CommentHeading(count);
                return IsNounAndTitle(after, mayHaveTitle: skipped == 0);
            }

            if (after.IsEmpty || text.Length > 60) return false;
            rest = after;
        }

        return false;
    }

    // "Kommentare (34)", "Comments: 5", "Kommentare zu „…“"
    private static bool TryNounFirst(ReadOnlySpan<char> text, out CommentHeading heading)
    {
        heading = default;
        if (!TryNoun(text, out var length)) return false;
        var rest = text[length..].TrimStart(Signs);
        if (rest.IsEmpty || !TryCount(FirstWord(rest), out var count)) return false;
        heading = new CommentHeading(count);
        return rest[FirstWord(rest).Length..].Trim(Signs).IsEmpty;
    }

    private static bool IsNounAndTitle(ReadOnlySpan<char> text, bool mayHaveTitle)
    {
        if (!TryNoun(text, out var length)) return false;
        var rest = text[length..].TrimStart(Signs);
        return rest.IsEmpty || (mayHaveTitle && CommentVocabulary.About.Contains(FirstWord(rest)));
    }

    private static bool TryNoun(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var end = 0;
        for (var words = 0; words < 3 && end < text.Length; words++)
        {
            var next = text[end..].IndexOfAny(" \t\u00A0(:") is var more and >= 0 ? end + more : text.Length;
            if (CommentVocabulary.Nouns.Contains(text[..next].TrimEnd(Signs))) length = next;
            end = next + 1;
        }

        return length > 0;
    }

    private static bool IsOne(ReadOnlySpan<char> word, out int count)
    {
        count = 1;
        return CommentVocabulary.One.Contains(word);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOfAny(WordEnds) is var end and >= 0 ? text[..end] : text;

    // 1.977 and 1,977 are thousands.
    private static bool TryCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        if (text.IsEmpty || text.Length > 9 || !char.IsAsciiDigit(text[0])) return false;
        foreach (var c in text)
        {
            if (c is '.' or ',') continue;
            if (!char.IsAsciiDigit(c)) return false;
            count = (count * 10) + (c - '0');
        }

        return true;
    }
}
