using NewsParsing.Comments;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Tests.Specs;
using NodaTime;

namespace NewsParsing.Tests.Comments;

public class CommentSpecTests
{
    public static TheoryData<string, string?> Headings() => Rows("heading", "count");

    public static TheoryData<string, string?> Chrome() => Rows("line", "chrome");

    public static TheoryData<string, string?> Names() => Rows("name", "hints");

    public static TheoryData<string, string, string?, string?> Credits()
    {
        var cases = new TheoryData<string, string, string?, string?>();
        foreach (var row in SpecTable.Rows("Comments.md", "credit")) cases.Add(row.Need("credit"), row.Need("language"), row["author"], row["posted"]);
        return cases;
    }

    public static TheoryData<string, string, int> Levels()
    {
        var cases = new TheoryData<string, string, int>();
        foreach (var row in SpecTable.Rows("Comments.md", "attribute")) cases.Add(row.Need("attribute"), row.Need("value"), int.Parse(row.Need("level"), null));
        return cases;
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_tells_how_many_comments_there_are(string text, string? expected)
    {
        var found = CommentHeadingParser.TryParse(text, out var heading);
        Assert.Equal(expected, found ? heading.Count?.ToString(System.Globalization.NumberFormatInfo.InvariantInfo) ?? "none" : null);
    }

    [Theory]
    [MemberData(nameof(Credits))]
    public void A_credit_tells_author_and_date(string text, string language, string? author, string? posted)
    {
        var dates = new CommentDates(LanguageTable.FindOrAny(language), new CommentContext(null, null, new LocalDate(2020, 5, 1)));
        Assert.True(CommentCreditParser.TryParse(text, dates, out var credit));
        Assert.Equal(author, credit.Author);
        Assert.Equal(posted, credit.Posted?.ToString());
    }

    [Theory]
    [MemberData(nameof(Chrome))]
    public void Buttons_are_told_from_words(string line, string? expected) => Assert.Equal(expected == "yes", CommentText.IsChrome(line));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_class_name_is_read_word_by_word(string name, string? expected) => Assert.Equal(expected, MarkupName.Read(name).ToString());

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_comment_says_how_deep_it_stands(string attribute, string value, int expected)
    {
        using var page = PageReader.Read($"<div class=comments><div {attribute}=\"{value}\">x</div></div>".AsMemory(), ParseOptions.Default, default);
        using var markup = CommentMarkup.Read(page, CommentRegions.Find(page), new CommentDates(LanguageTable.All[0], default));
        var node = 1;
        while (page.TextOf(node).IsEmpty) node++;
        Assert.Equal(expected, CommentLevel.Read(markup, page.ParentOf(node)));
    }

    private static TheoryData<string, string?> Rows(string first, string second)
    {
        var cases = new TheoryData<string, string?>();
        foreach (var row in SpecTable.Rows("Comments.md", first)) cases.Add(row.Need(first), row[second]);
        return cases;
    }
}
