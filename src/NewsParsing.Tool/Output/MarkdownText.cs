using System.Buffers;
using System.Text;

namespace NewsParsing.Tool.Output;

/// <summary>Text of a stranger made plain Markdown: it shows the same characters and means nothing.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&$");
    private static readonly SearchValues<char> SpecialAtLineStart = SearchValues.Create("-+=:\"'");

    /// <summary>Escapes text of one or more lines; a line break inside it stays one.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var line in PrintedText.Clean(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (escaped.Length > 0) escaped.Append("\\\n");
            AppendLine(escaped, line);
        }

        return escaped.ToString();
    }

    internal static string EscapeLine(string text) => Escape(PrintedText.CleanLine(text));

    /// <summary>An address that can stand between the brackets of a Markdown link; <see langword="null"/> for one that is not http, https or mailto.</summary>
    internal static string? Link(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto")) return null;
        var link = new StringBuilder();
        foreach (var unit in uri.AbsoluteUri)
        {
            if (unit is > ' ' and < '\u007F' && (char.IsAsciiLetterOrDigit(unit) || "-._~:/?#@!$&'+,;=%".Contains(unit, StringComparison.Ordinal))) link.Append(unit);
            else foreach (var octet in Encoding.UTF8.GetBytes([unit])) link.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return link.ToString();
    }

    private static void AppendLine(StringBuilder escaped, string line)
    {
        // "1." and "1)" would open a list.
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < line.Length; i++)
        {
            var opensList = i == digits && i > 0 && line[i] is '.' or ')';
            if (Special.Contains(line[i]) || opensList || (i == 0 && SpecialAtLineStart.Contains(line[i]))) escaped.Append('\\');
            escaped.Append(line[i]);
        }
    }
}
