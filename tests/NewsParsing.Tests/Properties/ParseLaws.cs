using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace NewsParsing.Tests.Properties;

/// <summary>What holds for the parser as a whole, whatever it is given. The README's promises stand on these.</summary>
public class ParseLaws
{
    private static readonly Gen<(string Source, ParseOptions Options)> Documents = PageGen.Documents;

    [Property(MaxTest = 400)]
    public Property Nothing_but_a_limit_is_thrown() => Prop.ForAll(Documents.ToArbitrary(), document =>
    {
        try
        {
            Assert.NotNull(NewsParser.Parse(document.Source, document.Options).Text);
        }
        catch (ParseLimitException e)
        {
            Assert.False(NewsParser.TryParse(document.Source, out _, document.Options), e.Message);
        }
    });

    [Property(MaxTest = 300)]
    public Property Spans_say_what_their_records_say() => Prop.ForAll(Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out var article, document.Options)) return;
        AssertQuotes(article.Quotes, article.Text);
        AssertQuotes(article.HeadlineQuotes, article.Headline ?? "");
        Assert.All(article.MentionedDates, mention => Assert.Equal(mention.Text, Slice(article.Text, mention.Span)));
        Assert.All(article.Blocks, block => Assert.True(block.SourceSpan is not { } span || (span.Start >= 0 && span.Length >= 0 && span.End <= document.Source.Length), $"{block.SourceSpan}"));
    });

    [Property(MaxTest = 300)]
    public Property Blocks_make_up_the_text() => Prop.ForAll(Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out var article, document.Options)) return;
        Assert.Equal(article.Text, string.Join("\n\n", article.Blocks.Select(block => Slice(article.Text, block.Span))));
        Assert.All(article.Blocks, block => Assert.False(string.IsNullOrWhiteSpace(Slice(article.Text, block.Span))));
        Assert.All(article.Blocks.Zip(article.Blocks.Skip(1)), pair => Assert.Equal(pair.First.Span.End + 2, pair.Second.Span.Start));
    });

    [Property(MaxTest = 300)]
    public Property Records_are_in_order() => Prop.ForAll(Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out var article, document.Options)) return;
        Assert.Equal(article.Quotes.Select(quote => quote.Span.Start).Order(), article.Quotes.Select(quote => quote.Span.Start));
        Assert.Equal(article.MentionedDates.Select(mention => mention.Span.Start).Order(), article.MentionedDates.Select(mention => mention.Span.Start));
        for (var i = 0; i < article.Comments.Length; i++) Assert.True(article.Comments[i].ReplyTo is not { } parent || (parent >= 0 && parent < i), $"{i}: {article.Comments[i].ReplyTo}");
        Assert.Distinct(article.Agencies);
        Assert.Distinct(article.Tags);
    });

    [Property(MaxTest = 100)]
    public Property The_answer_is_the_same_in_every_culture_and_the_second_time() => Prop.ForAll(Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out var article, document.Options)) return;
        Assert.Equal(article, NewsParser.Parse(document.Source, document.Options));
        Assert.All(Cultures.All, culture => Assert.Equal(article.ToJson(), Cultures.In(culture, () => NewsParser.Parse(document.Source, document.Options).ToJson())));
    });

    [Property(MaxTest = 20)]
    public Property The_answer_is_the_same_on_every_thread() => Prop.ForAll(Documents.ListOf(20).ToArbitrary(), documents =>
    {
        var alone = documents.Select(document => Answer(document.Source, document.Options)).ToArray();
        var together = new string[documents.Count * 8];
        Parallel.For(0, together.Length, i => together[i] = Answer(documents[i % documents.Count].Source, documents[i % documents.Count].Options));
        for (var i = 0; i < together.Length; i++) Assert.Equal(alone[i % documents.Count], together[i]);
    });

    [Property(MaxTest = 300)]
    public Property Json_brings_back_the_article() => Prop.ForAll(Gen.OneOf(PageGen.ValidSoup, PageGen.Lines, PageGen.Page.Select(page => page.Html())).ToArbitrary(), source =>
    {
        if (!NewsParser.TryParse(source, out var article)) return;
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    });

    [Property(MaxTest = 100)]
    public Property A_plain_page_gives_its_paragraphs() => Prop.ForAll(PageGen.Page.ToArbitrary(), page =>
    {
        var article = NewsParser.Parse(page.Html());
        Assert.Equal(page.Headline, article.Headline);
        Assert.Equal(page.Paragraphs, article.Blocks.Select(block => Slice(article.Text, block.Span)));
        Assert.All(article.Blocks, block => Assert.Equal(Slice(article.Text, block.Span), Slice(page.Html(), block.SourceSpan!.Value)));
    });

    [Property(MaxTest = 200)]
    public Property Menus_and_sidebars_leave_the_article_as_it_is()
    {
        var pages = from page in PageGen.Page from menu in PageGen.Links from sidebar in PageGen.Links select (page, menu, sidebar);
        return Prop.ForAll(pages.ToArbitrary(), made =>
            Assert.Equal(WithoutSource(NewsParser.Parse(made.page.Html())), WithoutSource(NewsParser.Parse(made.page.Html(made.menu, made.sidebar)))));
    }

    [Property(MaxTest = 100)]
    public Property Quotes_of_an_article_are_the_quotes_of_its_text() => Prop.ForAll(PageGen.Page.ToArbitrary(), page =>
    {
        var article = NewsParser.Parse(page.Html());
        Assert.Equal(NewsParser.ParseQuotes(article.Text, article.Language).AsEnumerable(), article.Quotes.AsEnumerable());
    });

    [Property(MaxTest = 100)]
    public Property What_is_not_wanted_is_left_out_and_the_rest_stays() => Prop.ForAll(Documents.ToArbitrary(), document =>
    {
        if (!NewsParser.TryParse(document.Source, out var article, document.Options)) return;
        var less = NewsParser.Parse(document.Source, document.Options with { IncludeComments = false, IncludeQuotes = false });
        Assert.Equal(article with { Comments = [], Quotes = [], HeadlineQuotes = [], Evidence = [] }, less with { Evidence = [] });
    });

    [Property(MaxTest = 100)]
    public Property Bytes_and_streams_give_what_their_text_gives() => Prop.ForAll(Gen.OneOf(PageGen.ValidSoup, PageGen.Lines, PageGen.Page.Select(page => page.Html())).ToArbitrary(), source =>
    {
        if (!NewsParser.TryParse(source, out var article)) return;
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(source)];
        Assert.Equal(article, NewsParser.Parse(bytes));
        Assert.Equal(article, NewsParser.Parse(new MemoryStream(bytes)));
    });

    [Fact]
    public void Null_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => NewsParser.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => NewsParser.Parse((byte[])null!));
        Assert.Throws<ArgumentNullException>(() => NewsParser.Parse((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => NewsParser.ParseQuotes(null!));
        Assert.False(NewsParser.TryParse(null, out var article));
        Assert.Null(article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\uFEFF")]
    [InlineData("<")]
    [InlineData("<html></html>")]
    public void A_document_without_a_text_gives_an_article_without_a_text(string source) => Assert.Equal("", NewsParser.Parse(source).Text);

    [Fact]
    public void Work_that_was_called_off_is_not_done()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Parse("<p>Rain</p>", ct: cancel.Token));
    }

    // A server's thread may have a small stack.
    [Fact]
    public void A_deep_page_needs_no_deep_stack()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 480)) + "<p>Rain</p>";
        Article? article = null;
        var thread = new Thread(() => article = NewsParser.Parse(page), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(article);
    }

    private static string Answer(string source, ParseOptions options) => NewsParser.TryParse(source, out var article, options) ? article.ToJson() : "over a limit";

    private static Article WithoutSource(Article article) => article with { Blocks = [.. article.Blocks.Select(block => block with { SourceSpan = null })] };

    private static void AssertQuotes(IEnumerable<Quote> quotes, string text) => Assert.All(quotes, quote =>
    {
        Assert.NotEqual("", Slice(text, quote.Span));
        if (quote.Attribution is not { } attribution) return;
        if (attribution.SourceSpan is { } source) Assert.Equal(attribution.Source, Slice(text, source));
        Assert.Equal(attribution.Cue, attribution.CueSpan is { } cue ? Slice(text, cue) : null);
    });

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
