using NewsParsing.Datelines;
using NewsParsing.Languages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Datelines;

public class DatelineParserTests
{
    public static TheoryData<string, string, string?, string?, string?> Ledes()
    {
        var data = new TheoryData<string, string, string?, string?, string?>();
        foreach (var row in SpecTable.Rows("Datelines.md", "lede")) data.Add(row.Need("lede"), row.Need("language"), row["dateline"], row["place"], row["organization"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Ledes))]
    public void Reads_the_dateline_of_a_lede(string lede, string language, string? text, string? place, string? organization)
    {
        var found = DatelineParser.TryParse(lede, LanguageTable.Find(language)!, out var dateline);
        Assert.Equal((text, place, organization), found ? (dateline!.Text, dateline.Place, dateline.Organization) : (null, null, null));
    }
}
