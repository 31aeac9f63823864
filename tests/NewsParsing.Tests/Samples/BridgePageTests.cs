using NewsParsing.Tests.Conventions;

namespace NewsParsing.Tests.Samples;

/// <summary>A whole page, field by field: it has what most pages have, so a stage that breaks another shows here.</summary>
public class BridgePageTests
{
    private static readonly Article Article = NewsParser.Parse(Repository.Read("samples", "QuickStart", "documents", "bridge.html"));

    [Fact]
    public void Head()
    {
        Assert.Equal(ArticleKind.Article, Article.Kind);
        Assert.Equal("Council votes to rebuild the old tram bridge", Article.Headline);
        Assert.Equal("Transport", Article.Kicker);
        Assert.Equal("After six hours of debate a narrow majority backs the 41-million-euro plan. Building could start next spring.", Article.Deck);
        Assert.Equal("City", Article.Section);
        Assert.Equal("The Harbour Courier", Article.SiteName);
        Assert.Equal("en", Article.Language);
        Assert.Equal(new Uri("https://www.harbourcourier.example/city/2026/03/council-votes-to-rebuild-tram-bridge"), Article.CanonicalUrl);
        Assert.Equal(["City council", "Tram bridge", "Transport"], Article.Tags.Order(StringComparer.Ordinal));
        Assert.False(Article.IsPaywalled);
    }

    [Fact]
    public void Credits()
    {
        var author = Assert.Single(Article.Byline!.Authors);
        Assert.Equal("Marta Lindqvist", author.Name);
        Assert.Equal(AuthorKind.Person, author.Kind);
        Assert.Equal("Transport Correspondent", author.JobTitle);
        Assert.Equal("2026-03-12T07:45:00+01:00", Article.Published.ToString());
        Assert.Equal("2026-03-12T11:20:00+01:00", Article.Modified.ToString());
        Assert.Equal("EASTHAVEN", Article.Dateline?.Place);
        Assert.Null(Article.Dateline?.Organization);
        Assert.Empty(Article.Agencies);
    }

    [Fact]
    public void Body()
    {
        Assert.Equal(
            [
                (BlockKind.Paragraph, "EASTHAVEN – The "), (BlockKind.Paragraph, "“This bridge is "), (BlockKind.Paragraph, "The plan foresee"), (BlockKind.Paragraph, "Critics see it o"),
                (BlockKind.Subhead, "A question of mo"), (BlockKind.Paragraph, "According to the"), (BlockKind.Paragraph, "The harbour comp"), (BlockKind.BlockQuote, "The bridge shall"),
                (BlockKind.Paragraph, "So reads the pla"), (BlockKind.Paragraph, "Building could s"),
            ],
            Article.Blocks.Select(block => (block.Kind, Article.Slice(block.Span)[..16].ToString())));
        Assert.EndsWith("three years later.", Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures() => Assert.Equal(
        [
            ("https://www.harbourcourier.example/pictures/tram-bridge-1200.jpg", "The tram bridge has been closed to traffic since 2019.", "Jonas Abel", true),
            ("https://www.harbourcourier.example/pictures/plate.jpg", "The plate of 1908 is kept in the town museum.", "Town Museum", false),
        ],
        Article.Figures.Select(figure => (figure.Url, figure.Caption, figure.Credit, figure.IsLead)));

    [Theory]
    [InlineData("This bridge is more than steel and rivets", "Helena Okafor", QuoteKind.Direct)]
    [InlineData("We have waited long enough.", "Helena Okafor", QuoteKind.Direct)]
    [InlineData("Nobody in this room knows", "Viktor Brandt", QuoteKind.Direct)]
    [InlineData("a number drawn from a hat", "Viktor Brandt", QuoteKind.Mixed)]
    [InlineData("We can carry the first two years", "Amina Yildiz", QuoteKind.Direct)]
    [InlineData("a passage of six metres must stay open at all times", null, QuoteKind.Mixed)]
    public void Quotes(string start, string? speaker, QuoteKind kind)
    {
        var quote = Assert.Single(Article.Quotes, quote => Article.Slice(quote.Span).StartsWith(start, StringComparison.Ordinal));
        Assert.Equal(kind, quote.Kind);
        if (speaker is not null) Assert.Equal(speaker, quote.Attribution?.Name);
    }

    [Fact]
    public void Dates_in_the_text() =>
        Assert.Contains(Article.MentionedDates, mention => mention.Text == "May 3, 1908" && mention.Date.ToString() == "1908-05-03");

    [Fact]
    public void Comments()
    {
        Assert.Equal(
            [("Ruth P.", "2026-03-12T08:31:00+01:00", null), ("tramspotter", "2026-03-12T09:02:00+01:00", 0), ("Ruth P.", "2026-03-12T09:40:00+01:00", 1), ("Karl Dorn", "2026-03-12T08:55:00+01:00", (int?)null)],
            Article.Comments.Select(comment => (comment.Author, comment.Posted.ToString(), comment.ReplyTo)));
        Assert.Equal("I will look in the attic.\n\nThere should be a whole box of them.", Article.Comments[2].Text);
        Assert.Equal(4, Article.CommentCount);
        Assert.Null(Article.CommentsClosed);
    }
}
