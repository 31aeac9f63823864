using System.Globalization;
using System.Net;

namespace NewsParsing.StructuredData;

/// <summary>Undoes the character references of HTML, in place: none is shorter than what it stands for.</summary>
internal static class Entities
{
    /// <summary>Whether a text may hold one. An ampersand alone is a sign like any other: addresses are full of them.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> text) => text.IndexOf('&') is >= 0 and var at && text[at..].Contains(';');

    /// <returns>How long the text is afterwards. What names no character stays.</returns>
    internal static int Decode(Span<char> text)
    {
        if (!MayBeIn(text)) return text.Length;
        var (from, to) = (0, 0);
        while (from < text.Length)
        {
            var plain = text[from..].IndexOf('&') is >= 0 and var at ? at : text.Length - from;
            text.Slice(from, plain).CopyTo(text[to..]);
            (from, to) = (from + plain, to + plain);
            if (from == text.Length) break;
            var length = LengthAt(text[from..]);
            to += Decode(text.Slice(from, length), text[to..]);
            from += length;
        }

        return to;
    }

    /// <summary>From the ampersand to the semicolon, or to what cannot belong to a reference.</summary>
    private static int LengthAt(ReadOnlySpan<char> rest) => rest[1..].IndexOfAny('&', ';') is >= 0 and var end ? end + (rest[end + 1] == ';' ? 2 : 1) : rest.Length;

    private static int Decode(ReadOnlySpan<char> reference, Span<char> target)
    {
        if (CharOf(reference) is not '\0' and var c)
        {
            target[0] = c;
            return 1;
        }

        ReadOnlySpan<char> decoded = reference is [.., ';'] ? WebUtility.HtmlDecode(reference.ToString()) : reference;
        decoded.CopyTo(target);
        return decoded.Length;
    }

    // The common ones, which need no string; NUL for any other.
    private static char CharOf(ReadOnlySpan<char> reference) => reference switch
    {
        "&amp;" => '&',
        "&quot;" => '"',
        "&lt;" => '<',
        "&gt;" => '>',
        "&nbsp;" => '\u00A0',
        "&apos;" => '\'',
        ['&', '#', 'x' or 'X', .. var digits, ';'] => Plain(digits, NumberStyles.AllowHexSpecifier),
        ['&', '#', .. var digits, ';'] => Plain(digits, NumberStyles.None),
        _ => '\0',
    };

    private static char Plain(ReadOnlySpan<char> digits, NumberStyles style) =>
        ushort.TryParse(digits, style, CultureInfo.InvariantCulture, out var unit) && !char.IsSurrogate((char)unit) ? (char)unit : '\0';
}
