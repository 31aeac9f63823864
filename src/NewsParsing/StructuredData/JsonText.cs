using System.Globalization;
using System.Text;
using NewsParsing.Decoding;

namespace NewsParsing.StructuredData;

/// <summary>Undoes the escapes of a JSON string.</summary>
internal static class JsonText
{
    /// <param name="raw">The characters between the quotes. An escape that JSON does not know stands for its own character; half of a surrogate pair becomes U+FFFD.</param>
    internal static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (true)
        {
            var slash = raw.IndexOf('\\');
            if (slash < 0 || slash + 1 >= raw.Length) return Whole(text.Append(slash < 0 ? raw : raw[..slash]).ToString());
            text.Append(raw[..slash]);
            raw = raw[(slash + 1)..];
            raw = raw[AppendEscape(text, raw)..];
        }
    }

    // Escapes can write what no file can hold.
    private static string Whole(string text)
    {
        using var repaired = SourceDecoder.Repair(text.AsMemory());
        return repaired.Text.ToString();
    }

    private static int AppendEscape(StringBuilder text, ReadOnlySpan<char> rest)
    {
        if (rest[0] == 'u' && rest.Length >= 5 && ushort.TryParse(rest.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            text.Append((char)unit);
            return 5;
        }

        text.Append(rest[0] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
        return 1;
    }
}
