using NewsParsing.Headlines;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>Finds the body in the state that a page gives to its scripts: the running text nearest to the headline.</summary>
internal static class StateBodyFinder
{
    private const int ShortestText = 300;
    private const int MostLevels = 6;

    // A title of fewer words may be that of a section of the story.
    private const int FewestBlanks = 3;

    private static readonly string[] HeadlineNames = ["headline", "title", "hed"];
    private static readonly string[] AddressNames = ["url", "href", "link", "slug", "permalink", "uri", "path"];

    internal static ScriptBody? Find(Page page, List<string> headlines, ParseOptions options, CancellationToken ct)
    {
        var search = new HeadlineSearch(headlines);
        ScriptBody? best = null;
        var most = 0;
        foreach (var script in StateScripts.Find(page, search))
        {
            ct.ThrowIfCancellationRequested();
            using var json = new JsonTable();
            JsonReader.Read(page.MemoryOf(script), json);
            if (Read(json, headlines, options, ct) is { } found && found.Prose > most) (best, most) = (found, found.Prose);
        }

        if (best is not null || FlightRows.Join(page, search) is not { } rows) return best;
        using var table = new JsonTable();
        FlightRows.Read(rows, table);
        return Read(table, headlines, options, ct);
    }

    private static ScriptBody? Read(JsonTable json, List<string> headlines, ParseOptions options, CancellationToken ct)
    {
        StateScripts.ReadStrings(json);
        return BodyNode(json, headlines) is >= 0 and var body ? FragmentReader.Read(StateMarkup.Of(json, body), headlines, options, ct) : null;
    }

    /// <summary>The value that holds the body; -1 for none. What stands nearest to a headline counts before what stands further off, however long.</summary>
    private static int BodyNode(JsonTable json, List<string> headlines)
    {
        using var prose = new StateProse(json);
        var (best, level, most) = (-1, int.MaxValue, 0);
        for (var node = 0; node < json.Count; node++)
        {
            if (!IsHeadline(json, node, headlines)) continue;
            var (around, steps) = Around(json, node, prose);
            if (around < 0 || steps > level || (steps == level && prose.Of(around) <= most)) continue;
            (best, level, most) = (around, steps, prose.Of(around));
        }

        if (best < 0) return -1;
        var body = Descend(json, best, prose);
        return IsOfOtherStory(json, body, best, headlines) || AreTeasers(json, body) ? -1 : body;
    }

    /// <summary>Whether a headline of another story stands between the body and what it shares with the page's headline.</summary>
    private static bool IsOfOtherStory(JsonTable json, int body, int around, List<string> headlines)
    {
        for (var node = body; node > around; node = json.ParentOf(node))
            foreach (var name in HeadlineNames)
                if (json.Find(node, name) is >= 0 and var title && json.IsString(title) && json.RawOf(title).Count(' ') >= FewestBlanks && !IsHeadline(json, title, headlines)) return true;
        return false;
    }

    /// <summary>Whether the parts of the body have headlines and addresses of their own.</summary>
    private static bool AreTeasers(JsonTable json, int body)
    {
        var (parts, teasers) = (0, 0);
        for (var part = body + 1; part < json.EndOf(body); part = json.EndOf(part))
        {
            if (!json.IsObject(part)) continue;
            parts++;
            if (Array.Exists(HeadlineNames, name => json.IsString(json.Find(part, name))) && Array.Exists(AddressNames, name => json.IsString(json.Find(part, name)))) teasers++;
        }

        return teasers > 0 && teasers * 2 >= parts;
    }

    private static bool IsHeadline(JsonTable json, int node, List<string> headlines)
    {
        if (!json.IsString(node)) return false;
        var raw = json.RawOf(node);
        foreach (var headline in headlines)
        {
            if (raw.Length < headline.Length - 8 || raw.Length > (headline.Length * 6) + 8) continue;
            if (json.IsEscaped(node) || raw.ContainsAny('&', '<') ? Wording.IsSame(json.SpanOf(node), headline) : Wording.IsSame(raw, headline)) return true;
        }

        return false;
    }

    /// <summary>The nearest object around the headline that holds text too, and how far out it is.</summary>
    private static (int Node, int Steps) Around(JsonTable json, int headline, StateProse prose)
    {
        var around = json.ParentOf(headline);
        for (var step = 0; around >= 0 && step < MostLevels; step++, around = json.ParentOf(around))
            if (json.IsObject(around) && prose.Of(around) >= ShortestText) return (around, step);
        return (-1, 0);
    }

    // The members of an object are sides of one thing, often the same text in several forms: one of them is the body. The elements of an array are parts of it.
    private static int Descend(JsonTable json, int node, StateProse prose)
    {
        while (json.EndOf(node) > node + 1)
        {
            var best = Largest(json, node, prose);
            if (best < 0 || prose.Of(best) * 10 < prose.Of(node) * (json.IsObject(node) ? 3 : 9)) break;
            node = best;
        }

        return node;
    }

    private static int Largest(JsonTable json, int node, StateProse prose)
    {
        var best = -1;
        for (var child = node + 1; child < json.EndOf(node); child = json.EndOf(child))
            if (best < 0 || prose.Of(child) > prose.Of(best)) best = child;
        return best;
    }
}
