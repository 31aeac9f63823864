using NewsParsing.Captions;
using NewsParsing.Languages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Captions;

public class CaptionParserTests
{
    public static TheoryData<string, string, string?, string?> Texts()
    {
        var data = new TheoryData<string, string, string?, string?>();
        foreach (var row in SpecTable.Rows("Captions.md", "text")) data.Add(row.Need("text"), row.Need("language"), row["caption"], row["credit"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parts_a_caption_from_its_credit(string text, string language, string? caption, string? credit)
    {
        Assert.True(CaptionParser.TryParse(text, LanguageTable.Find(language)!, out var parsed));
        Assert.Equal((caption, credit), (parsed.Caption, parsed.Credit));
    }

    [Theory]
    [InlineData("Vidéo", "fr")]
    [InlineData("Images", "en")]
    public void A_label_alone_is_no_caption(string text, string language) => Assert.False(CaptionParser.TryParse(text, LanguageTable.Find(language)!, out _));
}
