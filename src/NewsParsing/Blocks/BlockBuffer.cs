using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Collects the characters of printed blocks: white space folded, invisible characters left out. One for each page.</summary>
internal sealed class BlockBuffer
{
    // What breaks a run of words. A single blank between words does not, so that most texts are copied as a whole.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\f\v\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000" + Invisible);

    // What lays out the source: most texts of a page are nothing else.
    private static readonly SearchValues<char> Layout = SearchValues.Create(" \t\n\r\f");

    // Zero-width space, word joiner, byte order mark, soft hyphen: they print nothing. Zero-width joiners stay, since Persian and Hindi are spelled with them.
    private const string Invisible = "\u200B\u2060\uFEFF\u00AD\u200E\u200F";

    private char[] _chars;
    private PrintedBlock[] _blocks;
    private int _length, _count;
    private PrintedBlock _open;
    private bool _blank;

    internal BlockBuffer(int capacity)
    {
        _chars = ArrayPool<char>.Shared.Rent(int.Max(1024, capacity));
        _blocks = ArrayPool<PrintedBlock>.Shared.Rent(512);
        Begin();
    }

    /// <summary>Whether the block in hand has any printed character.</summary>
    internal bool HasText => _length > _open.Start;

    /// <summary>The next block to begin: the one in hand counts as begun with its first text.</summary>
    internal int NextBlock => _open.FirstText >= 0 ? _count + 1 : _count;

    internal bool EndsInLineBreak => HasText && _chars[_length - 1] == '\n';

    /// <summary>Hands all over; the buffer is empty then.</summary>
    internal PrintedBlocks ToBlocks(Outline outline)
    {
        outline.Complete(_count);
        var blocks = new PrintedBlocks(_blocks, _count, _chars, outline);
        (_chars, _blocks, _count, _length) = ([], [], 0, 0);
        return blocks;
    }

    /// <summary>Whether a text only lays out the source; it prints at most a blank.</summary>
    internal static bool IsLayout(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] <= ' ' && text.IndexOfAnyExcept(Layout) < 0;

    /// <summary>Parts what comes from what is there by a blank, unless a line or a block ends in between.</summary>
    internal void AppendBlank() => _blank = true;

    /// <summary>Adds text to the block in hand.</summary>
    internal void Append(ReadOnlySpan<char> text, int node, bool isLink, TextSpan? source)
    {
        Reserve(text.Length + 1);
        var before = _length;
        var printed = source is { } span && span.Length == text.Length ? Printed(text, span) : source;
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny(Breaks);
            AppendWords(stop < 0 ? text : text[..stop]);
            if (stop < 0) break;
            if (!Invisible.Contains(text[stop])) _blank = true;
            text = text[(stop + 1)..];
        }

        if (_length == before) return;
        if (isLink) _open.LinkLength += _length - before;
        Locate(node, printed);
    }

    /// <summary>Adds text whose spaces and line breaks are kept.</summary>
    internal void AppendExactly(ReadOnlySpan<char> text, int node, TextSpan? source)
    {
        if (text.IsEmpty) return;
        Reserve(text.Length);
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
        // A block that turns out to be blank was never begun: the elements around it must not count it.
        if (_open.FirstText >= 0 || !text.IsWhiteSpace()) Locate(node, source);
    }

    /// <summary>Adds a line break, or a tab between cells, unless the block is empty.</summary>
    internal void AppendMark(char mark)
    {
        if (!HasText) return;
        Reserve(1);
        _chars[_length++] = mark;
        _blank = false;
    }

    /// <summary>Ends the block in hand; one without text leaves nothing.</summary>
    /// <param name="tag">The tag of its element.</param>
    /// <param name="node">The node of its element.</param>
    /// <param name="place">The place of its element in the outline.</param>
    internal void End(Tag tag, int node, int place)
    {
        while (HasText && char.IsWhiteSpace(_chars[_length - 1])) _length--;
        _blank = false;
        if (HasText)
        {
            _open.Tag = tag;
            _open.Node = node;
            _open.Place = place;
            _open.Length = _length - _open.Start;
            if (_count == _blocks.Length) Grow();
            _blocks[_count++] = _open;
            Begin();
        }
        else if (_open.FirstText >= 0)
        {
            Begin();
        }
    }

    /// <summary>The span without the white space around the text; exact where no entity stands in it.</summary>
    private static TextSpan Printed(ReadOnlySpan<char> text, TextSpan span)
    {
        var start = text.Length - text.TrimStart().Length;
        return start == text.Length ? span : TextSpan.FromBounds(span.Start + start, span.Start + text.TrimEnd().Length);
    }

    private void Begin()
    {
        _open = new PrintedBlock { Start = _length, Node = -1, FirstText = -1, LastText = -1, SourceStart = -1, SourceEnd = -1 };
        _blank = false;
    }

    /// <summary>Adds words with blanks between them, each row of blanks as one.</summary>
    private void AppendWords(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            if (words[0] == ' ') _blank = true;
            words = words.TrimStart(' ');
            var gap = words.IndexOf("  ", StringComparison.Ordinal);
            var run = gap < 0 ? words : words[..gap];
            var last = run.TrimEnd(' ');
            if (!last.IsEmpty) AppendRun(last);
            if (last.Length < run.Length) _blank = true;
            words = words[run.Length..];
        }
    }

    private void AppendRun(ReadOnlySpan<char> run)
    {
        if (_blank && HasText && _chars[_length - 1] is not ('\n' or '\t')) _chars[_length++] = ' ';
        _blank = false;
        if (_length + run.Length + 1 > _chars.Length) Reserve(run.Length + 1);
        run.CopyTo(_chars.AsSpan(_length));
        _length += run.Length;
    }

    private void Locate(int node, TextSpan? source)
    {
        if (_open.FirstText < 0) _open.FirstText = node;
        _open.LastText = node;
        if (source is not { } span) return;
        if (_open.SourceStart < 0) _open.SourceStart = span.Start;
        _open.SourceEnd = span.End;
    }

    // Every run may bring a blank of its own, so twice the text is the most that it can take.
    private void Reserve(int more)
    {
        if (_length + (2 * more) + 2 <= _chars.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(int.Max(_chars.Length * 2, _length + (2 * more) + 2));
        _chars.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }

    private void Grow()
    {
        var larger = ArrayPool<PrintedBlock>.Shared.Rent(_blocks.Length * 2);
        _blocks.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<PrintedBlock>.Shared.Return(_blocks);
        _blocks = larger;
    }
}
