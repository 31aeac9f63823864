using System.Collections.Immutable;
using NewsParsing.Datelines;
using NewsParsing.Languages;

namespace NewsParsing.Bylines;

/// <summary>The credits at the end of the body, and how they complete the byline above it.</summary>
internal static class EndCredits
{
    private const int InBody = 4;
    private const int AfterBody = 6;
    private const int Longest = 500;
    private const int LongestSigns = 90;

    internal static Byline? Find(BylineScene scene, Language language)
    {
        Byline? found = null;
        for (var block = int.Max(scene.BodyStart, scene.BodyEnd - InBody); block < int.Min(scene.Blocks.Count, scene.BodyEnd + AfterBody); block++)
        {
            if (scene.Blocks[block].Length > Longest || scene.FitOf(block) is null) continue;
            found = Read(scene.Blocks.TextOf(block), language, found);
        }

        return found;
    }

    /// <summary>The signs of writers and agencies below the body, where nothing else names an author: "abc/dpa", "srf/abc;def".</summary>
    internal static Byline? FindSigns(BylineScene scene, Language language)
    {
        for (var block = int.Max(scene.BodyStart, scene.BodyEnd - 1); block < int.Min(scene.Blocks.Count, scene.BodyEnd + AfterBody); block++)
        {
            var text = scene.Blocks.TextOf(block).Trim(" ()[]");
            if (text.Length is < 2 or > LongestSigns || scene.Blocks[block].LinkLength > 0 || scene.FitOf(block) is null) continue;
            if (BylineParser.TryRead(text, language, default, out var reading) && reading.Unread == 0 && AreSigns(reading.Byline)) return reading.Byline;
        }

        return null;
    }

    private static bool AreSigns(Byline byline)
    {
        foreach (var author in byline.Authors)
            if (!PersonNames.IsInitials(author.Name) && !Agencies.ContainsClear(author.Name) && !author.Name.Contains('/', StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>A paragraph of credits, or the sentences of one.</summary>
    private static Byline? Read(ReadOnlySpan<char> text, Language language, Byline? found)
    {
        if (EndCreditParser.TryParse(text, language, out var credits)) return Join(found, credits);
        while (text.IndexOf(". ") is >= 0 and var stop)
        {
            if (EndCreditParser.TryParse(text[..stop], language, out credits)) found = Join(found, credits);
            text = text[(stop + 2)..];
            if (EndCreditParser.TryParse(text, language, out credits)) return Join(found, credits);
        }

        return found;
    }

    /// <summary>The first byline's names, completed by what the second says of them; then the second's other names. Those who took pictures are left out.</summary>
    internal static Byline Join(Byline? byline, Byline credits)
    {
        if (byline is null) return credits with { Authors = [.. credits.Authors.Where(IsOfText)] };
        var authors = byline.Authors;
        foreach (var credit in credits.Authors.Where(IsOfText))
        {
            var at = IndexOf(authors, credit.Name);
            if (at < 0) authors = authors.Add(credit);
            else authors = authors.SetItem(at, authors[at] with { Place = authors[at].Place ?? credit.Place, Affiliation = authors[at].Affiliation ?? credit.Affiliation });
        }

        return byline with { Authors = authors };
    }

    private static bool IsOfText(Author author) => author.Role is not (AuthorRole.Photographer or AuthorRole.Illustrator or AuthorRole.Producer);

    private static int IndexOf(ImmutableArray<Author> authors, string name)
    {
        for (var i = 0; i < authors.Length; i++)
            if (authors[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
