namespace NewsParsing.Tests.StructuredData;

public class MetaTests
{
    [Theory]
    [InlineData("<meta name=author content='Ada Quill'><p>By Ada Quill</p>", "Ada Quill")]
    [InlineData("<meta property=article:author content='https://social.example/ada'><p>Text.</p>", null)]
    [InlineData("<meta name=citation_author content='Ada Quill'><meta name=citation_author content='Tom Berry'><p>Ada Quill, Tom Berry</p>", "Ada Quill ; Tom Berry")]
    [InlineData("<meta name=author content='admin'><p>Text by admin.</p>", null)]
    [InlineData("<meta name=author content='Web Maker'><p>Text.</p>", null)]
    [InlineData("<meta name=author content='mjones84'><p>mjones84</p>", null)]
    public void Meta_authors_are_people_that_the_page_prints(string html, string? authors) =>
        Assert.Equal(authors, SmallPages.Of(html).Byline is { } byline ? SmallPages.Names(byline) : null);

    [Theory]
    [InlineData("<meta property=article:published_time content='2024-03-05T10:15:00+01:00'>", "2024-03-05T10:15:00+01:00", null)]
    [InlineData("<meta name=date content='2024-03-05'><meta name=parsely-pub-date content='2024-03-06T08:00:00Z'>", "2024-03-06T08:00:00Z", null)]
    [InlineData("<meta property=article:published_time content='2024-03-05T10:15:00Z'><meta property=article:modified_time content='2024-03-05T12:00:00Z'>", "2024-03-05T10:15:00Z", "2024-03-05T12:00:00Z")]
    [InlineData("<meta property=article:published_time content='2024-03-05T10:15:00Z'><meta property=article:modified_time content='2024-03-05T10:15:20Z'>", "2024-03-05T10:15:00Z", null)]
    [InlineData("<meta property=article:published_time content='2024-03-05T10:15:00Z'><meta property=article:modified_time content='2024-03-04T10:15:00Z'>", "2024-03-05T10:15:00Z", null)]
    [InlineData("<meta property=article:published_time content='2024-03-05'><meta itemprop=datePublished content='2024-03-05T10:15:00Z' name=datePublished>", "2024-03-05T10:15:00Z", null)]
    public void Dates_are_as_full_as_declared_and_a_change_comes_later(string html, string? published, string? modified)
    {
        var article = SmallPages.Of(html);
        Assert.Equal((published, modified), (article.Published?.ToString(), article.Modified?.ToString()));
    }

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Bridge opens at last</h1><span itemprop=author itemscope itemtype='https://schema.org/Person'><img src=a.jpg><b itemprop=name>Ada Quill</b></span></div>", "Ada Quill")]
    [InlineData("<article itemscope itemtype='http://schema.org/Article'><h1>Bridge opens at last</h1><div itemprop=image itemscope itemtype='http://schema.org/ImageObject'><span itemprop=author>Pia Lens</span></div></article>", null)]
    [InlineData("<h1>Bridge opens at last</h1><p>Text.</p><article itemscope itemtype='http://schema.org/Article'><h2 itemprop=headline>Another story</h2><i itemprop=author>Olaf Other</i></article><article itemscope itemtype='http://schema.org/Article'><h2 itemprop=headline>A third story</h2></article>", null)]
    public void Microdata_counts_where_it_describes_the_page_itself(string html, string? author)
    {
        var claims = new Resolution.ArticleClaimsOf(html);
        Assert.Equal(author, claims.MicrodataAuthors);
    }

    [Theory]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("EN-us", "en-US")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("english", null)]
    [InlineData("", null)]
    public void Languages_are_written_as_tags(string written, string? tag) => Assert.Equal(tag, NewsParsing.Resolution.LanguageChooser.Tag(written));

    [Fact]
    public void Agreement_of_sources_is_told()
    {
        var article = SmallPages.Of("<title>Bridge opens at last</title><meta property=og:title content='Bridge opens at last'><h1>Bridge opens at last</h1>");
        Assert.Contains(article.Evidence, evidence => evidence is { Field: ArticleField.Headline, Confidence: Confidence.Corroborated });
    }

    [Fact]
    public void The_lead_picture_is_the_printed_copy()
    {
        var article = SmallPages.Of("<meta property=og:image content='https://cdn.example/social/bridge_778899.jpg'><h1>Bridge opens at last</h1><figure><img src='/pictures/w640/bridge_778899.jpg'></figure><p>Text.</p>");
        Assert.Equal("https://paper.example/pictures/w640/bridge_778899.jpg", Assert.Single(article.Figures, figure => figure.IsLead).Url);
    }
}
