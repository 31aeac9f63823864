using NewsParsing.Bylines;
using NewsParsing.Languages;

namespace NewsParsing.Captions;

/// <summary>Parts a caption from the credit printed with it: "The harbour. Photo: Ada Quill", "(Foto: dpa)", "© AFP", "The harbour | Bild: dpa".</summary>
internal static class CaptionParser
{
    private const int LongestCredit = 140;
    private const int ShortestRest = 16;

    // "Ada Quill | dpa" is all credit; a caption has more words.
    private const int FewestBlanks = 3;

    // "of", "von", "sur".
    private const int LongestCounterWord = 3;

    /// <param name="text">The text beside a picture; a line break parts what the page prints apart.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="caption">Caption and credit.</param>
    /// <returns>Whether there is either.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, Language language, out ParsedCaption caption)
    {
        text = text.Trim();
        caption = default;
        if (text.IsEmpty) return false;
        if (TryPartBracket(text, language, out var before, out var credit)) caption = new ParsedCaption(ToCaption(before, language), ToCredit(credit, language));
        else if (TryPartLabel(text, language, out before, out credit)) caption = new ParsedCaption(ToCaption(before, language), ToCredit(credit, language, isLabelled: true));
        else if (TryPartLine(text, language, out before, out credit) || TryPartTail(text, out before, out credit)) caption = new ParsedCaption(ToCaption(before, language), ToCredit(credit, language));
        else caption = new ParsedCaption(ToCaption(text, language), null);
        return caption.Caption is not null || caption.Credit is not null;
    }

    /// <summary>A credit that stands in an element of its own: without its label and brackets.</summary>
    internal static string? ToCredit(ReadOnlySpan<char> credit, Language language, bool isLabelled = false)
    {
        credit = credit.Trim(" \n\t()[]|;:,–—-/•·");
        while (credit.Length > 0 && CreditLabels.LengthOfFirst(credit, language) is > 0 and var length && length < credit.Length)
        {
            credit = credit[length..].TrimStart(" \n|:,–-(");
            isLabelled = true;
        }

        // What stands on further lines is a button: "Show more".
        if (credit.IndexOf('\n') is > 0 and var lineEnd && credit[lineEnd..].TrimStart() is not ['/', ..]) credit = credit[..lineEnd];
        credit = credit.TrimEnd(" \n\t|;:,–—-/•·.");
        if (credit.EndsWith(')') && !credit.Contains('(')) credit = credit.TrimEnd(')');
        return credit.IsEmpty || !isLabelled && CreditLabels.IsLabel(credit, language) ? null : OneLine(credit);
    }

    private static string? ToCaption(ReadOnlySpan<char> caption, Language language)
    {
        caption = caption[LengthOfCounter(caption)..].Trim(" \n\t|•·/–—").TrimEnd("([ -,–—");
        caption = caption[CreditLabels.LengthOfCaptionLabel(caption)..].TrimStart();
        return caption.IsEmpty || CreditLabels.IsLabel(caption, language) ? null : OneLine(caption);
    }

    // Galleries number their pictures: "2 of 12 | The harbour", "[1/5]The harbour".
    private static int LengthOfCounter(ReadOnlySpan<char> caption)
    {
        var start = caption is ['[', ..] or ['(', ..] ? 1 : 0;
        var rest = caption[start..];
        if (!TryReadNumber(ref rest)) return 0;
        rest = rest.TrimStart();
        var word = rest is ['/', ..] ? 1 : rest.IndexOf(' ');
        if (word is < 1 or > LongestCounterWord) return 0;
        rest = rest[word..].TrimStart();
        if (!TryReadNumber(ref rest)) return 0;
        rest = rest.TrimStart(" \u00A0");
        return rest is [']' or ')' or '|' or '\n', ..] ? caption.Length - rest.Length + 1 : 0;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        if (length is < 1 or > 3) return false;
        text = text[length..];
        return true;
    }

    private static string OneLine(ReadOnlySpan<char> text) => text.Contains('\n') ? text.ToString().Replace('\n', ' ') : text.ToString();

