using NewsParsing.Blocks;
using NewsParsing.Languages;

namespace NewsParsing.Bylines;

/// <summary>Credits that the words alone tell: a line that begins with "By", or a bare name beside the date line.</summary>
internal static class LineCredits
{
    private const int LongestLine = 200;
    private const int Before = 4;
    private const int After = 15;

    internal static void Find(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        var blocks = scene.Blocks;
        for (var block = int.Max(0, scene.Headline - Before); block < blocks.Count; block++)
        {
            if (block == scene.Headline || blocks[block].Length > LongestLine || scene.FitOf(block) is not { } fit) continue;
            if (fit < 3 && block < scene.BodyEnd - 1) continue;
            if (block > scene.BodyEnd + 6 && block > scene.Headline + After) break;
            Take(scene, language, siteName, block, fit, found);
        }
    }

    private static void Take(BylineScene scene, Language language, ReadOnlySpan<char> siteName, int block, int fit, List<PrintedCredit> found)
    {
        var text = scene.Blocks.TextOf(block);
        if (!BylineParser.TryRead(text, language, siteName, out var reading) || reading.Unread > 0 || !NamesInFull(reading)) return;
        var node = scene.Blocks[block].Node;
        if (reading.IsPrefixed) found.Add(new PrintedCredit(node, block, reading, fit + 5, "a line that begins as bylines do"));
        else if (FollowsPrefix(scene, block, language)) found.Add(new PrintedCredit(node, block, reading, fit + 5, "a name after a line that begins a byline"));
        else if (fit >= 3 && IsBesideDate(scene, block)) found.Add(new PrintedCredit(node, block, reading, fit + 1, "a name beside the date line"));
    }

    private static bool NamesInFull(BylineReading reading)
    {
        foreach (var author in reading.Byline.Authors)
            if (author.Kind == AuthorKind.Person && !author.Name.AsSpan().ContainsAny(" \u3000") && !PersonNames.IsIdeographic(author.Name[0])) return false;
        return true;
    }

    private static bool FollowsPrefix(BylineScene scene, int block, Language language)
    {
        if (block == 0) return false;
        var before = scene.Blocks.TextOf(block - 1).TrimEnd(" :");
        foreach (var label in language.Bylines.Vocabulary.LabelsFrom(before[..(before.IndexOf(' ') is > 0 and var blank ? blank : before.Length)]))
            if (before.Equals(label.Words, StringComparison.OrdinalIgnoreCase) && label.Role == AuthorRole.Author) return true;
        return false;
    }

    private static bool IsBesideDate(BylineScene scene, int block) => HoldsDate(scene, block + 1) || HoldsDate(scene, block) || HoldsDate(scene, block - 1);

    // Two digits and a small block are a date line in this neighbourhood; which day it is does not matter here.
    private static bool HoldsDate(BylineScene scene, int block)
    {
        if (block < 0 || block >= scene.Blocks.Count) return false;
        var text = scene.Blocks.TextOf(block);
        if (text.Length > 80) return false;
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits++;
        return digits >= 3;
    }
}
