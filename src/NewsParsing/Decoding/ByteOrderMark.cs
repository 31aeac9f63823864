namespace NewsParsing.Decoding;

/// <summary>What the first bytes say about the width of characters.</summary>
internal static class ByteOrderMark
{
    private const int Probe = 512;

    // A few zeros by chance stand in any binary document; a page in UTF-16 has one for every letter of its markup.
    private const int FewestZeros = 8;

    /// <param name="bytes">The document.</param>
    /// <param name="codePage">The encoding that the mark stands for.</param>
    /// <param name="length">The length of the mark in bytes.</param>
    internal static bool TryParse(ReadOnlySpan<byte> bytes, out int codePage, out int length)
    {
        // UTF-32 goes first: its little-endian mark begins with the mark of UTF-16.
        (codePage, length) = bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (CodePages.Utf32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (CodePages.Utf32BigEndian, 4),
            [0xEF, 0xBB, 0xBF, ..] => (CodePages.Utf8, 3),
            [0xFF, 0xFE, ..] => (CodePages.Utf16, 2),
            [0xFE, 0xFF, ..] => (CodePages.Utf16BigEndian, 2),
            _ => (0, 0),
        };
        return length > 0;
    }

    /// <summary>Tells UTF-16 without a mark by its zero bytes: ASCII characters, at least those of the markup, have one each, always on the same side.</summary>
    internal static bool TryGuess(ReadOnlySpan<byte> bytes, out int codePage)
    {
        codePage = 0;
        var probe = bytes[..(Math.Min(bytes.Length, Probe) & ~1)];
        if (!probe.Contains((byte)0)) return false;
        int first = 0, second = 0;
        for (var i = 0; i < probe.Length; i += 2)
        {
            if (probe[i] == 0) first++;
            if (probe[i + 1] == 0) second++;
        }

        var pairs = probe.Length / 2;
        if (second >= FewestZeros && second * 8 >= pairs && first * 64 <= pairs) codePage = CodePages.Utf16;
        else if (first >= FewestZeros && first * 8 >= pairs && second * 64 <= pairs) codePage = CodePages.Utf16BigEndian;
        return codePage != 0;
    }
}
