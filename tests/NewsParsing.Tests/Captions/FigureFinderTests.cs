namespace NewsParsing.Tests.Captions;

public class FigureFinderTests
{
    private const string Prose = """
        <p>The harbour was closed on Monday after a long storm, and no ship has left it since then, the council said in the morning.</p>
        <p>Nobody knows when it will open again, since the bridge at its mouth has been damaged and must be repaired before winter.</p>
        <p>The fishermen wait on the quay with their nets and their boats, and many of them fear that the season is lost for them.</p>
        """;

    [Theory]
    [InlineData("<figure><img src=\"/a.jpg\" alt=\"Boats\"><figcaption>The harbour. Photo: Ada Quill</figcaption></figure>", "The harbour.", "Ada Quill")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>The harbour.<span class=\"credit\">Ada Quill/AFP</span></figcaption></figure>", "The harbour.", "Ada Quill/AFP")]
    [InlineData("<figure><img src=\"/a.jpg\"><span>Getty Images</span><figcaption>The harbour on Monday</figcaption></figure>", "The harbour on Monday", "Getty Images")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption><span class=\"copyright\">© dpa</span></figcaption></figure>", null, "dpa")]
    [InlineData("<div class=\"wp-caption\"><img src=\"/a.jpg\"><p class=\"wp-caption-text\">The harbour (Foto: dpa)</p></div>", "The harbour", "dpa")]
    [InlineData("<div class=\"image-box\"><img src=\"/a.jpg\"><div>The harbour</div><div class=\"image-author\">Foto: Ada Quill</div></div>", "The harbour", "Ada Quill")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>The harbour. <span class=\"credit\">Photo by Ada Quill</span> /<span class=\"house\">AFP</span></figcaption></figure>", "The harbour.", "Ada Quill /AFP")]
    [InlineData("<div class=\"Slide\"><div><picture><img src=\"/a.jpg\"></picture></div><div><span>1 of 3<span> | </span></span><p>The harbour on Monday. (AP Photo/Ada Quill)</p></div><button>More</button></div>", "The harbour on Monday.", "AP Photo/Ada Quill")]
    [InlineData("<p><img src=\"/a.jpg\"></p><p>The harbour on Monday. Photo: Ada Quill</p>", "The harbour on Monday.", "Ada Quill")]
    [InlineData("<div><div><img src=\"/a.jpg\"></div></div><div>Photo: Ada Quill/AFP</div>", null, "Ada Quill/AFP")]
    public void Finds_caption_and_credit(string markup, string? caption, string? credit)
    {
        var figure = Parse(markup).Figures.First(figure => figure.Caption is not null || figure.Credit is not null);
        Assert.Equal((caption, credit, "https://example.com/a.jpg"), (figure.Caption, figure.Credit, figure.Url));
    }

    [Theory]
    [InlineData("<figure><img src=\"data:image/gif;base64,R0\" data-src=\"/a.jpg\"><figcaption>The harbour.</figcaption></figure>")]
    [InlineData("<figure><img srcset=\"/s.jpg 320w, /a.jpg 1024w\"><figcaption>The harbour.</figcaption></figure>")]
    [InlineData("<figure><img src=\"/blank.gif\" data-srcset=\"/a.jpg 2x\"><figcaption>The harbour.</figcaption></figure>")]
    public void Reads_the_address_however_the_page_loads_it(string markup) =>
        Assert.Contains(Parse(markup).Figures, figure => figure is { Url: "https://example.com/a.jpg", Caption: "The harbour." });

    [Theory]
    [InlineData("<img src=\"/pixel.gif\" width=\"1\" height=\"1\">")]
    [InlineData("<div class=\"image-box\"><img class=\"avatar\" src=\"/x.jpg\"></div>")]
    [InlineData("<div class=\"image-box\"><img class=\"avatar\" src=\"/x.jpg\"><p>Author of the article:</p></div>")]
    [InlineData("<div class=\"media-block\"><a href=\"/other\"><img src=\"/x.jpg\"></a><a href=\"/other\"><h4>The bridge is to be closed as well</h4></a></div>")]
    [InlineData("<figure class=\"table\"><table><tr><td>Ships that have left the harbour</td><td>12</td></tr></table></figure>")]
    [InlineData("<p><img src=\"/x.jpg\"></p><p>Whoever prints the picture of the harbour must name the source: The Harbour Courier</p>")]
    public void Leaves_out_what_is_no_picture(string markup) => Assert.DoesNotContain(Parse(markup).Figures, figure => figure.Caption is not null || figure.Url?.Contains("pixel", StringComparison.Ordinal) == true);

    [Fact]
    public void A_caption_that_is_printed_twice_is_one_figure()
    {
        const string Slide = "<div class=\"slide\"><img src=\"/a.jpg\"><p>The harbour on Monday. Photo: Ada Quill</p></div>";
        Assert.Single(Parse($"{Slide}<div class=\"lightbox\">{Slide}</div>").Figures);
    }

    [Theory]
    [InlineData(150, 151)]
    [InlineData(250, 252)]
    public void Captions_are_compared_with_some_hundreds_of_others(int between, int figures)
    {
        static string Figure(int number) => $"<figure><img src=\"/{number}.jpg\"><figcaption>The harbour at noon, number {number}</figcaption></figure>";
        var all = string.Concat(Enumerable.Range(0, between + 1).Select(Figure)) + Figure(0);
        Assert.Equal(figures, Parse(all).Figures.Length);
    }

    [Theory]
    [InlineData(150, 151)]
    [InlineData(250, 252)]
    public void Pictures_over_loose_captions_are_compared_with_some_hundreds_of_others(int between, int figures)
    {
        const string Opening = "<p>The council has not said what is to become of the fish that the boats brought in on the day before the storm, and it rots on the quay.</p>";
        static string Line(int number) => $"<p><img src=\"/{number}.jpg\"></p><p>The harbour on Monday. Photo: Ada Quill</p>";
        var all = string.Concat(Enumerable.Range(0, between + 1).Select(Line)) + Line(0);
        Assert.Equal(figures, Parse(Opening + all).Figures.Length);
    }

    [Theory]
    [InlineData(100, "The harbour on Monday")]
    [InlineData(500, null)]
    public void A_picture_with_its_caption_is_a_small_element(int more, string? caption)
    {
        var page = Parse($"<div class=\"caption\"><img src=\"/a.jpg\">The harbour on Monday{string.Concat(Enumerable.Repeat("<i></i>", more))}</div>");
        Assert.Equal(caption, page.Figures.Select(figure => figure.Caption).FirstOrDefault(text => text is not null));
    }

    [Theory]
    [InlineData("http://[::bad")]
    [InlineData("https://\ud800.example/")]
    [InlineData("//")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\u0000")]
    public void An_address_that_is_none_never_throws(string address) =>
        Assert.NotNull(Parse($"<figure><img src=\"{address}\"><figcaption>The harbour.</figcaption></figure>"));

    [Theory]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>[long]</figcaption></figure>")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>[long]<span class=\"credit\">Ada Quill</span></figcaption></figure>")]
    [InlineData("<img src=\"/a.jpg\"><p>[long] Photo: Ada Quill</p>")]
    public void A_caption_is_short(string markup)
    {
        var text = string.Concat(Enumerable.Repeat("The harbour at noon, with all of its ships. ", 40));
        Assert.DoesNotContain(Parse(markup.Replace("[long]", text, StringComparison.Ordinal)).Figures, figure => figure.Caption is not null);
    }

    private static Article Parse(string markup) => NewsParser.Parse(
        $"<html lang=\"en\"><head><title>Harbour closed</title></head><body><article><h1>Harbour closed</h1>{markup}{Prose}</article></body></html>",
        new ParseOptions { Url = new Uri("https://example.com/story") });
}
