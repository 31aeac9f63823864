using System.Buffers;
using System.Globalization;
using NewsParsing.Decoding;

namespace NewsParsing.StructuredData;

/// <summary>Undoes the escapes of a JSON string.</summary>
internal static class JsonText
{
    /// <param name="raw">The characters between the quotes. An escape that JSON does not know stands for its own character; half of a surrogate pair becomes U+FFFD.</param>
    internal static string Unescape(ReadOnlySpan<char> raw)
    {
        var room = ArrayPool<char>.Shared.Rent(raw.Length);
        var text = new string(room, 0, Unescape(raw, room));
        ArrayPool<char>.Shared.Return(room);
        return text;
    }

    /// <param name="raw">As above.</param>
    /// <param name="room">Takes the text, which is never longer than <paramref name="raw"/>.</param>
    /// <returns>How long the text is.</returns>
    internal static int Unescape(ReadOnlySpan<char> raw, Span<char> room)
    {
        var length = 0;
        while (true)
        {
            var slash = raw.IndexOf('\\');
            var plain = slash < 0 ? raw : raw[..slash];
            plain.CopyTo(room[length..]);
            length += plain.Length;
            if (slash < 0 || slash + 1 >= raw.Length) break;
            raw = raw[(slash + 1)..];
            raw = raw[LengthOfEscape(raw, out room[length++])..];
        }

        // Escapes can write what no file can hold.
        SourceDecoder.Repair(room[..length]);
        return length;
    }

    private static int LengthOfEscape(ReadOnlySpan<char> rest, out char written)
    {
        if (rest[0] == 'u' && rest.Length >= 5 && ushort.TryParse(rest.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            written = (char)unit;
            return 5;
        }

        written = rest[0] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other };
        return 1;
    }
}
