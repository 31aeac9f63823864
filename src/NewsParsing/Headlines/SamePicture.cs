using System.Buffers;

namespace NewsParsing.Headlines;

/// <summary>Tells whether two addresses show one picture: sizes and crops differ, the name or number of the picture stays.</summary>
internal static class SamePicture
{
    private const int ShortestMark = 6;

    // Every part of one address is looked for in the other. What is longer holds the picture itself.
    private const int LongestAddress = 2048;

    private static readonly SearchValues<char> PartEnds = SearchValues.Create("/?#&=,;.:%_- ");

    /// <summary>Whether a long part with a digit in it, that names no size, stands in the last stretch of both.</summary>
    internal static bool Is(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.IsEmpty || other.IsEmpty) return false;
        if (one.SequenceEqual(other)) return true;
        if (one.Length > LongestAddress || other.Length > LongestAddress) return false;
        var rest = one;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(PartEnds);
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (IsMark(part) && HasPart(other, part)) return true;
        }

        return FileName(one) is { Length: > 8 } name && name.SequenceEqual(FileName(other));
    }

    // Years, dates and sizes are shared by pictures that have nothing to do with each other.
    private static bool IsMark(ReadOnlySpan<char> part)
    {
        if (part.Length < ShortestMark) return false;
        var digits = 0;
        foreach (var c in part)
            if (char.IsAsciiDigit(c)) digits++;
        if (digits == part.Length && part.Length == 8 && part[..2] is "19" or "20") return false;
        return digits >= 3 && !IsSize(part);
    }

    private static bool IsSize(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
            if (!char.IsAsciiDigit(c) && c is not ('x' or 'w' or 'h' or 'X' or 's' or 'c' or 'q')) return false;
        return part.ContainsAny('x', 'w', 'X');
    }

    private static bool HasPart(ReadOnlySpan<char> address, ReadOnlySpan<char> part)
    {
        var at = address.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var after = at + part.Length;
        return (at == 0 || PartEnds.Contains(address[at - 1])) && (after == address.Length || PartEnds.Contains(address[after]));
    }

    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny('?', '#');
        if (end >= 0) address = address[..end];
        address = address.TrimEnd('/');
        address = address[(address.LastIndexOf('/') + 1)..];
        var dot = address.LastIndexOf('.');
        return dot > 0 ? address[..dot] : address;
    }
}
