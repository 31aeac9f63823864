namespace NewsParsing.PlainText;

/// <summary>Reads the mark at the beginning of a line and moves the line's start behind it.</summary>
internal static class LineMarkReader
{
    internal static void Read(ReadOnlySpan<char> source, ref TextLine line)
    {
        var text = source[line.Start..line.End];
        if (IsRule(text) || IsTableRule(text)) line.Mark = LineMark.Rule;
        else if (IsEndMark(text)) line.Mark = LineMark.End;
        else if (text[0] == '>' && text.TrimStart("> \t\u00A0").Length > 0) Mark(ref line, LineMark.Quoted, text.Length - text.TrimStart("> \t\u00A0").Length);
        else if (HeadingLength(text) is > 0 and var heading) MarkHeading(text, ref line, heading);
        else if (BulletLength(text) is > 0 and var bullet) MarkItem(source, ref line, bullet);
        else if (NumberLength(text) > 0) line.Mark = LineMark.Number;
        else if (IsTableRow(text)) line.Mark = LineMark.TableRow;
        else if (IsPicture(text)) line.Mark = LineMark.Picture;
    }

    /// <summary>
    /// A dash opens an item where items follow each other, or are indented. Elsewhere it opens speech, as in Norwegian, French and Spanish, and stays.
    /// </summary>
    internal static void KeepSpeechDashes(ReadOnlySpan<char> source, List<TextLine> lines)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lines);
        var before = false;
        for (var i = 0; i < all.Length; i++)
        {
            var isDash = IsDash(source, all[i]);
            var inList = isDash && (all[i].Indent > 0 || (before && all[i].Gap == 0) || (i + 1 < all.Length && all[i + 1].Gap == 0 && IsDash(source, all[i + 1])));
            before = isDash;
            if (!isDash || inList) continue;
            all[i].Start -= all[i].Lead;
            all[i].Lead = 0;
            all[i].Mark = LineMark.None;
        }
    }

    /// <summary>Whether words stand in brackets, as the alternative text of a picture does.</summary>
    internal static bool IsPicture(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("![", StringComparison.Ordinal)) return text[^1] is ')' or ']';
        return text[0] == '[' && text[^1] == ']' && text.Length > 2 && !text[1..^1].ContainsAny('[', ']') && text[^2] is not ':';
    }

    private static bool IsDash(ReadOnlySpan<char> source, in TextLine line) => line.Mark == LineMark.Bullet && source[line.Start - line.Lead] is '-' or '–';

    private static void Mark(ref TextLine line, LineMark mark, int length)
    {
        line.Mark = mark;
        line.Lead = length;
        line.Start += length;
    }

    private static void MarkHeading(ReadOnlySpan<char> text, ref TextLine line, int length)
    {
        line.Level = (byte)text.IndexOfAnyExcept('#');
        Mark(ref line, LineMark.Heading, length);
    }

    // A bullet with nothing behind it is left of an icon; one before a picture's text adds nothing.
    private static void MarkItem(ReadOnlySpan<char> source, ref TextLine line, int bullet)
    {
        Mark(ref line, LineMark.Bullet, bullet);
        while (line.Start < line.End && BulletLength(source[line.Start..line.End]) is > 0 and var more)
        {
            line.Start += more;
            line.Lead += more;
        }

        if (line.Start < line.End && IsPicture(source[line.Start..line.End])) line.Mark = LineMark.Picture;
    }

    private static bool IsRule(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('-' or '=' or '_' or '*' or '~' or '—' or '–' or '─' or '═' or '+' or '#' or '•' or '.') || text.IndexOfAnyExcept(text[0], ' ') >= 0) return false;
        return text[0] switch
        {
            '#' => text.Length > 5,
            '.' => text.Length > 4,
            _ => text.Length >= 3 || text[0] is '_' or '─',
        };
    }

    // What wire services print below a story: "-30-", "###", "ENDS", "(END)", "-ENDS-", "# # #".
    private static bool IsEndMark(ReadOnlySpan<char> text)
    {
        if (text.Length > 12) return false;
        if (text is "###" or "# # #" or "####") return true;
        var word = text.Trim("-–—()[]*/ .");
        return word is "ENDS" or "END" or "Ends" || (word is "30" && text[0] is '-' or '–' or '—' && text.Length > 3);
    }

    private static int HeadingLength(ReadOnlySpan<char> text)
    {
        var level = text.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && text[level] is ' ' or '\t' ? text.Length - text[level..].TrimStart().Length : 0;
    }

    private static int BulletLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('*' or '-' or '•' or '·' or '‣' or '◦' or '▪' or '●' or '■' or '–' or '+' or '►' or '▸' or '❖' or '✓')) return 0;
        if (text.Length == 1) return text[0] is '*' or '•' or '·' or '+' or '-' or '–' ? 1 : 0;
        return TextCleaner.IsBlank(text[1]) ? text.Length - text[1..].TrimStart(" \t\u00A0").Length : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && text[digits] is '.' or ')' && digits + 1 < text.Length && text[digits + 1] == ' ' ? digits + 2 : 0;
    }

    // The line below a table's head: "|---|:--:|".
    private static bool IsTableRule(ReadOnlySpan<char> text) => text[0] == '|' && text.Contains('-') && text.IndexOfAnyExcept("|-: +") < 0;

    private static bool IsTableRow(ReadOnlySpan<char> text) => text.Length > 2 && text[0] == '|' && text[1..].Contains('|');
}
