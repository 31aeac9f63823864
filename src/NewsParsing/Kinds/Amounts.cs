using System.Buffers;

namespace NewsParsing.Kinds;

/// <summary>Finds amounts of money: a sign of currency beside a digit. Signs are the same in all languages.</summary>
internal static class Amounts
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("$€£¥₹₽₩₺₴₫");

    internal static bool Contains(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Signs); at >= 0; at = text.IndexOfAny(Signs))
        {
            var before = text[..at].TrimEnd();
            var after = text[(at + 1)..].TrimStart();
            if ((!before.IsEmpty && char.IsAsciiDigit(before[^1])) || (!after.IsEmpty && char.IsAsciiDigit(after[0]))) return true;
            text = text[(at + 1)..];
        }

        return false;
    }
}
