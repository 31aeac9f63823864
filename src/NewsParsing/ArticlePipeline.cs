using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Comments;
using NewsParsing.Datelines;
using NewsParsing.Dates;
using NewsParsing.Headlines;
using NewsParsing.Kinds;
using NewsParsing.Languages;
using NewsParsing.LiveBlogs;
using NewsParsing.Pages;
using NewsParsing.PlainText;
using NewsParsing.Quotes;
using NewsParsing.Resolution;
using NewsParsing.ScriptBodies;
using NewsParsing.Sites;
using NewsParsing.StructuredData;

namespace NewsParsing;

/// <summary>The stages in order, one call each: the map of the library.</summary>
/// <remarks>
/// <code>
/// string | bytes | Stream
///    └ Decoding ─► Pages (or PlainText) ─► StructuredData ─► claims ─────┐
///                   └► Blocks ─► Bodies ─► Article.Text + TextBlock[]    │
///                          ├──► Headlines Bylines Dates Datelines Kinds ─┤► Resolution ─► Article
///                          ├──► Captions Quotes DateMentions             │   (values + Evidence)
///                          └──► Comments ────────────────────────────────┘
/// </code>
/// A stage that walks the whole document hears a caller who cancels, so that the list of stages need not.
/// </remarks>
internal static class ArticlePipeline
{
    /// <param name="source">The decoded document.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="look">Is shown the blocks with their verdicts before they go, to explain them; <see langword="null"/> where nobody asks.</param>
    /// <param name="ct">Cancels the work.</param>
    internal static Article Run(ReadOnlyMemory<char> source, ParseOptions options, BlockLook? look, CancellationToken ct)
    {
        if (DataDetector.TryDetect(source.Span, out var kind)) return new Article { Url = options.Url, Kind = kind };
        ct.ThrowIfCancellationRequested();
        var format = options.Format == SourceFormat.Auto ? FormatDetector.Detect(source.Span) : options.Format;
        return format == SourceFormat.PlainText ? ReadText(source, options, look, ct) : ReadPage(source, options, look, ct);
    }

