namespace NewsParsing.Scanning;

/// <summary>A place in a text that moves forward as a parser takes characters. Every step is bounded, so that a parser tried at each character stays linear.</summary>
internal ref struct SpanCursor
{
    private const int MostBlanks = 64;
    private const int LongestWord = 32;
    private readonly ReadOnlySpan<char> _text;

    internal SpanCursor(ReadOnlySpan<char> text, int position = 0)
    {
        _text = text;
        Position = position;
    }

    internal int Position { get; set; }

    internal readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    internal readonly char Current => Ahead(0);

    internal readonly bool AtDigit => char.IsAsciiDigit(Current);

    internal readonly bool AtLetter => IsWordPart(Current);

    /// <summary>A character further on, or (negative) further back; NUL outside the text.</summary>
    internal readonly char Ahead(int count)
    {
        var index = Position + count;
        return (uint)index < (uint)_text.Length ? _text[index] : '\0';
    }

    internal bool Take(char expected)
    {
        if (AtEnd || _text[Position] != expected) return false;
        Position++;
        return true;
    }

    internal bool TakeAny(ReadOnlySpan<char> expected)
    {
        if (AtEnd || !expected.Contains(_text[Position])) return false;
        Position++;
        return true;
    }

    /// <summary>Takes blanks of any kind; tells whether there was one.</summary>
    internal bool SkipBlanks()
    {
        var end = Math.Min(_text.Length, Position + MostBlanks);
        var start = Position;
        while (Position < end && IsBlank(_text[Position])) Position++;
        return Position > start;
    }

    /// <summary>How many ASCII digits stand here, counted up to 20.</summary>
    internal readonly int CountDigits()
    {
        var count = 0;
        while (count < 20 && char.IsAsciiDigit(Ahead(count))) count++;
        return count;
    }

    /// <summary>Takes exactly so many digits; more may follow.</summary>
    internal bool TakeDigits(int count, out int value)
    {
        value = 0;
        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(Ahead(i))) return false;
            value = (value * 10) + (Ahead(i) - '0');
        }

        Position += count;
        return true;
    }

    /// <summary>Takes a whole run of one to <paramref name="most"/> digits.</summary>
    internal bool TakeNumber(int most, out int value)
    {
        var count = CountDigits();
        value = 0;
        return count > 0 && count <= most && TakeDigits(count, out value);
    }

    /// <summary>Takes a run of letters; empty where none stands here, or where the run is longer than any word of a date.</summary>
    internal ReadOnlySpan<char> TakeWord()
    {
        var start = Position;
        var end = start;
        while (end < _text.Length && end - start <= LongestWord && IsWordPart(_text[end])) end++;
        if (end - start > LongestWord) return default;
        Position = end;
        return _text[start..end];
    }

    /// <summary>Takes this very text, upper or lower case.</summary>
    internal bool TakeText(ReadOnlySpan<char> expected)
    {
        if (AtEnd || !_text[Position..].StartsWith(expected, StringComparison.OrdinalIgnoreCase)) return false;
        Position += expected.Length;
        return true;
    }

    /// <summary>White space, and the marks that take no room: zero-width blanks, direction marks, the byte order mark.</summary>
    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or '\uFEFF';

    /// <summary>A letter, or a mark written onto one.</summary>
    internal static bool IsWordPart(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c) : char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
