namespace NewsParsing.Tests.Bylines;

public class BylineFinderTests
{
    private const string Prose = """
        <p>The harbour was closed on Monday after a long storm, and no ship has left it since then, the council said in the morning.</p>
        <p>Nobody knows when it will open again, since the bridge at its mouth has been damaged and must be repaired before winter.</p>
        <p>The fishermen wait on the quay with their nets and their boats, and many of them fear that the season is lost for them.</p>
        """;

    [Theory]
    [InlineData("<div class=\"byline\">By <a href=\"/x\">Ada Quill</a> and <a href=\"/y\">Tom Berry</a></div>", "Ada Quill ; Tom Berry")]
    [InlineData("<p class=\"textauthor\">von Ada Quill</p>", "Ada Quill")]
    [InlineData("<a rel=\"author\" href=\"/a\">Ada Quill</a>", "Ada Quill")]
    [InlineData("<span itemprop=\"author\"><span itemprop=\"name\">Ada Quill</span></span>", "Ada Quill")]
    [InlineData("<address>Ada Quill</address>", "Ada Quill")]
    [InlineData("<p>By Ada Quill, Political Correspondent</p>", "Ada Quill [correspondent, as Political Correspondent]")]
    [InlineData("<div>By</div><div>Ada Quill</div>", "Ada Quill")]
    [InlineData("<div><a href=\"/author/ada-quill\">Ada Quill</a></div>", "Ada Quill")]
    [InlineData("<div class=\"author\"><span>Ada Quill</span><span>Reporter</span></div>", "Ada Quill [as Reporter]")]
    [InlineData("<div class=\"authors\"><a href=\"/a\">Ada Quill</a> <a href=\"/b\">Tom Berry</a></div>", "Ada Quill ; Tom Berry")]
    [InlineData("<ul><li class=\"author\">Ada Quill</li><li class=\"author\">Tom Berry</li></ul>", "Ada Quill ; Tom Berry")]
    [InlineData("<div>Ada Quill</div><div>13 October 2024</div>", "Ada Quill")]
    [InlineData("<div class=\"meta\">13 October 2024 | by Ada Quill | 3 comments</div>", "Ada Quill")]
    public void Finds_the_byline_below_the_headline(string markup, string authors) => Assert.Equal(authors, Authors($"<h1>Harbour closed</h1>{markup}{Prose}"));

