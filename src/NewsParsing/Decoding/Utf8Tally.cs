using System.Buffers;
using System.Text;

namespace NewsParsing.Decoding;

/// <summary>How many sequences beyond ASCII are UTF-8 and how many are not.</summary>
internal readonly record struct Utf8Tally(int Valid, int Broken)
{
    // So many sequences tell what a document is.
    private const int Enough = 4096;

    /// <summary>A text in another encoding has no more than a few valid sequences for hundreds of broken ones.</summary>
    internal bool IsMostlyUtf8 => Valid >= 2 * Broken;

    /// <summary>Somebody said it is UTF-8: some damage does not make it anything else.</summary>
    internal bool AllowsUtf8 => Broken < 3 || Valid >= Broken;

    internal static Utf8Tally Of(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, broken = 0;
        while (valid + broken < Enough && bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var first)
        {
            var status = Rune.DecodeFromUtf8(bytes[first..], out _, out var length);
            if (status == OperationStatus.Done) valid++;
            else broken++;
            bytes = bytes[(first + length)..];
        }

        return new Utf8Tally(valid, broken);
    }
}
