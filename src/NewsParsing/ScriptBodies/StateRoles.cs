using System.Collections.Frozen;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>Reads what a part of a state says it is: <c>{"type": "paragraph", …}</c>, <c>["p", …]</c>.</summary>
internal static class StateRoles
{
    private static readonly string[] TypeNames = ["type", "_type", "nodeType", "tag", "tagName", "kind", "blockType", "__typename", "name", "element"];

    private static readonly FrozenDictionary<string, StateRole>.AlternateLookup<ReadOnlySpan<char>> Words = Table();

    internal static StateRole Of(JsonTable json, int node)
    {
        if (json.IsArray(node)) return OfElementName(json, node);
        if (!json.IsObject(node)) return StateRole.None;
        foreach (var name in TypeNames)
            if (json.Find(node, name) is >= 0 and var type && json.IsString(type) && Of(json.RawOf(type)) is not StateRole.None and var role) return role;
        return StateRole.None;
    }

    // ["p", {…}, "text", ["em", "more"], …]
    private static StateRole OfElementName(JsonTable json, int array)
    {
        var first = array + 1;
        if (first >= json.EndOf(array) || !json.IsString(first)) return StateRole.None;
        var name = json.RawOf(first);
        return name.Length > 12 ? StateRole.None : Of(name);
    }

    private static StateRole Of(ReadOnlySpan<char> type)
    {
        if (type.Length > 40) return StateRole.None;
        if (Words.TryGetValue(type, out var whole)) return whole;
        var found = StateRole.None;
        var start = 0;
        for (var at = 0; at <= type.Length; at++)
        {
            var ends = at == type.Length || !char.IsAsciiLetterOrDigit(type[at]) || (at > start && char.IsAsciiLetterUpper(type[at]) && char.IsAsciiLetterLower(type[at - 1]));
            if (!ends) continue;
            if (at > start && Words.TryGetValue(type[start..at], out var role) && role > found) found = role;
            start = at < type.Length && char.IsAsciiLetterOrDigit(type[at]) ? at : at + 1;
        }

        return found;
    }

    private static FrozenDictionary<string, StateRole>.AlternateLookup<ReadOnlySpan<char>> Table()
    {
        (StateRole Role, string Words)[] lists =
        [
            (StateRole.Text, "text"),
            (StateRole.Paragraph, "paragraph p"),
            (StateRole.Heading, "heading header subheading subhead crosshead h2 h3 h4 h5 h6 headline"),
            (StateRole.ListItem, "li listitem list_item"),
            (StateRole.Quote, "quote blockquote pullquote"),
            (StateRole.Aside, "image img picture photo figure video gallery embed iframe oembed ad advert advertisement promo related newsletter interstitial media audio podcast script style social divider hr button form aside "
                + "teaser teasers recommendation recommendations raw infobox"),
        ];
        return lists.SelectMany(static list => list.Words.Split(' ').Select(word => KeyValuePair.Create(word, list.Role)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
