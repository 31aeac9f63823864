using NewsParsing.Bylines;
using NewsParsing.Languages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Bylines;

public class BylineParserTests
{
    public static TheoryData<string, string, string?> Lines()
    {
        var data = new TheoryData<string, string, string?>();
        foreach (var row in SpecTable.Rows("Bylines.md", "line")) data.Add(row.Need("line"), row.Need("language"), row["authors"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Reads_the_names_of_a_line(string line, string language, string? authors)
    {
        var found = BylineParser.TryParse(line, LanguageTable.Find(language)!, out var byline);
        Assert.Equal(authors, found ? string.Join(" ; ", byline!.Authors.Select(Describe)) : null);
    }

    public static TheoryData<string, string, string?> Credits()
    {
        var data = new TheoryData<string, string, string?>();
        foreach (var row in SpecTable.Rows("Bylines.md", "credits")) data.Add(row.Need("credits"), row.Need("language"), row["authors"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Credits))]
    public void Reads_the_credits_at_the_end(string credits, string language, string? authors)
    {
        var found = EndCreditParser.TryParse(credits, LanguageTable.Find(language)!, out var byline);
        Assert.Equal(authors, found ? string.Join(" ; ", byline!.Authors.Select(Describe)) : null);
    }

    internal static string Describe(Author author)
    {
        var notes = new List<string>();
        if (author.Kind == AuthorKind.Organization) notes.Add("organization");
        if (author.Role != AuthorRole.Author) notes.Add(author.Role.ToString().ToLowerInvariant());
        if (author.Affiliation is not null) notes.Add("of " + author.Affiliation);
        if (author.Place is not null) notes.Add("in " + author.Place);
        if (author.JobTitle is not null) notes.Add("as " + author.JobTitle);
        return notes.Count == 0 ? author.Name : $"{author.Name} [{string.Join(", ", notes)}]";
    }
}
