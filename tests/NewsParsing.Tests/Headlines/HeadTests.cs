using NewsParsing.Headlines;
using NewsParsing.Tests.Specs;
using NewsParsing.Tests.StructuredData;

namespace NewsParsing.Tests.Headlines;

public class HeadTests
{
    public static TheoryData<string, string?, string?> Headlines()
    {
        var data = new TheoryData<string, string?, string?>();
        foreach (var row in SpecTable.Rows("Heads.md", "page").Where(row => row.Cells.ContainsKey("headline"))) data.Add(row.Need("page"), row["headline"], row["kicker"]);
        return data;
    }

    public static TheoryData<string, string?> Column(string name)
    {
        var data = new TheoryData<string, string?>();
        foreach (var row in SpecTable.Rows("Heads.md", "page").Where(row => row.Cells.ContainsKey(name))) data.Add(row.Need("page"), row[name]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Finds_headline_and_kicker(string page, string? headline, string? kicker)
    {
        var article = SmallPages.Of(page);
        Assert.Equal((headline, kicker), (article.Headline, article.Kicker));
    }

    [Theory]
    [MemberData(nameof(Column), "deck")]
    public void Finds_the_deck_that_is_printed(string page, string? deck) => Assert.Equal(deck, SmallPages.Of(page).Deck);

    [Theory]
    [MemberData(nameof(Column), "section")]
    public void Finds_the_section(string page, string? section) => Assert.Equal(section, SmallPages.Of(page).Section);

    [Theory]
    [MemberData(nameof(Column), "tags")]
    public void Finds_the_topics(string page, string? tags)
    {
        var found = SmallPages.Of(page).Tags;
        Assert.Equal(tags, found.IsEmpty ? null : string.Join(" ; ", found));
    }

    [Theory]
    [InlineData("Bridge opens", "bridge—opens!", true)]
    [InlineData("Bridge opens", "Bridge open", false)]
    [InlineData("", "", false)]
    [InlineData("?!", "?!", false)]
    public void Wordings_are_the_same_whatever_their_marks(string one, string other, bool same) => Assert.Equal(same, Wording.IsSame(one, other));

    [Theory]
    [InlineData("https://cdn.example/a/300x200/bridge_123456.jpg", "https://cdn.example/b/1200x800/bridge_123456.webp", true)]
    [InlineData("https://cdn.example/2024/03/05/bridge.jpg", "https://cdn.example/2024/03/05/tunnel.jpg", false)]
    [InlineData("https://cdn.example/20240305/one.jpg", "https://cdn.example/20240305/two.jpg", false)]
    [InlineData("https://cdn.example/w640/opening-of-bridge.jpg", "https://cdn.example/w960/opening-of-bridge.png", true)]
    [InlineData("", "", false)]
    public void Copies_of_a_picture_are_known_by_their_mark(string one, string other, bool same) => Assert.Equal(same, SamePicture.Is(one, other));

    [Theory]
    [InlineData("article__sub-title", true)]
    [InlineData("storySubTitle", true)]
    [InlineData("subtitle", true)]
    [InlineData("sub other-title", false)]
    [InlineData("submarine titles", false)]
    [InlineData("", false)]
    public void Words_of_names_may_be_written_in_two_parts(string names, bool found) => Assert.Equal(found, new NameWords("subtitle", withPairs: true).AreIn(names));

    [Fact]
    public void A_heading_may_be_the_last_of_any_number_of_elements()
    {
        for (var paragraphs = 0; paragraphs < 140; paragraphs++)
            Assert.Equal("Mayor opens bridge", NewsParser.Parse(string.Concat(Enumerable.Repeat("<p>", paragraphs)) + "<h1>Mayor opens bridge</h1>").Headline);
    }
}
