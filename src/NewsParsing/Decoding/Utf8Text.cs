using System.Buffers;
using System.Text.Unicode;

namespace NewsParsing.Decoding;

/// <summary>Reads UTF-8, which is tested and turned into characters in one go.</summary>
internal static class Utf8Text
{
    /// <summary>Reads bytes that are valid UTF-8; a sequence that the end cuts off becomes U+FFFD.</summary>
    /// <param name="bytes">The document without its byte order mark.</param>
    /// <param name="maxLength">The most characters that may come out.</param>
    /// <param name="chars">Characters in an array of the shared pool; empty where the answer is <see langword="false"/>.</param>
    /// <param name="length">How many came out.</param>
    /// <returns><see langword="false"/> where some sequence is broken.</returns>
    internal static bool TryDecode(ReadOnlySpan<byte> bytes, int maxLength, out char[] chars, out int length)
    {
        chars = Rent(bytes.Length, maxLength);
        var status = Utf8.ToUtf16(bytes, chars, out var read, out length, replaceInvalidSequences: false, isFinalBlock: false);
        // Without a whole sequence before it, a lead byte at the end is as likely a letter of another encoding.
        if (status == OperationStatus.NeedMoreData && read == length) status = OperationStatus.InvalidData;
        if (status == OperationStatus.NeedMoreData && length < chars.Length) chars[length++] = '\uFFFD';
        if (status != OperationStatus.InvalidData && IsWithin(status, length, maxLength)) return true;
        Return(ref chars);
        return status == OperationStatus.InvalidData ? false : throw new ParseLimitException(ParseLimit.Length, maxLength, maxLength);
    }

    /// <summary>Reads bytes that are UTF-8 in the main; each broken sequence becomes U+FFFD.</summary>
    /// <returns>Characters in an array of the shared pool.</returns>
    internal static char[] Decode(ReadOnlySpan<byte> bytes, int maxLength, out int length)
    {
        var chars = Rent(bytes.Length, maxLength);
        var status = Utf8.ToUtf16(bytes, chars, out _, out length);
        if (IsWithin(status, length, maxLength)) return chars;
        Return(ref chars);
        throw new ParseLimitException(ParseLimit.Length, maxLength, maxLength);
    }

    private static bool IsWithin(OperationStatus status, int length, int maxLength) => status != OperationStatus.DestinationTooSmall && length <= maxLength;

    // UTF-8 never has fewer bytes than UTF-16 has units.
    private static char[] Rent(int bytes, int maxLength) => ArrayPool<char>.Shared.Rent((int)Math.Min(bytes, Math.Max(0, maxLength) + 1L));

    private static void Return(ref char[] chars)
    {
        ArrayPool<char>.Shared.Return(chars);
        chars = [];
    }
}
