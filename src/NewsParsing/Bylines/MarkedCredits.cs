using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>Credits that the markup points at: rel, itemprop, class, the address of an author's page.</summary>
internal static class MarkedCredits
{
    private const int Above = 30;
    private const int Below = 30;

    // A credit is a small element; a large one that calls itself "author" is a frame around many things.
    private const int MostNodes = 300;

    internal static void Find(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        Span<char> buffer = stackalloc char[CreditText.Longest];
        var page = scene.Page;
        var marks = new BylineMarks(page);
        var (first, end) = scene.NodesAround(Above, Below);
        for (var node = first; node < end;)
        {
            if (!page.IsElement(node) || Skips(page.TagOf(node)))
            {
                node = page.EndOf(node);
                continue;
            }

            var strength = page.EndOf(node) - node is > 1 and <= MostNodes ? marks.StrengthOf(node) : 0;
            // A box that tells of the author as well holds a smaller element with the name.
            var isWhole = strength > 0 && CreditText.TryRead(page, node, page.EndOf(node), buffer, out var length) && length > 0
                && TryTake(scene, language, siteName, node, buffer[..length], strength, found) && found[^1].Reading.Unread == 0;
            node = isWhole ? page.EndOf(node) : node + 1;
        }
    }

    private static bool Skips(Tag tag) => tag is Tag.Head or Tag.Script or Tag.Style or Tag.Svg or Tag.Noscript or Tag.Template or Tag.Nav or Tag.Figure or Tag.Iframe;

    private static bool TryTake(BylineScene scene, Language language, ReadOnlySpan<char> siteName, int node, ReadOnlySpan<char> text, int strength, List<PrintedCredit> found)
    {
        var block = BlockOf(scene, node);
        if (scene.FitOf(block) is not { } fit || !BylineParser.TryRead(text, language, siteName, out var reading) || !reading.NamesWriter) return false;
        reading = WithWholeLine(scene, language, siteName, block, reading);
        var score = strength + fit + (reading.IsPrefixed ? 1 : 0) - int.Min(reading.Unread, 4);
        found.Add(new PrintedCredit(node, block, reading, score, "an element marked as the author's"));
        return true;
    }

    private static int BlockOf(BylineScene scene, int node)
    {
        var next = scene.Blocks.FirstFrom(node);
        if (next < scene.Blocks.Count && scene.Blocks[next].FirstText < scene.Page.EndOf(node)) return next;

        // An inline element inside a block that begins before it.
        return next > 0 && scene.Blocks[next - 1].LastText >= node ? next - 1 : next;
    }

    /// <summary>"Von [Ada Quill] und [Tom Beere], Nairobi": where the whole line reads well, it says more than one marked name in it.</summary>
    private static BylineReading WithWholeLine(BylineScene scene, Language language, ReadOnlySpan<char> siteName, int block, BylineReading reading)
    {
        var line = scene.Blocks.TextOf(block);
        if (line.Length > CreditText.Longest || line.Length <= reading.Byline.Text.Length || !BylineParser.TryRead(line, language, siteName, out var whole)) return reading;
        return whole.Unread == 0 && whole.Byline.Authors.Length >= reading.Byline.Authors.Length && Names(whole.Byline, reading.Byline.Authors[0].Name) ? whole : reading;
    }

    private static bool Names(Byline byline, string name)
    {
        foreach (var author in byline.Authors)
            if (author.Name == name) return true;
        return false;
    }
}
