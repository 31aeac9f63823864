using NewsParsing.Tests.Conventions;

namespace NewsParsing.Tests.Samples;

/// <summary>A whole plain text, field by field.</summary>
public class OrchardTextTests
{
    private static readonly Article Article = NewsParser.Parse(Repository.Read("samples", "QuickStart", "documents", "orchard.txt"));

    [Fact]
    public void Head()
    {
        Assert.Equal(ArticleKind.Article, Article.Kind);
        Assert.Equal("Town orchard opens its gates to pickers", Article.Headline);
        Assert.Equal("Free apples for everyone who brings a basket", Article.Deck);
        Assert.Equal("Nora Feldt", Assert.Single(Article.Byline!.Authors).Name);
        Assert.Equal("2025-09-14", Article.Published.ToString());
        Assert.Equal("MILLBROOK", Article.Dateline?.Place);
        Assert.Equal("en", Article.Language);
    }

    [Fact]
    public void Body()
    {
        Assert.Equal(5, Article.Blocks.Length);
        Assert.StartsWith("MILLBROOK – The town orchard", Article.Text, StringComparison.Ordinal);
        Assert.EndsWith("which runs until October 5.", Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures()
    {
        var figure = Assert.Single(Article.Figures);
        Assert.Equal("Volunteers carry ladders to the old trees.", figure.Caption);
        Assert.Equal("Peter Amsel", figure.Credit);
        Assert.Null(figure.Url);
    }

    [Fact]
    public void Quotes() =>
        Assert.Equal([("Greta Holm", QuoteKind.Direct), ("Greta Holm", QuoteKind.Mixed)], Article.Quotes.Select(quote => (quote.Attribution!.Name, quote.Kind)));

    [Fact]
    public void Comments()
    {
        Assert.Equal(
            [("Ida Lorenz", "2025-09-14T18:12"), ("oldmiller", "2025-09-15T09:30")],
            Article.Comments.Select(comment => (comment.Author, comment.Posted.ToString())));
        Assert.Equal("Please mind the gate. Last year the sheep were out twice.", Article.Comments[1].Text);
        Assert.Equal(2, Article.CommentCount);
        Assert.True(Article.CommentsClosed);
    }

    // A day without a year belongs to the year of the article.
    [Fact]
    public void Dates_in_the_text() =>
        Assert.Contains(Article.MentionedDates, mention => mention.Text == "October 5" && mention.Date.ToString() == "2025-10-05");
}
