namespace NewsParsing.Tests.Comments;

public class TextCommentFinderTests
{
    [Fact]
    public void Bullets_under_a_heading()
    {
        var found = Found.InText("The body ends here.\n\n2 thoughts on “The harbour\n\n  • None of this will help.\n\n  • It is good that they talk.\nBut will they?\n\nComments are closed.\n\nMore stories");
        Assert.NotNull(found);
        Assert.Equal(["0 ? @?: None of this will help.", "1 ? @?: It is good that they talk.⏎But will they?"], Found.Lines(found.Value.Thread));
        Assert.True(found.Value.Thread.Closed);
        Assert.Equal(2, found.Value.Thread.Count);
        Assert.Equal((2, 10), (found.Value.Start, found.Value.End));
    }

    [Fact]
    public void A_name_over_a_date_over_the_text()
    {
        var found = Found.InText("Text.\n\n2 Kommentare\n\nAnna sagt:\n2. Mai 2020 um 10:17 Uhr\n\nErster Satz.\n\nZweiter Satz.\n\nAntworten\n\nBert sagt:\n3. Mai 2020 um 9:00 Uhr\n\nGenau.\n\nAntworten\n\nSchreibe einen Kommentar\n\nName", "de");
        Assert.NotNull(found);
        Assert.Equal(["0 Anna @2020-05-02T10:17: Erster Satz.⏎⏎Zweiter Satz.", "1 Bert @2020-05-03T09:00: Genau."], Found.Lines(found.Value.Thread));
    }

    [Fact]
    public void Credits_under_the_text()
    {
        var found = Found.InText("Text.\n\n2 Comments:\n\nA first remark that is long enough to be one.\n\nAnn · May 2, 2020\n\nA second remark that goes on for a while.\n\nBob · May 3, 2020\n\nLeave a Comment!\n\nName");
        Assert.NotNull(found);
        Assert.Equal(["0 Ann @2020-05-02: A first remark that is long enough to be one.", "1 Bob @2020-05-03: A second remark that goes on for a while."], Found.Lines(found.Value.Thread));
    }

    [Theory]
    [InlineData("The body ends here.\n\n")]
    [InlineData("")]
    public void A_portrait_and_a_name_open_a_comment_where_buttons_close_it(string before)
    {
        const string Comment = "[{0}]\nGuest\n{0}\n\nSays {0}: this harbour was never meant for ships of {1} metres.\n\nAgree {1} Disagree\nTranslate\n";
        var text = before + "Leave a comment\n\n[portrait]\n";
        foreach (var (name, metres) in new[] { ("Ann Reed", 40), ("bob", 51), ("Cleo", 62), ("Dan Moor", 73) }) text += string.Format(null, Comment, name, metres);
        var found = Found.InText(text);
        Assert.NotNull(found);
        Assert.Equal(["Ann Reed", "bob", "Cleo", "Dan Moor"], found.Value.Thread.Comments.Select(comment => comment.Author));
        Assert.All(found.Value.Thread.Comments, comment => Assert.EndsWith("metres.", comment.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Leave a comment\n\n[Ann Reed]\nAnn Reed\nWhy the harbour is late\n\n[Bob Moor]\nBob Moor\nA bridge too many\n\n[Cleo Dale]\nCleo Dale\nThe river pays\n")]
    [InlineData("[Ann Reed]\nAnn Reed\nOne remark.\nLike\n[Bob Moor]\nBob Moor\nTwo remarks.\nLike\n[Cleo Dale]\nCleo Dale\nThree remarks.\nLike\n")]
    [InlineData("Leave a comment\n\n[Ann Reed]\nAnn Reed\nOne remark.\nLike\n[Bob Moor]\nBob Moor\nTwo remarks.\nLike\n")]
    public void Portraits_without_buttons_or_invitation_or_too_few_are_columnists(string below) => Assert.Null(Found.InText("The body ends here.\n\n" + below));

    [Fact]
    public void Without_a_heading_the_buttons_tell()
    {
        var found = Found.InText("The last sentence of the article is a long one.\n\nAnn\n2 May 2020, 10:00\n\nFirst!\n\nReply\n\nBob\n2 May 2020, 11:00\n\nSecond!\n\nReply\n");
        Assert.NotNull(found);
        Assert.Equal(["0 Ann @2020-05-02T10:00: First!", "1 Bob @2020-05-02T11:00: Second!"], Found.Lines(found.Value.Thread));
    }

    [Theory]
    [InlineData("A story.\n\nRelated\n\nHarbour closed\n2 May 2020\n\nBridge open\n3 May 2020\n\nTower sold\n4 May 2020")]
    [InlineData("Comments\n\nA story about the harbour.\n\nIt has two paragraphs.")]
    [InlineData("0 Comments\n\nAnn\n2 May 2020\n\nA story.")]
    [InlineData("")]
    [InlineData("• one\n• two\n• three")]
    public void Where_nobody_comments_there_is_no_comment(string text) => Assert.True(Found.InText(text)?.Thread.Comments.IsEmpty ?? true);
}
