using System.Buffers;
using System.Text;

namespace NewsParsing.Decoding;

/// <summary>Reads bytes in an encoding other than UTF-8.</summary>
internal static class LegacyEncoding
{
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 256).Select(b => (byte)b)];

    /// <param name="bytes">The document without its byte order mark.</param>
    /// <param name="codePage">The encoding.</param>
    /// <param name="maxLength">The most characters that may come out.</param>
    /// <param name="length">How many came out.</param>
    /// <returns>Characters in an array of the shared pool.</returns>
    internal static char[] Decode(ReadOnlySpan<byte> bytes, int codePage, int maxLength, out int length)
    {
        // No encoding gives more characters than bytes. Two more than the limit, so that a surrogate pair or a repaired pair of bytes shows the limit and not an error.
        var chars = ArrayPool<char>.Shared.Rent((int)Math.Min(bytes.Length + 2L, Math.Max(0, maxLength) + 2L));
        try
        {
            if (!TryDecode(bytes, codePage, chars, out length) || length > maxLength) throw new ParseLimitException(ParseLimit.Length, maxLength, maxLength);
        }
        catch
        {
            ArrayPool<char>.Shared.Return(chars);
            throw;
        }

        MarkMeaningless(chars.AsSpan(0, length), codePage);
        return chars;
    }

    /// <summary>Decodes a part of a document to look at it.</summary>
    internal static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> sample, int codePage, Span<char> chars) =>
        TryDecode(sample, codePage, chars, out var length) ? chars[..length] : throw new ArgumentException("The sample is longer than the room for its characters.", nameof(chars));

    private static bool TryDecode(ReadOnlySpan<byte> bytes, int codePage, Span<char> chars, out int length)
    {
        var encoding = Find(codePage);
        if (encoding.IsSingleByte) return TryDecodeSingleBytes(bytes, encoding, chars, out length);
        encoding.GetDecoder().Convert(bytes, chars, flush: true, out _, out length, out var completed);
        return completed;
    }

    /// <summary>One character for each byte: many times faster over a table than through a decoder.</summary>
    private static bool TryDecodeSingleBytes(ReadOnlySpan<byte> bytes, Encoding encoding, Span<char> chars, out int length)
    {
        length = bytes.Length;
        if (chars.Length < bytes.Length) return false;
        Span<char> table = stackalloc char[256];
        encoding.GetChars(EveryByte, table);
        while (!bytes.IsEmpty)
        {
            Ascii.ToUtf16(bytes, chars, out var done);
            for (; done < bytes.Length && bytes[done] >= 0x80; done++) chars[done] = table[bytes[done]];
            bytes = bytes[done..];
            chars = chars[done..];
        }

        return true;
    }

    private static Encoding Find(int codePage) => codePage switch
    {
        CodePages.Utf16 => Encoding.Unicode,
        CodePages.Utf16BigEndian => Encoding.BigEndianUnicode,
        CodePages.Utf32 => Encoding.UTF32,
        CodePages.Utf32BigEndian => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, BrokenPairFallback.Instance)!,
    };

    /// <summary>.NET gives private characters (U+F7xx, U+F8xx) for bytes that an encoding has no meaning for.</summary>
    private static void MarkMeaningless(Span<char> chars, int codePage)
    {
        if (CodePages.IsWide(codePage) || codePage == CodePages.Gb18030) return;
        while (chars.IndexOfAnyInRange('\uF700', '\uF8FF') is >= 0 and var at)
        {
            chars[at] = '\uFFFD';
            chars = chars[(at + 1)..];
        }
    }
}