    [Theory]
    [InlineData("<p>By the harbour, nothing moved.</p>")]
    [InlineData("<div class=\"share\">Facebook</div>")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>The harbour. <span class=\"author\">Tom Berry</span></figcaption></figure>")]
    [InlineData("<nav><a class=\"author\" href=\"/author/ada\">Ada Quill</a></nav>")]
    [InlineData("<div class=\"author\">Updated 13 October 2024</div>")]
    [InlineData("<div class=\"author\">admin</div>")]
    [InlineData("<p>Deputy Mayor Tom Berry has a plan.</p>")]
    public void Takes_nobody_who_did_not_write_it(string markup) => Assert.Null(Authors($"<h1>Harbour closed</h1>{markup}{Prose}"));

    [Theory]
    [InlineData("<div class=\"related\"><h3>Another story</h3><span class=\"author\">Tom Berry</span></div>")]
    [InlineData("<div class=\"comments\"><div class=\"comment\"><span class=\"comment-author\">Tom Berry</span><p>Well said.</p></div></div>")]
    [InlineData("<aside class=\"sidebar\"><div class=\"author\">Tom Berry</div></aside>")]
    public void Takes_the_articles_own_byline_and_no_other(string markup) =>
        Assert.Equal("Ada Quill", Authors($"<h1>Harbour closed</h1><div class=\"byline\">By Ada Quill</div>{Prose}{markup}"));

    [Fact]
    public void Adds_those_whom_the_end_of_the_story_credits() => Assert.Equal(
        "Ada Quill [in Beirut] ; Tom Berry [editor]",
        Authors($"<h1>Harbour closed</h1><div class=\"byline\">By Ada Quill</div>{Prose}<p>Reporting by Ada Quill in Beirut; Editing by Tom Berry</p>"));

    [Fact]
    public void Reads_writers_signs_where_nobody_is_named() => Assert.Equal("abc/dpa [organization]", Authors($"<h1>Harbour closed</h1>{Prose}<p>abc/dpa</p>"));

    [Theory]
    [InlineData("<p><b>Ada Quill</b></p>", "Ada Quill")]
    [InlineData("<p><em>Ada Quill</em></p>", "Ada Quill")]
    [InlineData("<p>(Ada Quill) +++</p>", "Ada Quill")]
    [InlineData("<p>“We wait.”</p><p><em>Ada Quill</em></p>", null)]
    [InlineData("<p><a href=\"/tag/x\"><b>Ada Quill</b></a></p>", null)]
    [InlineData("<p><b>Harbour</b></p>", null)]
    [InlineData("<p>The bridge stays closed. (Ada Quill)</p>", "Ada Quill")]
    [InlineData("<p><strong>The bridge stays closed.</strong> (Ada Quill) +++</p>", "Ada Quill")]
    [InlineData("<p>The bridge is the work of her mother (Ada Quill)</p>", null)]
    [InlineData("<p>The bridge is the work of her mother (Ada Quill).</p>", null)]
    [InlineData("<p>“We wait.” (Ada Quill)</p>", null)]
    [InlineData("<p>The bridge stays closed. (Harbour)</p>", null)]
    [InlineData("<p><em>Ada Quill</em></p><p>(1) The council counts all piers that were built before the war, those of the navy too.</p>", "Ada Quill")]
    [InlineData("<p><b>Ada Quill</b></p><p>The council counts all piers that were built before the war, those of the navy too.</p>", null)]
    [InlineData("<p><em>Ada Quill</em></p><p>The pier of Ada Quill was built before the war, and so were those of the navy and the ferries.</p>", null)]
    public void Reads_the_name_that_closes_a_story(string markup, string? authors) => Assert.Equal(authors, Authors($"<h1>Harbour closed</h1>{Prose}{markup}"));

    [Theory]
    [InlineData("<p>13 October 2024 by Ada</p>", "Ada")]
    [InlineData("<p>By Friday, 13 October 2024</p>", null)]
    [InlineData("<p>By Ada</p>", null)]
    [InlineData("<p>Reuters</p><p>13 October 2024</p>", "Reuters [organization]")]
    [InlineData("<ul><li>Author</li><li><a class=\"username\" href=\"/members/12\">Seafarer</a></li></ul>", "Seafarer")]
    [InlineData("<blockquote>The sea is wide. <a href=\"/author/tom\">Tom Berry</a></blockquote>", null)]
    public void Tells_single_words_agencies_accounts_and_the_quoted(string markup, string? authors) => Assert.Equal(authors, Authors($"<h1>Harbour closed</h1>{markup}{Prose}"));

    [Theory]
    [InlineData("<p class=\"byline\">By Ada Quill</p>", "Tom Berry", "Ada Quill")]
    [InlineData("<p class=\"byline\">By Ada Quill</p>", "Ada", "Ada Quill")]
    [InlineData("<p class=\"byline\">By Ada M. Quill</p>", "Ada Quill", "Ada M. Quill")]
    [InlineData("<p>Tom Berry spoke in the harbour.</p>", "Tom Berry", "Tom Berry")]
    public void Weighs_the_declared_author_against_the_print(string markup, string declared, string authors) =>
        Assert.Equal(authors, Authors($"<h1>Harbour closed</h1>{markup}{Prose}<p>Tom Berry fishes here.</p>", $"<meta name=\"author\" content=\"{declared}\">"));

    [Theory]
    [InlineData("<h2>Ships and bridges</h2><p>by Ada Quill</p>", "Ada Quill")]
    [InlineData("<h2>Ships and bridges</h2><p>Ships of Ada Quill</p>", null)]
    public void Reads_the_byline_among_the_first_lines_of_the_text(string markup, string? authors) =>
        Assert.Equal(authors, Authors($"<p>The old harbour lies between two hills, and the river that made it has long since found another way to the sea.</p>{markup}{Prose}"));

    [Theory]
    [InlineData("<div class=\"author\">Harbour Post</div><p>Courtesy of the council</p><p>Written by: Ada Quill</p>", "Ada Quill")]
    [InlineData("<div class=\"author\">Harbour Post</div>", "Harbour Post [organization]")]
    [InlineData("<div class=\"author\">Harbour Post</div><p>Ada Quill</p>", "Harbour Post [organization]")]
    [InlineData("<div class=\"byline\">By Ada Quill and Harbour Post Weather</div>", "Ada Quill")]
    public void Puts_the_writer_before_the_house(string markup, string authors) =>
        Assert.Equal(authors, Authors($"<h1>Harbour closed</h1>{markup}{Prose}", "<meta property=\"og:site_name\" content=\"Harbour Post\">"));

    [Fact]
    public void Reads_the_name_in_a_box_about_the_author() => Assert.Equal(
        "Ada",
        Authors($"<h1>Harbour closed</h1>{Prose}<div itemprop=\"author\"><a rel=\"author\" href=\"/author/ada\">Ada</a><p>Lena Ortiz, a painter from Lagos, and I keep this log of our harbour and of its ships.</p></div>"));

    [Fact]
    public void Reads_the_byline_in_a_row_of_links_above_the_headline() => Assert.Equal(
        "Ada Quill",
        Authors($"<div class=\"navigation\"><div class=\"author\">by <a href=\"/author/ada\">Ada Quill</a></div></div><h1>Harbour closed</h1>{Prose}"));

    [Theory]
    [InlineData("", " bypostauthor", "Ada")]
    [InlineData("", "", null)]
    [InlineData("", " bypostauthor-not", null)]
    [InlineData("<div class=\"byline\">By Tom Berry</div>", " bypostauthor", "Tom Berry")]
    public void Knows_the_author_by_the_mark_on_his_own_comments(string byline, string mark, string? authors) => Assert.Equal(
        authors,
        Authors($"<h1>Harbour closed</h1>{byline}{Prose}<ol class=\"commentlist\"><li class=\"comment\" id=\"comment-1\"><cite class=\"fn\">Max</cite><p>When will it open?</p></li><li class=\"comment{mark}\" id=\"comment-2\"><cite class=\"fn\">Ada</cite><p>Next week, they say.</p></li></ol>"));

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Where_the_first_declared_names_stand_nowhere_the_others_are_not_looked_for(int before, bool isKept)
    {
        var names = string.Concat(Enumerable.Range(0, before).Select(i => $"<meta name=\"author\" content=\"Max {(char)('B' + i)}errin\">"));
        Assert.Equal(isKept, Authors($"<h1>Harbour closed</h1>{Prose}<p>Tom Berry fishes here.</p>", names + "<meta name=\"author\" content=\"Tom Berry\">") is not null);
    }

    [Theory]
    [InlineData(100, "Ada Quill")]
    [InlineData(400, null)]
    public void A_credit_is_a_small_element(int more, string? authors) =>
        Assert.Equal(authors, Authors($"<h1>Harbour closed</h1><div class=\"author\">Ada Quill{string.Concat(Enumerable.Repeat("<i></i>", more))}</div>{Prose}"));

    [Fact]
    public void Takes_no_account_of_a_system_for_the_author() => Assert.Null(
        Authors($"<h1>Harbour closed</h1>{Prose}<ol class=\"commentlist\"><li class=\"comment\" id=\"comment-1\"><cite class=\"fn\">Max</cite><p>When will it open?</p></li><li class=\"comment bypostauthor\" id=\"comment-2\"><cite class=\"fn\">admin</cite><p>Next week, they say.</p></li></ol>"));

    [Fact]
    public void Names_who_opened_a_thread()
    {
        static string Post(int number, string author, string text) => $"<li class=\"comment\" id=\"comment-{number}\"><span class=\"username\">{author}</span> <time datetime=\"2024-05-0{number}T10:00:00Z\">{number} May 2024</time><div class=\"comment-body\"><p>{text}</p></div></li>";
        var page = $"<html lang=\"en\"><head><title>Closed harbour?</title></head><body><h1>Closed harbour?</h1><ol class=\"commentlist\">{Post(1, "Seafarer", "Does anybody know when the harbour will open again for small boats?")}{Post(2, "Quillbird", "Not before the bridge is repaired, they told me on the quay today.")}{Post(3, "Seafarer", "Thank you, then I shall look for another berth for the whole winter.")}</ol></body></html>";
        var thread = NewsParser.Parse(page, new ParseOptions { Url = new Uri("https://harbour.example/forum/closed-harbour.12/") });
        Assert.Equal(ArticleKind.Thread, thread.Kind);
        Assert.Equal("Seafarer", Assert.Single(thread.Byline!.Authors).Name);
    }

    private static string? Authors(string body, string head = "")
    {
        var byline = NewsParser.Parse($"<html lang=\"en\"><head><title>Harbour closed</title><meta property=\"og:type\" content=\"article\">{head}</head><body><article>{body}</article></body></html>").Byline;
        return byline is null || byline.Authors.IsEmpty ? null : string.Join(" ; ", byline.Authors.Select(BylineParserTests.Describe));
    }
}
