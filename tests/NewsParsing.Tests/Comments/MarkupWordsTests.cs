using NewsParsing.Comments;

namespace NewsParsing.Tests.Comments;

public class MarkupWordsTests
{
    [Theory]
    [InlineData("comments")]
    [InlineData("box ReaderCOMMENTS wide")]
    [InlineData("c-c-koment")]
    [InlineData("forum")]
    [InlineData("mainthread")]
    [InlineData("block-reaktionen")]
    [InlineData("http://schema.org/UserComments")]
    public void Names_around_comments_have_a_part_of_theirs(string names) => Assert.True(MarkupWords.HaveCommentPart(names));

    [Theory]
    [InlineData("")]
    [InlineData("com")]
    [InlineData("foru")]
    [InlineData("commerce company-menu")]
    [InlineData("recommended title threat")]
    [InlineData("\u0441omment")]
    public void Other_names_have_none(string names) => Assert.False(MarkupWords.HaveCommentPart(names));
}
