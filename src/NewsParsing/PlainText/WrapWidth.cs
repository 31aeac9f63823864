namespace NewsParsing.PlainText;

/// <summary>Tells whether a text was broken into lines of a fixed width, as mail programs, terminals and wire services do.</summary>
internal static class WrapWidth
{
    private const int Narrowest = 40;
    private const int Widest = 110;

    // The short lines of menus stand between those of the article: then fewer lines are full, but they still hold most of the words.
    private const int FullBesideMenus = 6;

    /// <summary>The width; zero where line breaks end paragraphs.</summary>
    internal static int Find(ReadOnlySpan<char> source, List<TextLine> lines)
    {
        Span<int> count = stackalloc int[Widest + 1];
        int followed = 0, longer = 0, whole = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 2 * Widest && IsSentences(source, lines[i])) whole++;
            if (!IsFollowed(lines, i)) continue;
            followed++;
            var length = lines[i].Indent + lines[i].Length;
            if (length <= Widest) count[length]++;
            else longer++;
        }

        if (followed < 2 || longer * 8 > followed || whole * 8 > followed) return 0;
        var width = Longest(count, followed - longer);
        return width >= Narrowest && IsFilled(source, lines, width) ? width : 0;
    }

    /// <summary>Whether a line goes on in the next one: nothing stands between them and the next has no mark of its own.</summary>
    internal static bool IsFollowed(List<TextLine> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Gap == 0
        && (lines[i + 1].Mark == LineMark.None || (lines[i + 1].Mark == LineMark.Quoted && lines[i].Mark == LineMark.Quoted))
        && lines[i].Mark is LineMark.None or LineMark.Quoted or LineMark.Bullet or LineMark.Number;

    /// <summary>Whether the next line's first word had no room in this one.</summary>
    internal static bool IsFull(ReadOnlySpan<char> source, in TextLine line, in TextLine next, int width)
    {
        var word = source[next.Start..next.End].IndexOfAny(' ', '\t');
        return line.Indent + line.Length + 1 + (word < 0 ? next.Length : word) > width;
    }

    // Where whole paragraphs stand on one line each, nobody broke lines.
    private static bool IsSentences(ReadOnlySpan<char> source, in TextLine line) =>
        line.Mark is LineMark.None or LineMark.Quoted or LineMark.Bullet && ShapeReader.EndsSentence(source[line.Start..line.End]);

    // One line in fifty may stick out: an address has no place to be broken.
    private static int Longest(ReadOnlySpan<int> count, int all)
    {
        var spare = all / 50;
        for (var length = Widest; length > 0; length--)
        {
            if (count[length] > spare) return length;
            spare -= count[length];
        }

        return 0;
    }

    private static bool IsFilled(ReadOnlySpan<char> source, List<TextLine> lines, int width)
    {
        int full = 0, all = 0, chars = 0, fullChars = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsFollowed(lines, i)) continue;
            all++;
            chars += lines[i].Length;
            if (!IsFull(source, lines[i], lines[i + 1], width)) continue;
            full++;
            fullChars += lines[i].Length;
        }

        return (full >= 2 && full * 2 >= all && fullChars * 3 >= chars * 2) || (full >= FullBesideMenus && full * 4 >= all && fullChars * 5 >= chars * 3);
    }
}
