using System.Collections.Immutable;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Finds the label of a date: the words before it, or right behind it, that say whether it is of publication or of a change.</summary>
internal static class DateLabels
{
    private const int Reach = 48;
    private const int LongestBefore = 16;

    /// <summary>The label that is nearest before a date.</summary>
    /// <param name="before">The text before the date; only its end is looked at.</param>
    /// <param name="words">The language.</param>
    internal static DateLabel FindBefore(ReadOnlySpan<char> before, DateLexicon words)
    {
        if (before.Length > Reach) before = before[^Reach..];
        for (var start = before.Length - 1; start >= 0; start--)
        {
            if (!IsWordStart(before, start) || !words.Find(new SpanCursor(before, start).TakeWord()).StartsLabel) continue;
            var label = LabelAt(before[start..], words, out _);
            if (label != DateLabel.None) return Wider(before, start, label, words);
        }

        return DateLabel.None;
    }

    // "Current date:" is no "Date:".
    private static DateLabel Wider(ReadOnlySpan<char> before, int found, DateLabel label, DateLexicon words)
    {
        for (var start = found - 1; start >= Math.Max(0, found - LongestBefore); start--)
        {
            if (!IsWordStart(before, start) || !words.Find(new SpanCursor(before, start).TakeWord()).StartsLabel) continue;
            var wider = LabelAt(before[start..], words, out var length);
            if (wider != DateLabel.None && start + length > found) return wider;
        }

        return label;
    }

    /// <summary>How long the label is that a text starts with; 0 for none.</summary>
    internal static int LengthAtStart(ReadOnlySpan<char> text, DateLexicon words) => words.Find(new SpanCursor(text).TakeWord()).StartsLabel && LabelAt(text, words, out var length) != DateLabel.None ? length : 0;

    private static DateLabel LabelAt(ReadOnlySpan<char> text, DateLexicon words, out int length)
    {
        var updated = LongestAt(text, words.Updated);
        var published = LongestAt(text, words.Published);
        var other = LongestAt(text, words.Other);
        length = Math.Max(updated, Math.Max(published, other));
        return length == 0 ? DateLabel.None : length == updated ? DateLabel.Updated : length == published ? DateLabel.Published : DateLabel.Other;
    }

    private static int LongestAt(ReadOnlySpan<char> text, ImmutableArray<string> phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
            if (phrase.Length > longest && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsWordEnd(text, phrase.Length)) longest = phrase.Length;
        return longest;
    }

    // The tail of a compound is no label: "Harbour-Update, 28.04.2023".
    private static bool IsWordStart(ReadOnlySpan<char> text, int index) =>
        char.IsLetter(text[index]) && (index == 0 || !char.IsLetter(text[index - 1])) && !(index > 1 && text[index - 1] == '-' && char.IsLetter(text[index - 2]));

    private static bool IsWordEnd(ReadOnlySpan<char> text, int index) => index >= text.Length || !char.IsLetter(text[index]);
}
