using System.Globalization;
using NewsParsing.Decoding;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Undoes the escapes of a JSON string.</summary>
internal static class JsonText
{
    /// <param name="raw">The characters between the quotes. An escape that JSON does not know stands for its own character; half of a surrogate pair becomes U+FFFD.</param>
    internal static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new Draft(raw.Length);
        try
        {
            return Unescape(raw, ref text);
        }
        finally
        {
            text.Dispose();
        }
    }

    private static string Unescape(ReadOnlySpan<char> raw, ref Draft text)
    {
        while (true)
        {
            var slash = raw.IndexOf('\\');
            text.Append(slash < 0 ? raw : raw[..slash]);
            if (slash < 0 || slash + 1 >= raw.Length) return Whole(text.ToString());
            raw = raw[(slash + 1)..];
            raw = raw[AppendEscape(ref text, raw)..];
        }
    }

    // Escapes can write what no file can hold.
    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        using var repaired = SourceDecoder.Repair(text.AsMemory());
        return repaired.Text.ToString();
    }

    private static int AppendEscape(ref Draft text, ReadOnlySpan<char> rest)
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
