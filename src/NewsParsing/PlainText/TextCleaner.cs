using System.Buffers;

namespace NewsParsing.PlainText;

/// <summary>Writes a line without what only a machine sees: soft hyphens, zero-width marks, signs of emphasis, the addresses of links.</summary>
internal static class TextCleaner
{
    // Everything that is not simply copied.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => c is '[' or '!' or '*' or '_' || (char.IsWhiteSpace(c) && c != ' ') || IsInvisible(c) || char.IsSurrogate(c))]);

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    /// <summary>Characters without width that join or part nothing a reader sees. Joiners that shape letters (Persian, Hindi, emoji) are kept.</summary>
    internal static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>Writes the words of a line, folding white space, and says how many units stand in links.</summary>
    /// <param name="line">One line of the source.</param>
    /// <param name="buffer">Where to write; it never takes more than the line is long.</param>
    /// <param name="at">Where to write next; moved on.</param>
    /// <param name="from">Where the block began, so that no blank opens it.</param>
    internal static int Write(ReadOnlySpan<char> line, char[] buffer, ref int at, int from)
    {
        var links = 0;
        var emphasis = default(Emphasis);
        var i = 0;
        while (i < line.Length)
        {
            var plain = line[i..].IndexOfAny(Special);
            WriteWords(line.Slice(i, plain < 0 ? line.Length - i : plain), buffer, ref at, from);
            if (plain < 0) break;
            i += plain;
            if (line[i] is '[' or '!' && MarkdownLink.TryRead(line[i..], out var link))
            {
                links += WriteWords(line.Slice(i + link.TextStart, link.TextLength), buffer, ref at, from);
                i += link.Length;
            }
            else if (line[i] is '*' or '_' && emphasis.TrySkip(line, i, out var skip))
            {
                i += skip;
            }
            else
            {
                var pair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]) ? 2 : 1;
                WriteWords(line.Slice(i, pair), buffer, ref at, from);
                i += pair;
            }
        }

        return links;
    }

    private static int WriteWords(ReadOnlySpan<char> words, char[] buffer, ref int at, int from)
    {
        var start = at;
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsWhiteSpace(c))
            {
                if (at > from && buffer[at - 1] != ' ') buffer[at++] = ' ';
            }
            else if (!IsInvisible(c))
            {
                buffer[at++] = char.IsSurrogate(c) && !IsPaired(words, i) ? '\uFFFD' : c;
            }
        }

        return at - start;
    }

    private static bool IsPaired(ReadOnlySpan<char> words, int i) => char.IsHighSurrogate(words[i])
        ? i + 1 < words.Length && char.IsLowSurrogate(words[i + 1])
        : i > 0 && char.IsHighSurrogate(words[i - 1]);
}
