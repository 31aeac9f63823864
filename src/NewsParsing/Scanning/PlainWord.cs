using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Scanning;

/// <summary>The plain letters that a text begins with, and the number that they are whatever their case: five bits a letter, the first letter lowest.</summary>
/// <param name="Length">How many letters, from 0.</param>
/// <param name="Number">The word as a number; it stands for the word only up to <see cref="LongestNumbered"/> letters.</param>
internal readonly record struct PlainWord(int Length, ulong Number)
{
    internal const int LongestNumbered = 12;
    private const int BitsOfLetter = 5;
    private const int LettersOfHalf = 8;

    internal bool IsNumbered => Length <= LongestNumbered;

    /// <summary>Reads to the first character that is no plain letter. The most words are cut and numbered in one step, without a loop whose end is hard to foresee.</summary>
    internal static PlainWord At(ReadOnlySpan<char> text)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < Vector128<byte>.Count) return Slow(text, 0, 0);
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        var letters = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)('a' - 1));
        var others = ~Vector128.LessThan(letters - Vector128<byte>.One, Vector128.Create((byte)26)).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(others);
        if (length > LongestNumbered) return Slow(text, LongestNumbered, 0);
        var halves = letters.AsUInt64();
        var low = halves.ToScalar();
        if (length <= LettersOfHalf) return new PlainWord(length, Packed(length == LettersOfHalf ? low : low & ((1UL << (length * 8)) - 1)));
        var high = halves.GetElement(1) & ((1UL << ((length - LettersOfHalf) * 8)) - 1);
        return new PlainWord(length, Packed(low) | (Packed(high) << (LettersOfHalf * BitsOfLetter)));
    }

    private static PlainWord Slow(ReadOnlySpan<char> text, int length, ulong number)
    {
        for (; length < text.Length; length++)
        {
            var letter = (uint)(text[length] | 0x20) - ('a' - 1);
            if (letter - 1 > 'z' - 'a') break;
            if (length < LongestNumbered) number |= (ulong)letter << (length * BitsOfLetter);
        }

        return new PlainWord(length, number);
    }

    /// <summary>Eight letters of eight bits each, in five bits each.</summary>
    private static ulong Packed(ulong letters)
    {
        letters = (letters & 0x001F_001F_001F_001F) | ((letters & 0x1F00_1F00_1F00_1F00) >> 3);
        letters = (letters & 0x0000_03FF_0000_03FF) | ((letters & 0x03FF_0000_03FF_0000) >> 6);
        return (letters & 0xF_FFFF) | ((letters & 0x000F_FFFF_0000_0000) >> 12);
    }
}
