using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>The name that closes a story, set apart as names there are: in brackets, or in italics or bold type.</summary>
internal static class Signatures
{
    private const int Score = 7;
    private const int Longest = 50;

    /// <summary>Running text has at least this length; what is shorter before a name may be a heading or a label.</summary>
    private const int ShortestParagraph = 100;

    internal static void Find(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        if (FindAtEnd(scene, language, siteName, found)) return;
        if (FindInLine(scene, language, siteName, found)) return;
        FindBeforeNotes(scene, language, siteName, found);
    }

    private static bool FindAtEnd(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        for (var block = int.Max(scene.BodyStart + 1, scene.BodyEnd - 1); block <= scene.BodyEnd && block < scene.Blocks.Count; block++)
            if (TryRead(scene, block, scene.Blocks.TextOf(block), true, language, siteName, found)) return true;
        return false;
    }

    /// <summary>"The harbour stays closed. (Ada Quill)": in brackets after the last sentence.</summary>
    private static bool FindInLine(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        for (var block = int.Max(scene.BodyStart, scene.BodyEnd - 1); block <= scene.BodyEnd && block < scene.Blocks.Count; block++)
        {
            var name = BracketedTail(scene.Blocks.TextOf(block).TrimEnd(" +*"));
            if (name.IsEmpty || scene.FitOf(block) is null || !BylineParser.TryRead(name, language, siteName, out var reading) || !NamesPersons(reading)) continue;
            found.Add(new PrintedCredit(scene.Blocks[block].Node, block, reading, Score, "a name that closes the story"));
            return true;
        }

        return false;
    }

    // A name inside the sentence, before its full stop, is of somebody who took part; one after a saying is of who said it.
    private static ReadOnlySpan<char> BracketedTail(ReadOnlySpan<char> line)
    {
        var open = line.LastIndexOf('(');
        if (open <= 0 || line[^1] != ')' || line.Length - open > Longest) return default;
        return line[..open].TrimEnd() is [.., '.' or '!' or '?'] ? line[(open + 1)..^1] : default;
    }

    /// <summary>Below the name may stand notes, boxes and news in short. A line in bold type is a heading there. Two such names are people who speak; and a text that tells of somebody is by another.</summary>
    private static void FindBeforeNotes(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        var signs = new List<PrintedCredit>();
        for (var block = scene.BodyStart + 1; block < scene.BodyEnd - 1 && signs.Count < 2; block++)
            if (scene.Blocks.TextOf(block - 1).Length >= ShortestParagraph) TryRead(scene, block, scene.Blocks.TextOf(block), false, language, siteName, signs);
        if (signs is [var sign] && !TellsOf(scene, sign, language)) found.Add(sign);
    }

    private static bool TellsOf(BylineScene scene, PrintedCredit sign, Language language)
    {
        var name = sign.Reading.Byline.Authors[0].Name;
        if (language.Bylines.Vocabulary.OpensSentence(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal)))) return true;
        var surname = name.AsSpan(name.LastIndexOf(' ') + 1);
        for (var block = scene.BodyStart; block < scene.BodyEnd; block++)
            if (block != sign.FirstBlock && scene.Blocks.TextOf(block).Contains(surname, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool TryRead(BylineScene scene, int block, ReadOnlySpan<char> line, bool atEnd, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        line = line.Trim(" +*");
        if (line.Length > Longest || scene.Blocks[block].LinkLength > 0 || scene.FitOf(block) is null || EndsQuote(scene.Blocks.TextOf(block - 1))) return false;
        if (!IsBracketed(line) && !(SetApart(scene, block) is { } type && (atEnd || type is Tag.Em or Tag.I))) return false;
        if (!BylineParser.TryRead(line.Trim("()"), language, siteName, out var reading) || !NamesPersons(reading)) return false;
        found.Add(new PrintedCredit(scene.Blocks[block].Node, block, reading, Score, "a name that closes the story"));
        return true;
    }

    private static bool IsBracketed(ReadOnlySpan<char> line) => line is ['(', .., ')'];

    // Who is named below a saying said it.
    private static bool EndsQuote(ReadOnlySpan<char> before) => before.TrimEnd() is [.., '"' or '”' or '“' or '»' or '«' or '’' or '‘'];

    /// <summary>The element that sets a whole line apart; null where none does.</summary>
    private static Tag? SetApart(BylineScene scene, int block)
    {
        var found = default(Tag?);
        var (page, node) = (scene.Page, scene.Blocks[block].FirstText);
        for (var around = page.ParentOf(node); around > scene.Blocks[block].Node; around = page.ParentOf(around))
            if (page.TagOf(around) is Tag.Em or Tag.I or Tag.B or Tag.Strong && page.EndOf(around) > scene.Blocks[block].LastText && found is not (Tag.Em or Tag.I)) found = page.TagOf(around);
        return found;
    }

    private static bool NamesPersons(BylineReading reading)
    {
        if (reading.Unread > 0 || reading.IsPrefixed) return false;
        foreach (var author in reading.Byline.Authors)
            if (author is not { Kind: AuthorKind.Person, Place: null } || !author.Name.Contains(' ', StringComparison.Ordinal)) return false;
        return true;
    }
}
