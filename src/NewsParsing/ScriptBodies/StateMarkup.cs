using System.Net;
using System.Text;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>Writes the body in a state as markup: one element for each paragraph, heading and item, in the order of the state.</summary>
internal static class StateMarkup
{
    // A paragraph has few parts; the bound keeps the search for paragraphs inside paragraphs linear.
    private const int MostParts = 120;

    internal static string Of(JsonTable json, int body)
    {
        var markup = new StringBuilder();
        if (json.IsString(body)) Write(markup, StateRole.None, Decoded(json, body));
        for (var node = body + 1; node < json.EndOf(body);)
        {
            var role = StateNames.IsAside(json.NameOf(node)) ? StateRole.Aside : StateRoles.Of(json, node);
            if (role == StateRole.Aside)
            {
                node = json.EndOf(node);
            }
            else if (role != StateRole.None && IsInnermost(json, node))
            {
                Write(markup, role, Join(json, node));
                node = json.EndOf(node);
            }
            else
            {
                if (StateProse.IsProse(json, node)) Write(markup, StateRole.None, Decoded(json, node));
                node++;
            }
        }

        return markup.ToString();
    }

    private static bool IsInnermost(JsonTable json, int node)
    {
        if (json.EndOf(node) - node > MostParts) return false;
        for (var inner = node + 1; inner < json.EndOf(node); inner++)
            if (StateRoles.Of(json, inner) is StateRole.Paragraph or StateRole.Heading or StateRole.ListItem) return false;
        return true;
    }

    private static string Join(JsonTable json, int node)
    {
        var parts = new List<string>();
        for (var inner = node + 1; inner < json.EndOf(node);)
        {
            var isBeside = StateNames.IsAside(json.NameOf(inner)) || StateRoles.Of(json, inner) == StateRole.Aside;
            if (!isBeside && json.IsString(inner) && IsPart(json, inner)) parts.Add(Decoded(json, inner));
            inner = isBeside ? json.EndOf(inner) : inner + 1;
        }

        return WithoutCopies(parts);
    }

    // The first string of an array without names is that of the element.
    private static bool IsPart(JsonTable json, int node)
    {
        var parent = json.ParentOf(node);
        if (!json.NameOf(node).IsEmpty) return StateNames.IsText(json.NameOf(node));
        return json.IsArray(parent) && (node > parent + 1 || json.RawOf(node).Contains(' ')) && !json.IsNamed(parent, "marks");
    }

    /// <summary>Some states write a paragraph as a whole and once more, or more often, in parts.</summary>
    private static string WithoutCopies(List<string> parts)
    {
        if (parts.Count == 0) return "";
        if (IsWhole(parts, parts[0])) return parts[0];
        return IsWhole(parts, parts[^1]) ? parts[^1] : string.Concat(parts);
    }

    private static bool IsWhole(List<string> parts, string whole)
    {
        var length = 0;
        foreach (var part in parts)
        {
            if (!whole.Contains(part, StringComparison.Ordinal)) return false;
            length += part.Length;
        }

        return length * 10 >= whole.Length * 19;
    }

    private static string Decoded(JsonTable json, int node) => json.IsEscaped(node) ? JsonText.Unescape(json.RawOf(node)) : json.RawOf(node).ToString();

    private static void Write(StringBuilder markup, StateRole role, string text)
    {
        if (text.Contains("&lt;", StringComparison.Ordinal) && !text.Contains('<', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        var name = DeclaredBody.NameOf(role);
        if (role == StateRole.None && text.Contains("</p>", StringComparison.OrdinalIgnoreCase)) markup.Append(text);
        else if (text.Contains('<', StringComparison.Ordinal)) markup.Append('<').Append(name).Append('>').Append(text).Append("</").Append(name).Append('>');
        else DeclaredBody.Append(markup, role, WebUtility.HtmlDecode(text));
    }
}
