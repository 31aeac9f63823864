using System.Globalization;
using System.Text;
using NewsParsing.Pages;
using NewsParsing.Scanning;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>
/// Reads the state that a page of streamed components sends in pieces: <c>self.__next_f.push([1, "…"])</c>. Joined, the pieces are rows: a number, a colon, and JSON;
/// or, after the letter T and a length, a long text that a row of JSON names by its number.
/// </summary>
internal static class FlightRows
{
    private const string Call = "self.__next_f.push(";

    /// <summary>Whether a script holds a piece.</summary>
    internal static bool AreIn(ReadOnlySpan<char> script) => script.TrimStart().StartsWith(Call, StringComparison.Ordinal);

    /// <summary>All pieces joined; null where the page sends none, or none that may hold the story of the headline.</summary>
    internal static string? Join(Page page, HeadlineSearch headline)
    {
        var all = new Draft(0);
        Join(page, ref all);
        var rows = all.Length > 0 && headline.IsIn(all.Text) ? all.ToString() : null;
        all.Dispose();
        return rows;
    }

    private static void Join(Page page, ref Draft all)
    {
        for (var script = page.Next(Tag.Script, 1, page.Count); script < page.Count; script = page.Next(Tag.Script, script + 1, page.Count))
        {
            if (page.FirstChildOf(script) is not (>= 0 and var text) || !AreIn(page.TextOf(text))) continue;
            using var json = new JsonTable();
            JsonReader.Read(page.MemoryOf(text), json);
            for (var value = 0; value < json.Count; value++)
                if (json.IsString(value) && json.IsArray(json.ParentOf(value))) Append(ref all, json.RawOf(value), json.IsEscaped(value));
        }
    }

    private static void Append(ref Draft all, ReadOnlySpan<char> raw, bool isEscaped)
    {
        if (isEscaped) all.Keep(JsonText.Unescape(raw, all.Room(raw.Length)));
        else all.Append(raw);
    }

    internal static void Read(string rows, JsonTable json)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var values = new List<string>();
        for (var at = 0; at < rows.Length;) at = ReadRow(rows, at, texts, values);
        foreach (var value in values) JsonReader.Read(WithTexts(value, texts).AsMemory(), json);
    }

    /// <summary>Reads a row and says where the next one begins.</summary>
    private static int ReadRow(string rows, int at, Dictionary<string, string> texts, List<string> values)
    {
        var colon = at;
        while (colon < rows.Length && char.IsAsciiHexDigit(rows[colon])) colon++;
        if (colon < rows.Length - 1 && colon > at && rows[colon] == ':' && rows[colon + 1] == 'T' && rows.AsSpan(colon, int.Min(12, rows.Length - colon)).IndexOf(',') is > 2 and var comma
            && int.TryParse(rows.AsSpan(colon + 2, comma - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bytes) && bytes >= 0)
        {
            var start = colon + comma + 1;
            var end = EndOfBytes(rows, start, bytes);
            texts["\"$" + rows[at..colon] + "\""] = rows[start..end];
            return end;
        }

        var line = rows.IndexOf('\n', at);
        if (line < 0) line = rows.Length;
        if (colon < line && rows.AsSpan(colon, line - colon).IndexOfAny('{', '[') is >= 0 and var open) values.Add(rows[(colon + open)..line]);
        return line + 1;
    }

    // The length counts bytes of UTF-8.
    private static int EndOfBytes(string rows, int at, int bytes)
    {
        for (; at < rows.Length && bytes > 0; at++) bytes -= rows[at] < 0x80 ? 1 : rows[at] < 0x800 ? 2 : char.IsHighSurrogate(rows[at]) ? 4 : char.IsLowSurrogate(rows[at]) ? 0 : 3;
        return at < rows.Length && char.IsLowSurrogate(rows[at]) ? at + 1 : at;
    }

    /// <summary>Puts each long text in the place where it is first named: once, so that no row can be made to grow without end.</summary>
    private static string WithTexts(string value, Dictionary<string, string> texts)
    {
        if (texts.Count == 0 || !value.Contains("\"$", StringComparison.Ordinal)) return value;
        var whole = new StringBuilder(value.Length);
        var rest = value.AsSpan();
        while (rest.IndexOf("\"$") is >= 0 and var at)
        {
            whole.Append(rest[..at]);
            rest = rest[at..];
            var end = rest[1..].IndexOf('"') + 2;
            if (end < 3) break;
            if (end <= 12 && texts.Remove(rest[..end].ToString(), out var text)) whole.Append('"').Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
            else whole.Append(rest[..end]);
            rest = rest[end..];
        }

        return whole.Append(rest).ToString();
    }
}
