using NewsParsing.Dates;
using NewsParsing.Languages;
using NodaTime;

namespace NewsParsing.PlainText;

/// <summary>Tells lines that hold a date or a writer and nothing else.</summary>
internal static class CreditLine
{
    private const int LongestDateLine = 16;

    // Only the shape counts here: any moment makes "2 hours ago" a date.
    private static readonly DateContext AnyMoment = new(Instant.FromUnixTimeSeconds(0));

    /// <summary>Whether a short line is a date with at most a few words around it. A year within a headline makes none of it.</summary>
    internal static bool IsDate(ReadOnlySpan<char> text, in BlockShape shape)
    {
        if (shape.Words > LongestDateLine || text.Length > 120 || shape.Digits == 0 || (shape.EndsSentence && shape.Words > 6)) return false;
        var any = LanguageTable.FindOrAny(null);
        if (RelativeDateParser.TryParse(text, any, AnyMoment, out _)) return true;
        var scanner = new DateScanner(text, any, AnyMoment);
        var covered = 0;
        while (scanner.MoveNext())
        {
            if (scanner.Current.Date.Precision < DatePrecision.Day) continue;
            covered += scanner.Current.Span.Length;
            if (scanner.Current.Label is DateLabel.Published or DateLabel.Updated) covered = text.Length;
        }

        return covered * 5 >= text.Length * 2;
    }

    /// <summary>Whether a line opens as a byline does: "By" and a name.</summary>
    internal static bool IsByline(ReadOnlySpan<char> text, in BlockShape shape)
    {
        if (shape.Words is < 2 or > 12 || shape.EndsSentence || shape.Words - shape.Capitalized > 5 || text[^1] is '?' or '!' || text.Contains(": ", StringComparison.Ordinal)) return false;
        foreach (var prefix in (ReadOnlySpan<string>)["By ", "Von ", "Par ", "Por ", "Di ", "Door ", "BY ", "by ", "VON ", "von ", "Text: ", "Av ", "Af "])
            if (text.StartsWith(prefix, StringComparison.Ordinal)) return text.Length > prefix.Length && (char.IsUpper(text[prefix.Length]) || !char.IsAscii(text[prefix.Length]));
        return false;
    }
}
