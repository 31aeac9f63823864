using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Bylines;
using NewsParsing.Comments;
using NewsParsing.Datelines;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Decides what each block of a text is, in this order: where the body stands, comments, headline, credits, deck, then block by block.</summary>
internal sealed class TextArticleFinder(TextPage page, ParseOptions options, ArticleClaims claims)
{
    private const int Sample = 4096;
    private const int MostAbove = 4;
    private const int MostStrays = 2;

    internal TextDocument Find(BlockLook? look, CancellationToken ct)
    {
        var core = TextBodyFinder.FindCore(page, page.Count);
        var language = FindLanguage(core);
        ct.ThrowIfCancellationRequested();
        var comments = new TextCommentSection(page, options, language).Find(core, ct);
        if (comments.First <= core.Last) core = TextBodyFinder.FindCore(page, comments.First);
        var walk = new BodyWalk(page, core, comments.First);
        var region = walk.Extend();
        ct.ThrowIfCancellationRequested();
        var headline = new TextHeadlineFinder(page, region, walk).Find();
        if (headline >= 0) region = region with { First = headline + 1 };
        var isClean = IsClean(headline, region, comments.First);
        if (isClean) region = region with { Last = comments.First - 1 };
        MarkHeadline(headline, region);
        new CreditFinder(page, walk, options, language, claims).Find(headline, region, comments.First);
        region = AddEndCredits(region, comments.First, language);
        ClaimHeadline(headline);
        new DeckFinder(page, walk, claims).Find(headline, region);
        ct.ThrowIfCancellationRequested();
        new BodyJudge(page, walk, isClean).Judge(region);
        TeaserTrimmer.Trim(page, region, isClean);
        TeaserTrimmer.TrimBiographies(page, region, claims.Byline.Count > 0 ? claims.Byline[^1].Value : null);
        TextFigureFinder.Find(page, headline, region, language, claims);
        ct.ThrowIfCancellationRequested();
        ClaimComments(comments.Thread);
        var verdicts = Verdicts();
        DatelineFinder.Find(page.Blocks, verdicts, language, claims);
        AgencyFinder.Find(page.Blocks, verdicts, language, claims);
        look?.Invoke(null, page.Blocks, verdicts);
        var body = BodyText.Join(page.Blocks, verdicts);
        if (body.Blocks.IsEmpty) claims.Kind.Add(new Claim<ArticleKind>(ArticleKind.Other, EvidenceSource.Text, Confidence.Inferred, "no running text"));
        return new TextDocument(body, comments.Thread, language);
    }

    private Language FindLanguage(BodyRegion core)
    {
        var sample = new System.Text.StringBuilder();
        for (var i = core.First; i <= core.Last && sample.Length < Sample; i++) sample.Append(page.TextOf(i)).Append(' ');
        return LanguageFinder.Find(options, claims, sample.ToString());
    }

    // A text without menus: it opens with the headline, and below the body hardly anything stands that only pages have.
    private bool IsClean(int headline, BodyRegion region, int end)
    {
        if (region.IsEmpty || headline > MostAbove) return false;
        int rest = 0, body = 0, strays = 0;
        for (var i = region.First; i < end; i++)
        {
            if (i <= region.Last) body += page[i].Words;
            else if (page[i].Role is TextRole.Turn or TextRole.Footer) return false;
            else if (page[i].Role is TextRole.Notice or TextRole.Date or TextRole.Byline) strays++;
            else rest += page[i].Words;
        }

        return strays == 0 || (strays <= MostStrays && rest <= body);
    }

    // Who reported and edited stands at the very end, in a line of its own, and belongs to the body as a note.
    private BodyRegion AddEndCredits(BodyRegion region, int end, Language language)
    {
        for (var i = Math.Max(region.First, region.Last - 3); i < Math.Min(end, region.Last + 3); i++)
        {
            if (page[i].Role is not (TextRole.Unknown or TextRole.Byline or TextRole.Picture) || !EndCreditParser.TryParse(page.TextOf(i), language, out var credits)) continue;
            page[i].Role = TextRole.Note;
            region = region with { Last = Math.Max(region.Last, i) };
            if (claims.Byline.Count == 0) claims.Byline.Add(new Claim<Byline>(EndCredits.Join(null, credits), EvidenceSource.Text, Confidence.Inferred, "the credits below the body"));
        }

        return region;
    }

    // Players and pictures repeat it.
    private void MarkHeadline(int headline, BodyRegion region)
    {
        if (headline < 0) return;
        page[headline].Role = TextRole.Headline;
        for (var i = region.First; i <= region.Last; i++)
            if (page[i].Key == page[headline].Key) page[i].Role = TextRole.Headline;
    }

    private void ClaimHeadline(int headline)
    {
        if (headline < 0) return;
        claims.Headline.Add(new Claim<string>(page.TextOf(headline).ToString(), EvidenceSource.Text, Confidence.Inferred, "the line above the body that reads as a headline"));
    }

    private void ClaimComments(CommentThread thread)
    {
        if (thread.Closed is { } closed) claims.CommentsClosed.Add(new Claim<bool>(closed, EvidenceSource.Text, Confidence.Inferred, "a line that says whether comments are taken"));
        if (thread.Count is { } count) claims.CommentCount.Add(new Claim<int>(count, EvidenceSource.Text, Confidence.Inferred, "the heading of the comments"));
    }

    private Verdict[] Verdicts()
    {
        var verdicts = new Verdict[page.Count];
        for (var i = 0; i < page.Count; i++) verdicts[i] = TextVerdicts.Of(page[i].Role);
        return verdicts;
    }
}
