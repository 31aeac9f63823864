using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>The name that closes a story, set apart as names there are: in brackets, or in italics or bold type.</summary>
internal static class Signatures
{
    private const int Score = 5;
    private const int Longest = 50;

    internal static void Find(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        for (var block = int.Max(scene.BodyStart + 1, scene.BodyEnd - 1); block <= scene.BodyEnd && block < scene.Blocks.Count; block++)
        {
            var line = scene.Blocks.TextOf(block).Trim(" +*");
            if (line.Length > Longest || scene.Blocks[block].LinkLength > 0 || scene.FitOf(block) is null || EndsQuote(scene.Blocks.TextOf(block - 1))) continue;
            if (!IsBracketed(line) && !IsSetApart(scene, block)) continue;
            if (!BylineParser.TryRead(line.Trim("()"), language, siteName, out var reading) || !NamesPersons(reading)) continue;
            found.Add(new PrintedCredit(scene.Blocks[block].Node, block, reading, Score, "a name that closes the story"));
            return;
        }
    }

    private static bool IsBracketed(ReadOnlySpan<char> line) => line is ['(', .., ')'];

    // Who is named below a saying said it.
    private static bool EndsQuote(ReadOnlySpan<char> before) => before.TrimEnd() is [.., '"' or '”' or '“' or '»' or '«' or '’' or '‘'];

    private static bool IsSetApart(BylineScene scene, int block)
    {
        var (page, node) = (scene.Page, scene.Blocks[block].FirstText);
        for (var around = page.ParentOf(node); around > scene.Blocks[block].Node; around = page.ParentOf(around))
            if (page.TagOf(around) is Tag.Em or Tag.I or Tag.B or Tag.Strong && page.EndOf(around) > scene.Blocks[block].LastText) return true;
        return false;
    }

    private static bool NamesPersons(BylineReading reading)
    {
        if (reading.Unread > 0 || reading.IsPrefixed) return false;
        foreach (var author in reading.Byline.Authors)
            if (author is not { Kind: AuthorKind.Person, Place: null } || !author.Name.Contains(' ', StringComparison.Ordinal)) return false;
        return true;
    }
}
