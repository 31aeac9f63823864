using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.PlainText;

/// <summary>Joins lines to blocks: paragraphs, headings, list items.</summary>
internal static class BlockBuilder
{
    internal static TextPage Build(ReadOnlySpan<char> source, List<TextLine> lines, CancellationToken ct)
    {
        var width = WrapWidth.Find(source, lines);
        var buffer = new char[source.Length];
        var blocks = new PrintedBlock[lines.Count];
        var shapes = new BlockShape[lines.Count];
        int count = 0, at = 0;
        for (var i = 0; i < lines.Count;)
        {
            if ((count & 0xFFF) == 0) ct.ThrowIfCancellationRequested();
            var last = i;
            while (Continues(source, lines, i, last, width)) last++;
            if (Write(source, lines, i, last, buffer, ref at, ref blocks[count]))
            {
                ref var shape = ref shapes[count];
                shape = new BlockShape { Mark = MarkOf(lines, i, last), Gap = lines[i].Gap, Indent = lines[i].Indent };
                if (shape.Mark == LineMark.Heading) shape.Level = LevelOf(source, lines, i, last);
                if (shape.Mark == LineMark.None && last > i && LineMarkReader.IsPicture(buffer.AsSpan(blocks[count].Start, blocks[count].Length))) shape.Mark = LineMark.Picture;
                ShapeReader.Read(buffer.AsSpan(blocks[count].Start, blocks[count].Length), ref shape);
                blocks[count].Tag = TagOf(shape.Mark);
                count++;
            }

            i = last + 1;
            if (i < lines.Count && IsUnderline(lines, i)) i++;
        }

        return new TextPage(blocks, count, buffer, shapes);
    }

    private static bool Continues(ReadOnlySpan<char> source, List<TextLine> lines, int first, int last, int width)
    {
        if (width == 0 || !WrapWidth.IsFollowed(lines, last)) return false;
        var next = lines[last + 1];
        if (next.Mark != lines[first].Mark && next.Mark != LineMark.None) return false;

        // An indented line opens a paragraph where the ones before it were not indented.
        if (lines[first].Mark is LineMark.None && last > first && next.Indent >= lines[last].Indent + 2) return false;
        return WrapWidth.IsFull(source, lines[last], next, width - 2);
    }

    private static bool IsUnderline(List<TextLine> lines, int i) => lines[i].Mark == LineMark.Rule && lines[i].Gap == 0;

    // "Title" above "=====" is a heading, as in Markdown, where the line is about as long.
    private static LineMark MarkOf(List<TextLine> lines, int first, int last)
    {
        if (lines[first].Mark != LineMark.None || last + 1 >= lines.Count || !IsUnderline(lines, last + 1)) return lines[first].Mark;
        return lines[last + 1].Length >= 3 && lines[last].Length <= 120 ? LineMark.Heading : LineMark.None;
    }

    // A title stands above "=====", a part of the text above "-----".
    private static byte LevelOf(ReadOnlySpan<char> source, List<TextLine> lines, int first, int last) =>
        lines[first].Level > 0 ? lines[first].Level : source[lines[last + 1].Start] == '=' ? (byte)1 : (byte)2;

    private static bool Write(ReadOnlySpan<char> source, List<TextLine> lines, int first, int last, char[] buffer, ref int at, ref PrintedBlock block)
    {
        if (lines[first].Mark == LineMark.Bullet) WriteBullet(buffer, ref at);
        block = new PrintedBlock { Node = -1, FirstText = -1, LastText = -1, Start = at, SourceStart = lines[first].Start, SourceEnd = lines[last].End };
        for (var i = first; i <= last; i++)
        {
            if (i > first) JoinLine(source.Slice(lines[i].Start, lines[i].Length), buffer, ref at, block.Start);
            block.LinkLength += TextCleaner.Write(source.Slice(lines[i].Start, lines[i].Length), buffer, ref at, block.Start);
        }

        while (at > block.Start && buffer[at - 1] == ' ') at--;
        if (lines[first].Mark == LineMark.TableRow) WriteCells(buffer, ref at, block.Start);
        block.Length = at - block.Start;
        return block.Length > 0;
    }

    // Cells are parted by a tab, as everywhere in the library.
    private static void WriteCells(char[] buffer, ref int at, int from)
    {
        var row = buffer.AsSpan(from, at - from).Trim("| ");
        var to = from;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == ' ' && i + 1 < row.Length && row[i + 1] == '|') continue;
            if (row[i] == ' ' && i > 0 && row[i - 1] == '|') continue;
            buffer[to++] = row[i] == '|' ? '\t' : row[i];
        }

        at = to;
    }

    // A bullet and the blank behind it took as much room in the source.
    private static void WriteBullet(char[] buffer, ref int at)
    {
        TextPage.Bullet.CopyTo(buffer.AsSpan(at));
        at += TextPage.Bullet.Length;
    }

    // "vege-" and "tables" are one word; "US-" and "Russian", "Ost-" and "und" are not.
    private static void JoinLine(ReadOnlySpan<char> next, char[] buffer, ref int at, int from)
    {
        if (at - from < 3) return;
        var hyphen = buffer[at - 1] is '-' or '\u2010' && char.IsLower(buffer[at - 2]) && char.IsLower(next[0]);
        if (hyphen && !IsConjunction(next)) at--;
        else if (buffer[at - 1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(next[0]) || IsConjunction(next)) buffer[at++] = ' ';
    }

    private static bool IsConjunction(ReadOnlySpan<char> next)
    {
        var end = next.IndexOf(' ');
        return (end < 0 ? next : next[..end]) is "und" or "oder" or "bzw." or "sowie" or "en" or "of" or "and" or "or" or "to";
    }

    private static Tag TagOf(LineMark mark) => mark switch
    {
        LineMark.Heading => Tag.H2,
        LineMark.Bullet or LineMark.Number => Tag.Li,
        LineMark.Quoted => Tag.Blockquote,
        LineMark.TableRow => Tag.Tr,
        LineMark.Picture => Tag.Img,
        LineMark.Rule => Tag.Hr,
        _ => Tag.P,
    };
}
