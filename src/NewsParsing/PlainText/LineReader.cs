using System.Buffers;

namespace NewsParsing.PlainText;

/// <summary>Cuts a text into its lines.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    internal static List<TextLine> Read(ReadOnlySpan<char> source, CancellationToken ct)
    {
        var lines = new List<TextLine>(Math.Min(1024, 1 + (source.Length / 64)));
        int at = 0, gap = 0;
        while (at <= source.Length)
        {
            if ((lines.Count & 0xFFF) == 0) ct.ThrowIfCancellationRequested();
            var length = source[at..].IndexOfAny(Breaks);
            var end = length < 0 ? source.Length : at + length;
            if (TryRead(source, at, end, out var line))
            {
                line.Gap = gap;
                lines.Add(line);
                gap = 0;
            }
            else
            {
                gap++;
            }

            // A new page parts paragraphs, whether or not empty lines do.
            if (end < source.Length && source[end] is '\f' or '\u2029') gap++;
            at = end + 1;
            if (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n') at++;
        }

        LineMarkReader.KeepSpeechDashes(source, lines);
        return lines;
    }

    private static bool TryRead(ReadOnlySpan<char> source, int start, int end, out TextLine line)
    {
        line = default;
        while (start < end && TextCleaner.IsBlank(source[start]))
        {
            line.Indent += source[start] == '\t' ? 8 : 1;
            start++;
        }

        while (end > start && TextCleaner.IsBlank(source[end - 1])) end--;
        line.Start = start;
        line.End = end;
        if (start == end) return false;
        LineMarkReader.Read(source, ref line);
        return line.Start < line.End;
    }
}