    private static bool TryPartBracket(ReadOnlySpan<char> text, Language language, out ReadOnlySpan<char> before, out ReadOnlySpan<char> credit)
    {
        before = credit = default;
        var close = text.LastIndexOfAny(')', ']');

        // A few letters may follow: a full stop, "more >".
        if (close < 0 || text.Length - close > ShortestRest) return false;
        var open = text[..close].LastIndexOfAny('(', '[');
        if (open < 0 || close - open > LongestCredit) return false;
        credit = text[(open + 1)..close].Trim();
        before = text[..open];
        return !credit.IsEmpty && (CreditLabels.LengthOfFirst(credit, language) > 0 || PhotoHouses.IsIn(credit) || FollowsSentence(before, credit));
    }

    // After the caption's full stop a bracket credits: "… on Monday. (City of Lagos)". Before it, it explains.
    private static bool FollowsSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> credit)
    {
        before = before.TrimEnd();
        return before.Length > 20 && before[^1] is '.' or '!' or '?' or '”' && char.IsUpper(credit[0]) && credit.Length <= 80 && credit[^1] != '.' && !credit.ContainsAnyInRange('0', '9');
    }

    private static bool TryPartLabel(ReadOnlySpan<char> text, Language language, out ReadOnlySpan<char> before, out ReadOnlySpan<char> credit)
    {
        before = credit = default;
        if (!CreditLabels.TryFindLast(text, language, out var start, out var creditStart)) return false;
        var (from, to) = (creditStart, text.Length);
        if (to - from > LongestCredit)
        {
            // "Photo: Ada Quill\nThe harbour on Monday …": the credit is a line, the caption follows.
            var lineEnd = text[from..].IndexOf('\n');
            if (start > 0 || lineEnd < 0 || lineEnd > LongestCredit) return false;
            to = from + lineEnd;
        }

        credit = text[from..to];
        before = start > 0 ? text[..start] : text[to..];
        return !credit.IsWhiteSpace();
    }

    /// <summary>A last or first line that is a credit by its look: a name of a house, or "Ada Quill/AFP".</summary>
    private static bool TryPartLine(ReadOnlySpan<char> text, Language language, out ReadOnlySpan<char> before, out ReadOnlySpan<char> credit)
    {
        before = credit = default;
        var last = text.LastIndexOf('\n');
        if (last < 0) return false;
        credit = text[(last + 1)..].Trim();
        before = text[..last];
        if (IsCreditLine(credit, language)) return true;
        var first = text.IndexOf('\n');
        credit = text[..first].Trim();
        before = text[(first + 1)..];
        return credit.Length <= 60 && PhotoHouses.IsIn(credit);
    }

    private static bool IsCreditLine(ReadOnlySpan<char> line, Language language) =>
        line.Length is > 1 and <= 80 && line[^1] != '.' && (PhotoHouses.IsIn(line) || PersonNames.IsFull(line, language.Bylines.Vocabulary) || OrganizationNames.IsOrganization(line, language.Bylines.Vocabulary));

    /// <summary>"The harbour. Ada Quill/AFP", "The harbour / Ada Quill", "The harbour. AP".</summary>
    private static bool TryPartTail(ReadOnlySpan<char> text, out ReadOnlySpan<char> before, out ReadOnlySpan<char> credit)
    {
        var bar = text.LastIndexOfAny('|', '•');
        if (bar > 0 && text.Length - bar <= 70 && PhotoHouses.IsIn(text[(bar + 1)..]) && text[..bar].Count(' ') >= FewestBlanks) return Part(text, bar, bar + 1, out before, out credit);
        var stop = LastStop(text);
        if (stop > 0 && text.Length - stop <= 80 && PhotoHouses.IsIn(text[stop..].Trim())) return Part(text, stop, stop, out before, out credit);
        if (text.Length <= 80 && PhotoHouses.IsIn(text) && !text.Contains(". ", StringComparison.Ordinal)) return Part(text, 0, 0, out before, out credit);
        before = credit = default;
        return false;
    }

    private static bool Part(ReadOnlySpan<char> text, int end, int start, out ReadOnlySpan<char> before, out ReadOnlySpan<char> credit)
    {
        before = text[..end];
        credit = text[start..];
        return true;
    }

    /// <summary>Where the text after the last sentence begins; 0 where the caption is one sentence.</summary>
    private static int LastStop(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 3; at > 0; at--)
            if (text[at] is '.' or '!' or '?' or '"' or '”' or ')' && char.IsWhiteSpace(text[at + 1])) return at + 1;
        return 0;
    }
}
