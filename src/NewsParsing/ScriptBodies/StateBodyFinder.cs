using NewsParsing.Headlines;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>Finds the body in the state that a page gives to its scripts: the running text nearest to the headline.</summary>
internal static class StateBodyFinder
{
    private const int ShortestText = 300;
    private const int MostLevels = 6;
    private const int MostHeadlines = 64;

    // A title of fewer words may be that of a section of the story.
    private const int FewestBlanks = 3;

    private static readonly string[] HeadlineNames = ["headline", "title", "hed"];

    internal static ScriptBody? Find(Page page, List<string> headlines, ParseOptions options, CancellationToken ct)
    {
        ScriptBody? best = null;
        var most = 0;
        foreach (var script in StateScripts.Find(page, new HeadlineSearch(headlines)))
        {
            ct.ThrowIfCancellationRequested();
            using var json = new JsonTable();
            StateScripts.Read(page.MemoryOf(script), json);
            var body = BodyNode(json, headlines);
            if (body < 0 || FragmentReader.Read(StateMarkup.Of(json, body), headlines, options, ct) is not { } found) continue;
            if (found.Prose > most) (best, most) = (found, found.Prose);
        }

        return best;
    }

    /// <summary>The value that holds the body; -1 for none. What stands nearest to a headline counts before what stands further off, however long.</summary>
    private static int BodyNode(JsonTable json, List<string> headlines)
    {
        var prose = new StateProse(json);
        var (best, level, most) = (-1, int.MaxValue, 0);
        var count = 0;
        for (var node = 0; node < json.Count && count < MostHeadlines; node++)
        {
            if (!IsHeadline(json, node, headlines)) continue;
            count++;
            var (around, steps) = Around(json, node, prose);
            if (around < 0 || steps > level || (steps == level && prose.Of(around) <= most)) continue;
            (best, level, most) = (around, steps, prose.Of(around));
        }

        if (best < 0) return -1;
        var body = Descend(json, best, prose);
        return IsOfOtherStory(json, body, best, headlines) ? -1 : body;
    }

    /// <summary>Whether a headline of another story stands between the body and what it shares with the page's headline.</summary>
    private static bool IsOfOtherStory(JsonTable json, int body, int around, List<string> headlines)
    {
        for (var node = body; node > around; node = json.ParentOf(node))
            foreach (var name in HeadlineNames)
                if (json.Find(node, name) is >= 0 and var title && json.IsString(title) && json.RawOf(title).Count(' ') >= FewestBlanks && !IsHeadline(json, title, headlines)) return true;
        return false;
    }

    private static bool IsHeadline(JsonTable json, int node, List<string> headlines)
    {
        if (!json.IsString(node)) return false;
        var raw = json.RawOf(node);
        foreach (var headline in headlines)
        {
            if (raw.Length < headline.Length - 8 || raw.Length > (headline.Length * 6) + 8) continue;
            if (json.IsEscaped(node) || raw.ContainsAny('&', '<') ? json.TextOf(node) is { } text && Wording.IsSame(text, headline) : Wording.IsSame(raw, headline)) return true;
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
