using System.Collections.Immutable;
using NodaTime;

namespace NewsParsing.Tests.Conventions;

/// <summary>The code of README.md and of the documents, compiled and run; <see cref="DocumentConventions"/> compares the two.</summary>
public class DocumentedCode
{
    private static readonly string Page = Repository.Read("samples", "QuickStart", "documents", "bridge.html");

    [Fact]
    public void A_page_becomes_an_article()
    {
        var html = Page;

        #region parse
        var article = NewsParser.Parse(html);

        string? headline = article.Headline;                 // without the name of the site
        var authors = article.Byline?.Authors ?? [];         // each with a kind, a role and what else is printed
        NewsDate? published = article.Published;             // to the year, the day, the minute: as the page says it
        string text = article.Text;                          // the body alone, blocks joined by a blank line

        foreach (var block in article.Blocks)
            Console.WriteLine($"{block.Kind}: {article.Slice(block.Span)}");
        #endregion

        Assert.Equal("Council votes to rebuild the old tram bridge", headline);
        Assert.Equal(["Marta Lindqvist"], authors.Select(author => author.Name));
        Assert.Equal("2026-03-12T07:45:00+01:00", published.ToString());
        Assert.StartsWith("EASTHAVEN – The old tram bridge", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_name_their_speakers()
    {
        var article = NewsParser.Parse(Page);
        List<string> lines = [];

        #region quotes
        foreach (var quote in article.Quotes)
        {
            var content = article.Slice(quote.Span).ToString();       // without its quotation marks
            var speaker = quote.Attribution?.Name                     // the fullest form of the name in the article
                ?? quote.Attribution?.Source;                         // or as printed here: "she", "the council"
            lines.Add($"{speaker}: {content}");
        }
        #endregion

        Assert.Contains(lines, line => line.Contains("Okafor: This bridge is more than steel and rivets", StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_are_a_tree()
    {
        var article = NewsParser.Parse(Page);
        List<string> lines = [];

        #region comments
        foreach (var comment in article.Comments)
        {
            var answered = comment.ReplyTo is { } index ? article.Comments[index].Author : null;
            lines.Add($"{comment.Author} ({comment.Posted}) to {answered ?? "all"}: {comment.Text}");
        }
        #endregion

        Assert.Equal(4, lines.Count);
        Assert.StartsWith("tramspotter (2026-03-12T09:02:00+01:00) to Ruth P.: Then he must have known", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Options_say_what_the_page_does_not()
    {
        var html = Page;

        #region options
        var options = new ParseOptions
        {
            Url = new Uri("https://www.harbourcourier.example/city/bridge"),   // makes relative addresses whole
            FetchedAt = Instant.FromUtc(2026, 3, 12, 12, 0),                   // gives "2 hours ago" its meaning
            IncludeComments = false,                                           // kept out of the body all the same
            MaxLength = 5_000_000,                                             // longer documents throw ParseLimitException
        };
        var article = NewsParser.Parse(html, options);
        #endregion

        Assert.Equal(options.Url, article.Url);
        Assert.Empty(article.Comments);
        Assert.Throws<ParseLimitException>(() => NewsParser.Parse(html, options with { MaxLength = 100 }));
    }

    [Fact]
    public async Task Bytes_and_streams_are_decoded()
    {
        var path = Path.Combine(Repository.Root, "samples", "QuickStart", "documents", "bridge.html");

        #region bytes
        byte[] bytes = await File.ReadAllBytesAsync(path);
        var article = NewsParser.Parse(bytes, new ParseOptions { Charset = "utf-8" });   // what the HTTP header said, if it said so

        await using var stream = File.OpenRead(path);
        var same = await NewsParser.ParseAsync(stream);                                  // told from byte order mark, meta element or content
        #endregion

        Assert.Equal(NewsParser.Parse(Page), article);
        Assert.Equal(article, same);
    }

    [Fact]
    public void Json_goes_both_ways()
    {
        var article = NewsParser.Parse(Page);

        #region json
        string json = article.ToJson();              // one line, camelCase, dates in ISO 8601
        Article same = Article.FromJson(json);       // equal to the first: records are compared by content
        #endregion

        Assert.Equal(article, same);
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void A_clean_text_has_quotes_too()
    {
        #region clean-text
        ImmutableArray<Quote> quotes = NewsParser.ParseQuotes("“We will build it again,” said Mayor Helena Okafor.", language: "en");
        #endregion

        Assert.Equal("Helena Okafor", Assert.Single(quotes).Attribution?.Name?.Replace("Mayor ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reported_clause_needs_no_marks()
    {
        #region reported-clauses
        ImmutableArray<Quote> quotes = NewsParser.ParseQuotes("Mayor Helena Okafor said that the bridge is safe.", "en", QuoteScope.ReportedClauses);
        #endregion

        Assert.Equal(QuoteKind.Indirect, Assert.Single(quotes).Kind);
    }

    [Fact]
    public void A_rule_knows_one_site()
    {
        const string Html = """
            <html><body><h1>Rain closes the bridge</h1><div class="credits"><span>Ida Lorenz</span></div>
            <div id="cards"><p>It rained in Easthaven for the ninth day in a row, and the bridge was closed in the evening.</p></div>
            <div class="promo"><p>More news every morning in our newsletter, which has the best of the town and of the region.</p></div></body></html>
            """;

        #region site-rule
        var rule = new SiteRule
        {
            Host = "harbourcourier.example",      // and its subdomains
            Body = "#cards",                      // the elements that hold the body
            Byline = ".credits span",
            Remove = ".promo, .newsletter",       // never part of the body
            Until = new LocalDate(2026, 6, 30),   // the last day on which pages had this form
        };
        var options = new ParseOptions
        {
            Url = new Uri("https://www.harbourcourier.example/rain"),
            FetchedAt = Instant.FromUtc(2026, 3, 12, 12, 0),
            SiteRules = [rule],
        };
        #endregion

        var article = NewsParser.Parse(Html, options);
        Assert.Equal("It rained in Easthaven for the ninth day in a row, and the bridge was closed in the evening.", article.Text);
        Assert.Equal("Ida Lorenz", Assert.Single(article.Byline!.Authors).Name);
    }
}
