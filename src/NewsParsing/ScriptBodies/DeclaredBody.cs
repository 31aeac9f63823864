using System.Net;
using System.Text;

namespace NewsParsing.ScriptBodies;

/// <summary>Makes markup of a body that is told as lines of text.</summary>
internal static class DeclaredBody
{
    internal static string AsMarkup(string lines)
    {
        var markup = new StringBuilder(lines.Length + 64);
        Append(markup, StateRole.Paragraph, lines);
        return markup.ToString();
    }

    internal static void Append(StringBuilder markup, StateRole role, string lines)
    {
        var isMarkdown = MarkdownText.IsMarkdown(lines);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (kind, text) = (role, line);
            if (isMarkdown && (kind = MarkdownText.Read(line, out text)) == StateRole.Aside) continue;
            var name = NameOf(kind);
            markup.Append('<').Append(name).Append('>').Append(WebUtility.HtmlEncode(text)).Append("</").Append(name).Append('>');
        }
    }

    internal static string NameOf(StateRole role) => role switch { StateRole.Heading => "h2", StateRole.ListItem => "li", StateRole.Quote => "blockquote", _ => "p" };
}
