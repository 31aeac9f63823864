using System.Text;

namespace NewsParsing.ScriptBodies;

/// <summary>Takes the marks of Markdown out of a line: some systems declare the body as their editors typed it.</summary>
internal static class MarkdownText
{
    /// <summary>Whether a text is Markdown: links in brackets, or bold type and headings.</summary>
    internal static bool IsMarkdown(ReadOnlySpan<char> text) =>
        text.Contains("](http", StringComparison.Ordinal) || text.Contains("](/", StringComparison.Ordinal)
        || (text.Contains("**", StringComparison.Ordinal) && (text.StartsWith("## ", StringComparison.Ordinal) || text.Contains("\n## ", StringComparison.Ordinal)));

    /// <summary>The role of a line and its text without marks; <see cref="StateRole.Aside"/> where it stands for a picture or a box.</summary>
    internal static StateRole Read(string line, out string text)
    {
        var rest = line.AsSpan().Trim();
        text = "";
        if (rest.IsEmpty || rest.StartsWith("![") || rest.StartsWith("[#") || rest.StartsWith("+++") || rest.StartsWith("***") || rest.StartsWith("---") || rest.StartsWith("```")) return StateRole.Aside;
        var role = rest[0] == '#' ? StateRole.Heading : rest.StartsWith("- ") || rest.StartsWith("* ") ? StateRole.ListItem : rest[0] == '>' ? StateRole.Quote : StateRole.Paragraph;
        text = WithoutMarks(role == StateRole.Paragraph ? rest : rest.TrimStart("#>-* "));
        return role;
    }

    /// <summary>"[words](address){: attributes}" becomes "words"; the stars of bold type go.</summary>
    private static string WithoutMarks(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '*' && at + 1 < text.Length && text[at + 1] == '*') at++;
            else if (text[at] == ']' && at + 1 < text.Length && text[at + 1] == '(' && text[at..].IndexOf(')') is > 0 and var end) at += end;
            else if (text[at..].StartsWith("{:") && text[at..].IndexOf('}') is > 0 and var close) at += close;
            else if (text[at] != '[' || !OpensLink(text[at..])) plain.Append(text[at]);
        }

        return plain.ToString();
    }

    private static bool OpensLink(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf(']');
        return close > 0 && close + 1 < text.Length && text[close + 1] == '(';
    }
}
