namespace NewsParsing.Tests.Faults;

/// <summary>XML is read as HTML: nothing is expanded, and nothing is fetched.</summary>
public class XmlFaults
{
    private const string Sentence = "The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower, the council said.";

    [Fact]
    public void Entities_are_not_expanded()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var article = NewsParser.Parse($"<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY l0 \"ha\">{laughs}]><html><body><h1>Bridge</h1><p>{Sentence} &l9;</p><p>{Sentence} Twice.</p></body></html>");
        Assert.Contains(Sentence, article.Text, StringComparison.Ordinal);
        Assert.True(article.Text.Length < 2000);
        Assert.DoesNotContain("haha", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_the_document_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("newsparsing-").FullName;
        try
        {
            var secret = Path.Combine(folder, "secret.txt");
            File.WriteAllText(secret, "the secret of the harbour");
            var address = new Uri(secret).AbsoluteUri;
            var article = NewsParser.Parse(
                $"<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \"{address}\" [<!ENTITY x SYSTEM \"{address}\">]><html xmlns:xi=\"http://www.w3.org/2001/XInclude\"><head><base href=\"{address}\">"
                + $"<link rel=stylesheet href=\"{address}\"><script src=\"{address}\"></script></head><body><h1>Bridge</h1><p>{Sentence} &x;</p><xi:include href=\"{address}\" parse=\"text\"/><iframe src=\"{address}\"></iframe><p>{Sentence} Twice.</p></body></html>");
            Assert.DoesNotContain("secret of", article.ToJson(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>", "</body></html>")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\"><html><body>", "</body></html>")]
    [InlineData("<html><body><svg><title>a</title><foreignObject><p>x</p></foreignObject></svg><math><mi>x</mi></math>", "</body></html>")]
    public void A_page_that_is_written_as_XML_is_a_page(string before, string after)
    {
        var article = NewsParser.Parse($"{before}<h1>Harbour bridge reopens</h1><p>{Sentence}</p><p>{Sentence} Twice.</p>{after}");
        Assert.Equal(("Harbour bridge reopens", $"{Sentence}\n\n{Sentence} Twice."), (article.Headline, article.Text));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title><item><title>Bridge</title></item></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour Post</title><entry><title>Bridge</title></entry></feed>")]
    public void A_feed_is_a_list(string feed) => Assert.Equal((ArticleKind.Index, ""), (NewsParser.Parse(feed).Kind, NewsParser.Parse(feed).Text));

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>a</text></svg>")]
    [InlineData("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>")]
    public void A_drawing_is_no_article(string drawing) => Assert.Null(NewsParser.Parse(drawing).Headline);
}