    private static Article ReadPage(ReadOnlyMemory<char> source, ParseOptions options, BlockLook? look, CancellationToken ct)
    {
        using var spare = SpareClaims.Take(out var claims);
        using var page = PageReader.Read(source, options, ct);
        var declared = DeclaredDataReader.Read(page, options, claims, ct);
        using var blocks = BlockReader.Read(page, ct);
        SurroundingsReader.Mark(page, blocks, ct);

        var language = LanguageFinder.Find(options, claims, blocks);
        var dates = new DateContext(options.FetchedAt, DayOrder.Of(options, claims, declared.Address?.OriginalString) ?? DayOrderInPrint.Of(blocks));
        var headline = HeadlineFinder.Find(page, declared, claims, ct);
        var thread = CommentFinder.Find(page, language, new CommentContext(options.FetchedAt, null, claims.Published.Count > 0 ? claims.Published[0].Value.Date : null), ct);
        thread = DeclaredThread.Complete(thread, declared.Comments);
        SurroundingsReader.Mark(blocks, thread);
        using var judged = BodyFinder.Find(page, blocks, headline, ct);
        var verdicts = judged.All;
        var site = SiteRules.Find(options, declared.Address);
        if (site is not null) SiteBody.Apply(site, page, blocks, headline < 0 ? default : BodyFinder.HeadlineOf(page, blocks, headline), verdicts);
        var live = LiveBlogFinder.Find(page, blocks, verdicts, declared, language, dates, claims, ct);
        LiveBlogMarker.Mark(page, blocks, verdicts, site is null ? headline : -1, live, declared.Posts);

        foreach (var figure in Captions.FigureFinder.Find(page, blocks, verdicts, language, headline, declared.Address, ct))
        {
            if (!figure.IsRepeated) claims.Figure.Add(new Claim<Figure>(figure.Figure, EvidenceSource.Markup, Confidence.Inferred, "picture with its caption"));
            BodyFinder.Exclude(blocks, verdicts, figure.Node, figure.End, "caption of a picture");
        }

        LooseCaptionFinder.Find(page, blocks, verdicts, language, declared.Address, claims, ct);
        SocialPosts.Mark(page, blocks, verdicts);
        if (headline >= 0) SlideText.Mark(blocks, verdicts);
        LeadImageFinder.Find(page, headline, claims);
        KickerFinder.Find(page, blocks, headline, claims);
        var deck = Headlines.DeckFinder.Find(page, blocks, verdicts, headline, declared, claims);
        // What introduces the posts of a live blog is text, whatever else it is.
        if (live.Posts.IsEmpty) deck.Take(verdicts);
        Lede.Find(page, blocks, headline, verdicts);
        CreditCheck.Refuse(blocks, claims);
        BylineFinder.Find(page, blocks, verdicts, language, headline, claims, ct);
        PublicationDateFinder.Find(page, blocks, verdicts, headline, declared.PageTitle, declared.Address?.AbsoluteUri, language, dates, claims, ct);
        if (site is not null) SiteClaims.Find(site, page, language, dates, claims);
        var script = live.Posts.IsEmpty ? ScriptBodyFinder.Find(page, blocks, verdicts, declared, claims, options, ct) : null;
        var (story, parts) = script is null ? (blocks, verdicts) : (script.Blocks, script.Verdicts);
        CreditLines.Drop(story, parts, language, dates, claims);
        NoteFinder.Mark(story, parts, language, claims);
        DatelineFinder.Find(story, parts, language, claims);
        AgencyFinder.Find(story, parts, language, claims);
        if (script is null && live.Posts.IsEmpty) OddLastParagraph.Drop(page, blocks, verdicts);
        SectionFinder.Find(page, blocks, headline, claims);
        TagFinder.Find(page, headline, declared, claims, ct);
        DateCheck.Refuse(claims, options.FetchedAt);
        KindFinder.Find(page, story, parts, thread, declared, claims, ct);
        CommentCredits.Find(thread, verdicts.AsSpan().IndexOfBody() >= 0, language, claims);
        deck.GiveBack(blocks, verdicts);

        if (look is not null) Show(look, page, blocks, verdicts, script);
        var body = LiveBlogText.Complete(BodyText.Join(story, parts), parts, live);
        var article = Resolver.Resolve(claims, declared, options);
        return Complete(article, body, thread, language, options, ct);
    }

    private static void Show(BlockLook look, Page page, PrintedBlocks blocks, ArraySegment<Verdict> verdicts, ScriptBody? script)
    {
        if (script is not null) BodyFinder.Exclude(blocks, verdicts, 0, page.Count, "the whole body stands in a script");
        look(page, blocks, verdicts);
        if (script is not null) look(null, script.Blocks, script.Verdicts);
    }

    private static Article ReadText(ReadOnlyMemory<char> source, ParseOptions options, BlockLook? look, CancellationToken ct)
    {
        using var spare = SpareClaims.Take(out var claims);
        var document = PlainTextParser.Read(source.Span, options, claims, look, ct);
        DateCheck.Refuse(claims, options.FetchedAt);
        var article = Resolver.Resolve(claims, new DeclaredData(), options);
        return Complete(article, document.Body, document.Comments, document.Language, options, ct);
    }

    /// <summary>What is read from the body alone, for pages and texts alike.</summary>
    private static Article Complete(Article article, BodyText body, CommentThread thread, Language language, ParseOptions options, CancellationToken ct)
    {
        var quotes = options.IncludeQuotes ? QuoteFinder.Find(body.Text, body.Blocks, language, options.QuoteScope, ct) : [];
        return article with
        {
            Text = body.Text,
            Blocks = body.Blocks,
            MentionedDates = DateMentionFinder.Find(body.Text, language, article.Published, new DateContext(options.FetchedAt, DayOrder.Of(article.Language, options.Url?.OriginalString)), ct),
            Quotes = quotes,
            HeadlineQuotes = options.IncludeQuotes && article.Headline is { } headline ? HeadlineQuoteFinder.Find(headline, body.Text, quotes, language) : [],
            Comments = options.IncludeComments ? thread.Comments : [],
            CommentsClosed = article.CommentsClosed ?? thread.Closed,
            CommentCount = article.CommentCount ?? thread.Count,
        };
    }
}
