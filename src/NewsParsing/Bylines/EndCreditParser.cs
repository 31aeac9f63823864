using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NewsParsing.Datelines;
using NewsParsing.Languages;

namespace NewsParsing.Bylines;

/// <summary>Reads the credits at the end of a story: "Reporting by A Name in Beirut; Editing by B Name", "Text: … Foto: …", "A Name contributed to this report."</summary>
internal static class EndCreditParser
{
    private const int Longest = 500;

    /// <param name="text">A paragraph at the end of the body.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="byline">Who is credited for what. An ordinary sentence credits nobody.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, Language language, [NotNullWhen(true)] out Byline? byline)
    {
        byline = null;
        var line = text.Trim().Trim("()[]–—- ").TrimEnd(". ");
        if (line.Length is < 6 or > Longest) return false;
        return TryReadContribution(text.Trim(), line, language, out byline) || TryReadLabels(line, language, out byline);
    }

    private static bool TryReadLabels(ReadOnlySpan<char> line, Language language, [NotNullWhen(true)] out Byline? byline)
    {
        byline = null;
        if (!BeginsWithLabel(line, language) || !BylineParser.TryRead(line, language, default, out var reading) || !reading.IsPrefixed || reading.Unread > 0 && !TryKeepNamed(line, language, ref reading)) return false;
        byline = reading.Byline;
        return true;
    }

    // "Author: Ada Quill, captain of a tug": the name stands right after the colon; what follows is not understood, and tells nothing for sure.
    private static bool TryKeepNamed(ReadOnlySpan<char> line, Language language, ref BylineReading reading)
    {
        var first = reading.Byline.Authors[0];
        if (first is not { Kind: AuthorKind.Person, Role: AuthorRole.Author } || !PersonNames.IsFull(first.Name, language.Bylines.Vocabulary)) return false;
        var colon = line.IndexOf(':');
        if (colon < 0 || !line[(colon + 1)..].TrimStart().StartsWith(first.Name, StringComparison.Ordinal)) return false;
        reading = new BylineReading(reading.Byline with { Authors = [new Author { Name = first.Name }] }, true, 0);
        return true;
    }

    private static bool BeginsWithLabel(ReadOnlySpan<char> line, Language language)
    {
        var first = line[..(line.IndexOfAny(" :") is > 0 and var stop ? stop : line.Length)];
        foreach (var label in language.Bylines.Vocabulary.LabelsFrom(first))
        {
            if (!line.StartsWith(label.Words, StringComparison.OrdinalIgnoreCase)) continue;
            var after = line[label.Words.Length..].TrimStart();
            if (after.StartsWith(':') || !label.NeedsColon && label.Words.Contains(' ', StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"Associated Press writers Ada Quill in Lagos and Tom Berry contributed to this report."</summary>
    private static bool TryReadContribution(ReadOnlySpan<char> printed, ReadOnlySpan<char> line, Language language, [NotNullWhen(true)] out Byline? byline)
    {
        byline = null;
        foreach (var phrase in language.Bylines.ContributionPhrases)
        {
            if (!line.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            var names = line[..^phrase.Length].TrimEnd();
            var house = TakeHouse(ref names, language, out var title);
            if (!BylineParser.TryRead(names, language, default, out var reading) || reading.Unread > 0) continue;
            byline = new Byline(printed.ToString(), AsContributors(reading.Byline.Authors, house, title));
            return true;
        }

        return false;
    }

    private static ImmutableArray<Author> AsContributors(ImmutableArray<Author> authors, string? house, string? title)
    {
        var contributors = ImmutableArray.CreateBuilder<Author>(authors.Length);
        foreach (var author in authors) contributors.Add(AsContributor(author, house, title));
        return contributors.MoveToImmutable();
    }

    private static Author AsContributor(Author author, string? house, string? title) => author.Kind == AuthorKind.Organization
        ? author with { Role = AuthorRole.Contributor }
        : author with { Role = AuthorRole.Contributor, Affiliation = author.Affiliation ?? house, JobTitle = author.JobTitle ?? title };

    /// <summary>"Associated Press writers": the house and the job of the names after it.</summary>
    private static string? TakeHouse(ref ReadOnlySpan<char> names, Language language, out string? title)
    {
        title = null;
        for (var at = names.IndexOf(' '); at > 0; at = names[(at + 1)..].IndexOf(' ') is >= 0 and var more ? at + 1 + more : -1)
        {
            if (!Agencies.Contains(names[..at])) continue;
            var rest = names[(at + 1)..];
            var wordEnd = rest.IndexOf(' ');
            if (wordEnd <= 0 || (language.Bylines.Vocabulary.UseOf(rest[..wordEnd]) & WordUse.JobTitle) == 0) continue;
            var house = names[..at].ToString();
            title = rest[..wordEnd].ToString();
            names = rest[(wordEnd + 1)..];
            return house;
        }

        return null;
    }
}
