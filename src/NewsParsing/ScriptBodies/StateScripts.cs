using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>The scripts of a page that carry data for other scripts: "application/json", "window.__STATE__ = {…}" and their like.</summary>
internal static class StateScripts
{
    private const int Shortest = 600;

    /// <summary>The text nodes of scripts that may hold the story of the headline.</summary>
    internal static IEnumerable<int> Find(Page page, HeadlineSearch headline)
    {
        for (var node = page.Next(Tag.Script, 1, page.Count); node < page.Count; node = page.Next(Tag.Script, node + 1, page.Count))
        {
            if (page.Attribute(node, "type").Contains("ld+json", StringComparison.OrdinalIgnoreCase)) continue;
            for (var child = node + 1; child < page.EndOf(node); child++)
                if (page.TextOf(child).Length >= Shortest && !FlightRows.AreIn(page.TextOf(child)) && headline.IsIn(page.TextOf(child))) yield return child;
        }
    }

    /// <summary>Reads what a table carries as strings of JSON, once: JSON.parse("…") and values that were written twice.</summary>
    internal static void ReadStrings(JsonTable json)
    {
        var end = json.Count;
        for (var node = 0; node < end; node++)
        {
            if (!json.IsString(node) || json.RawOf(node) is not { Length: >= Shortest } raw || raw.TrimStart() is not ['{' or '[', ..]) continue;
            JsonReader.Read(json.IsEscaped(node) ? JsonText.Unescape(raw).AsMemory() : json.MemoryOf(node), json);
        }
    }
}
