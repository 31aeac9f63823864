using NewsParsing.Blocks;
using NewsParsing.Datelines;
using NewsParsing.Languages;

namespace NewsParsing.Bylines;

/// <summary>Credits that the words alone tell: a line that begins with "By", or a bare name beside the date line.</summary>
internal static class LineCredits
{
    private const int LongestLine = 180;
    private const int Before = 4;
    private const int After = 15;
    private const int Tail = 30;
    private const int Opening = 5;

    internal static void Find(BylineScene scene, Language language, ReadOnlySpan<char> siteName, List<PrintedCredit> found)
    {
        var blocks = scene.Blocks;
        for (var block = int.Max(0, scene.Headline - Before); block < blocks.Count; block++)
        {
            if (block == scene.Headline || blocks[block].Length > LongestLine || scene.FitOf(block) is not { } fit) continue;
            if (fit < 3 && (!OpensOrCloses(scene, block) || !MayBePrefixed(scene, block, language))) continue;
            if (block > scene.BodyEnd + Tail && block > scene.Headline + After) break;
            Take(scene, language, siteName, block, fit, found);
        }
    }

    // A page may print its headline, its deck and its byline as the first lines of its text.
    private static bool OpensOrCloses(BylineScene scene, int block) => block >= scene.BodyEnd - 1 || block - scene.BodyStart is >= 0 and < Opening;

    /// <summary>Whether a line begins with a word that bylines begin with, or stands below one.</summary>
    private static bool MayBePrefixed(BylineScene scene, int block, Language language) =>
        HoldsLabel(scene.Blocks.TextOf(block), language) || block > 0 && scene.Blocks[block - 1].Length < 40 && BeginsLabel(scene.Blocks.TextOf(block - 1), language);

    private static bool HoldsLabel(ReadOnlySpan<char> text, Language language)
    {
        foreach (var line in text.EnumerateLines())
            if (BeginsLabel(line, language)) return true;
        return false;
    }

    private static bool BeginsLabel(ReadOnlySpan<char> line, Language language)
    {
        line = line.TrimStart(" (*[–—-");
        var end = line.IndexOfAny(' ', ':', '\n');
        return !language.Bylines.Vocabulary.LabelsFrom(end < 0 ? line : line[..end]).IsEmpty;
    }

    private static void Take(BylineScene scene, Language language, ReadOnlySpan<char> siteName, int block, int fit, List<PrintedCredit> found)
    {
        Span<char> buffer = stackalloc char[CreditText.Longest];
        var (page, first, last) = (scene.Page, scene.Blocks[block].FirstText, scene.Blocks[block].LastText);
        if (!CreditText.TryRead(page, first, last + 1, buffer, out var length) || length == 0) return;
        var text = buffer[..length];
        var followsPrefix = FollowsPrefix(scene, block, language);
        var isBesideDate = !followsPrefix && fit >= 3 && IsBesideDate(scene, language, block);
        if (!followsPrefix && !isBesideDate && !BylineParser.MayHoldLabel(text, language)) return;
        if (!BylineParser.TryRead(text, language, siteName, out var reading) || reading.Unread > 0 || !reading.NamesWriter || !NamesInFull(reading) && !IsDated(scene, language, block, fit, reading)) return;
        var node = scene.Blocks[block].Node;
        if (reading.IsPrefixed) found.Add(new PrintedCredit(node, block, reading, fit + 5, "a line that begins as bylines do"));
        else if (followsPrefix) found.Add(new PrintedCredit(node, block, reading, fit + 5, "a name after a line that begins a byline"));
        else if (isBesideDate && IsBare(text, reading)) found.Add(new PrintedCredit(node, block, reading, fit + 1, "a name beside the date line"));
    }

    /// <summary>Nothing but persons' names and perhaps the date: a line that has other words tells of something else.</summary>
    private static bool IsBare(ReadOnlySpan<char> text, BylineReading reading)
    {
        var named = 0;
        foreach (var author in reading.Byline.Authors)
        {
            if (PersonNames.IsIdeographic(author.Name[0])) return false;
            if (author.Kind == AuthorKind.Organization ? !Agencies.Contains(author.Name) : author.Place is not null) return false;
            named += author.Name.Length + 4;
        }

        var stop = text.IndexOfAnyInRange('0', '9');
        var bar = text.IndexOfAny('|', '\n', '•');
        if (bar > 0 && (stop < 0 || bar < stop)) stop = bar;
        return named * 5 >= (stop < 0 ? text : text[..stop]).Trim().Length * 4;
    }

    private static bool NamesInFull(BylineReading reading)
    {
        foreach (var author in reading.Byline.Authors)
            if (author.Kind == AuthorKind.Person && !author.Name.AsSpan().ContainsAny(" \u3000") && !PersonNames.IsIdeographic(author.Name[0])) return false;
        return true;
    }

    // "13 May, 9:30, by Ada": beside the headline a line with the date names its writer, if by one word.
    private static bool IsDated(BylineScene scene, Language language, int block, int fit, BylineReading reading) =>
        fit > 3 && reading is { IsPrefixed: true, Byline.Authors: [{ Kind: AuthorKind.Person, Name: [var first, ..] }] } && char.IsUpper(first) && IsDateLine(scene, language, block);

    private static bool FollowsPrefix(BylineScene scene, int block, Language language)
    {
        if (block == 0) return false;
        var before = scene.Blocks.TextOf(block - 1).TrimEnd(" :");
        foreach (var label in language.Bylines.Vocabulary.LabelsFrom(before[..(before.IndexOf(' ') is > 0 and var blank ? blank : before.Length)]))
            if (before.Equals(label.Words, StringComparison.OrdinalIgnoreCase) && label.Role == AuthorRole.Author) return true;
        return false;
    }

    private static bool IsBesideDate(BylineScene scene, Language language, int block)
    {
        if (block - scene.Headline is <= 0 or > 8) return false;
        if (IsDateLine(scene, language, block)) return true;
        return IsDateLine(scene, language, Neighbour(scene, block, 1)) || IsDateLine(scene, language, Neighbour(scene, block, -1));
    }

    /// <summary>The next block that is no button.</summary>
    private static int Neighbour(BylineScene scene, int block, int step)
    {
        for (var at = block + step; at >= 0 && at < scene.Blocks.Count && int.Abs(at - block) <= 4; at += step)
            if ((scene.Blocks[at].Surroundings & (Surroundings.Form | Surroundings.Promotion)) == 0) return at;
        return -1;
    }

    // A short line with a year, or with a number and a word of dates, is a date line in this neighbourhood; which day it is does not matter here.
    private static bool IsDateLine(BylineScene scene, Language language, int block)
    {
        if (block < 0 || block >= scene.Blocks.Count) return false;
        var text = scene.Blocks.TextOf(block);
        if (text.Length > 80) return false;
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits++;
        return digits >= 3 || digits > 0 && HoldsDateWord(text, language);
    }

    private static bool HoldsDateWord(ReadOnlySpan<char> text, Language language)
    {
        foreach (var range in text.SplitAny(' ', '\n', '|', ',', '.'))
            if ((language.Bylines.Vocabulary.UseOf(text[range]) & WordUse.Calendar) != 0) return true;
        return false;
    }
}
