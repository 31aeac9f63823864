using System.Buffers;

namespace NewsParsing.Decoding;

/// <summary>From the bytes of a document to its characters.</summary>
/// <remarks>
/// The encoding is that of a byte order mark, else of <see cref="ParseOptions.Charset"/>, else of the page's own declaration, else the one that fits the bytes.
/// A declaration that the bytes plainly contradict is passed over. Bytes that mean nothing become U+FFFD.
/// </remarks>
internal static class SourceDecoder
{
    // A declaration is found here as a rule; the rest of a page is only looked at where the encoding depends on it.
    private const int HeadLength = 1024;

    // A sequence or two of UTF-8 may be Chinese or Korean characters by chance; sequences that save so many bytes as characters are not.
    private const int CertainUtf8 = 12;

    /// <exception cref="ParseLimitException">The text is longer than <see cref="ParseOptions.MaxLength"/>.</exception>
    internal static DecodedSource Decode(ReadOnlySpan<byte> bytes, ParseOptions options)
    {
        if (bytes.Length > MaxByteLength(options)) throw TooLong(options);
        var hasMark = ByteOrderMark.TryParse(bytes, out var codePage, out var mark);
        bytes = bytes[mark..];
        if (hasMark && codePage != CodePages.Utf8) return Decode(bytes, new(codePage, EncodingRule.ByteOrderMark), options, null);
        if (!hasMark && ByteOrderMark.TryGuess(bytes, out codePage)) return Decode(bytes, new(codePage, EncodingRule.ZeroBytes), options, null);
        var declared = hasMark ? new Declaration(CodePages.Utf8, EncodingRule.ByteOrderMark) : InHeader(options);
        return Utf8Text.TryDecode(bytes, options.MaxLength, out var chars, out var length)
            ? DecodeValidUtf8(bytes, chars, length, declared, options)
            : DecodeOther(bytes, declared, options);
    }

    /// <summary>The given characters, lone surrogates replaced by U+FFFD.</summary>
    internal static DecodedSource Repair(ReadOnlyMemory<char> text)
    {
        if (IndexOfLoneSurrogate(text.Span, 0) < 0) return new DecodedSource(text);
        var repaired = ArrayPool<char>.Shared.Rent(text.Length);
        text.Span.CopyTo(repaired);
        Repair(repaired.AsSpan(0, text.Length));
        return new DecodedSource(repaired, text.Length, CodePages.Utf16, EncodingRule.Characters);
    }

    /// <summary>Replaces lone surrogates by U+FFFD.</summary>
    internal static void Repair(Span<char> text)
    {
        for (var lone = IndexOfLoneSurrogate(text, 0); lone >= 0; lone = IndexOfLoneSurrogate(text, lone + 1)) text[lone] = '\uFFFD';
    }

    /// <summary>No encoding of the web needs more than four bytes for a UTF-16 unit; a byte order mark comes on top.</summary>
    internal static long MaxByteLength(ParseOptions options) => (4L * options.MaxLength) + 4;

    internal static ParseLimitException TooLong(ParseOptions options) => new(ParseLimit.Length, options.MaxLength, options.MaxLength);

    private static DecodedSource DecodeValidUtf8(ReadOnlySpan<byte> bytes, char[] chars, int length, Declaration declared, ParseOptions options)
    {
        var isAscii = length == bytes.Length;
        var isCertain = bytes.Length - length >= CertainUtf8;
        if (declared.CodePage == 0) declared = InPage(isAscii || isCertain ? bytes[..Math.Min(bytes.Length, HeadLength)] : bytes);
        var other = isAscii ? JapaneseEscapes(bytes) : isCertain ? default : DoubleByte(bytes, declared);
        if (other.CodePage != 0)
        {
            ArrayPool<char>.Shared.Return(chars);
            return Decode(bytes, other, options, null);
        }

        return isAscii || declared.CodePage is CodePages.Utf8
            ? new DecodedSource(chars, length, CodePages.Utf8, declared.CodePage == 0 ? EncodingRule.ValidUtf8 : declared.Rule)
            : new DecodedSource(chars, length, CodePages.Utf8, EncodingRule.ValidUtf8) { Overruled = declared.CodePage == 0 ? null : declared.Rule };
    }

    private static DecodedSource DecodeOther(ReadOnlySpan<byte> bytes, Declaration declared, ParseOptions options)
    {
        var trial = new LegacyEncodingTrial(bytes, stackalloc byte[LegacyEncodingChoice.SampleLength]);
        if (declared.CodePage != 0 && trial.Allows(declared.CodePage)) return Decode(bytes, declared, options, null);
        var inPage = InPage(bytes);
        EncodingRule? overruled = declared.CodePage != 0 ? declared.Rule : null;
        if (inPage.CodePage != 0 && trial.Allows(inPage.CodePage)) return Decode(bytes, inPage, options, overruled);
        overruled ??= inPage.CodePage != 0 ? inPage.Rule : null;
        return Decode(bytes, new(trial.Choose(out var rule), rule), options, overruled);
    }

    private static DecodedSource Decode(ReadOnlySpan<byte> bytes, Declaration encoding, ParseOptions options, EncodingRule? overruled)
    {
        var chars = encoding.CodePage == CodePages.Utf8
            ? Utf8Text.Decode(bytes, options.MaxLength, out var length)
            : LegacyEncoding.Decode(bytes, encoding.CodePage, options.MaxLength, out length);
        return new DecodedSource(chars, length, encoding.CodePage, encoding.Rule) { Overruled = overruled };
    }

    private static Declaration InHeader(ParseOptions options) =>
        CharsetLabels.TryParse(options.Charset, out var codePage) ? new(codePage, EncodingRule.Header) : default;

    private static Declaration InPage(ReadOnlySpan<byte> bytes) =>
        CharsetDeclaration.TryFind(bytes, out var codePage, out var rule) ? new(codePage, rule) : default;

    /// <summary>ISO-2022-JP is ASCII for a test of bytes; its escape sequences tell it, and no other text has them.</summary>
    private static Declaration JapaneseEscapes(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0 ? new(CodePages.Iso2022Jp, EncodingRule.Escapes) : default;

    /// <summary>A declared double-byte encoding, where the few sequences of the document are characters of it too.</summary>
    private static Declaration DoubleByte(ReadOnlySpan<byte> bytes, Declaration declared) =>
        CodePages.IsDoubleByte(declared.CodePage) && LegacyEncodingChoice.IsValid(bytes, declared.CodePage) ? declared : default;

    private static int IndexOfLoneSurrogate(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var found)
        {
            start += found;
            if (char.IsLowSurrogate(text[start]) || start + 1 == text.Length || !char.IsLowSurrogate(text[start + 1])) return start;
            start += 2;
        }

        return -1;
    }

    private readonly record struct Declaration(int CodePage, EncodingRule Rule);
}
