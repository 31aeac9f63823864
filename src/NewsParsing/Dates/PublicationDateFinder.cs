using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.Scanning;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Finds the dates of publication and of the last change that a reader sees, and the one in the page's address.</summary>
internal static class PublicationDateFinder
{
    // Below this a date is as likely of something else.
    private const int LeastForGuess = 0;
    private const int LeastForInference = 30;
    private const int LeastForDeclaration = 40;
    private const int LeastOutOfFolder = 50;
    private const int LeastBesideHeadline = 60;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="body">The verdict of each block.</param>
    /// <param name="headlineNode">The element of the printed headline; -1 where none is known.</param>
    /// <param name="title">The title element's text; empty where there is none.</param>
    /// <param name="address">The page's address; empty where it is not known.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="context">What is known beside.</param>
    /// <param name="claims">Where the dates go. Declared dates must stand there already: those in UTC are moved to the page's own time where that is printed.</param>
    /// <param name="ct">Cancels the work.</param>
    internal static void Find(
        Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> body, int headlineNode, ReadOnlySpan<char> title, ReadOnlySpan<char> address, Language language, in DateContext context, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        NewsDate? ofAddress = UrlDateParser.TryParse(address, out var inAddress) ? inAddress : null;
        var near = context.Near ?? (ofAddress is { Precision: DatePrecision.Day } day ? day.Date : null);
        var frame = ArticleFrame.Of(page, blocks, body, headlineNode);
        using var spare = SpareList<DateCandidate>.Take(out var dates);
        var candidates = new DateCandidates(page, blocks, frame, language, context with { Near = near }, dates);
        candidates.AddTimeElements();
        candidates.AddTitle(title);
        candidates.AddLines();
        OtherStories.Refuse(candidates.Found, frame, blocks);
        if (ofAddress is { } found)
            claims.Published.Add(new Claim<NewsDate>(found, EvidenceSource.Url, found.Precision == DatePrecision.Day ? Confidence.Inferred : Confidence.Guessed, "date in the address"));
        var published = BestPublished(candidates.Found, frame, ofAddress);
        var modified = BestChange(candidates.Found);
        var shown = BesideHeadline(published, frame);
        DatesOfChange.Demote(claims, shown);
        LoneMeta.Refuse(claims, shown, BesideHeadline(modified, frame), ofAddress);
        if (modified is null && published is not { Score: >= LeastForGuess }) published = Only(candidates.Found, frame, blocks, ofAddress);
        Claim(published, modified, ofAddress, claims);
        if (claims.Published.Count == 0 && context.FetchedAt is null) OpenDates.Note(blocks, frame, language, claims);
    }

    private static void Claim(DateCandidate? published, DateCandidate? modified, NewsDate? ofAddress, ArticleClaims claims)
    {
        var isOnlyChange = modified is { Score: >= LeastForInference } && ofAddress is null
            && (published is not { } first || (first.Score < LeastForInference && first.Score + LeastForInference <= modified.Value.Score));
        if (!isOnlyChange && published is { } best && (best.Score >= LeastForGuess || modified is null)) Claim(claims.Published, best);
        if (modified is not { Score: >= LeastForGuess } change) return;
        Claim(claims.Modified, change);
        // "Stand: 28.04.2023" is often the one date of a page, and the best guess of the other; but a live blog runs on for days.
        if (isOnlyChange && !claims.Kind.Exists(static claim => claim.Value == ArticleKind.LiveBlog)) claims.Published.Add(new Claim<NewsDate>(change.Date, EvidenceSource.Markup, Confidence.Guessed, "the date of a change is the only one"));
    }

    private static DateCandidate? Only(List<DateCandidate> found, ArticleFrame frame, PrintedBlocks blocks, NewsDate? ofAddress) =>
        OnlyMoment.Of(found, frame, blocks) is { } only && (ofAddress is null ? frame.IsUnderHeadline(only.Block) : IsOfArticle(only, ofAddress)) ? only : null;

    private static NewsDate? BesideHeadline(DateCandidate? candidate, ArticleFrame frame) =>
        candidate is { IsWhole: true, Score: >= LeastBesideHeadline } printed && frame.IsHead(printed.Block) ? printed.Date : null;

    private static bool IsOfArticle(in DateCandidate candidate, NewsDate? ofAddress)
    {
        if (ofAddress is not { } address) return true;
        return address.Precision == DatePrecision.Day
            ? candidate.IsWhole && YearResolver.Distance(candidate.Date.Date, address.Date) <= 3
            : candidate.Date.Date.Year == address.Date.Year && (address.Precision < DatePrecision.Month || candidate.Date.Date.Month == address.Date.Month);
    }

    // The folder of a month is made once; the story in it may be brought again, and says so under its headline.
    private static bool IsOutOfFolder(in DateCandidate candidate, ArticleFrame frame, NewsDate? ofAddress) =>
        ofAddress is { Precision: DatePrecision.Month } folder && candidate is { IsWhole: true, Score: >= LeastOutOfFolder } && candidate.Date.Date > folder.Date
        && frame.IsHead(candidate.Block) && frame.IsUnderHeadline(candidate.Block);

    private static void Claim(List<Claim<NewsDate>> claims, in DateCandidate candidate)
    {
        for (var i = 0; i < claims.Count; i++)
            if (candidate.Score >= LeastForInference && LocalTimes.TryMove(claims[i].Value, candidate.Date, out var local)) claims[i] = claims[i] with { Value = local };
        var confidence = candidate.Score >= LeastForDeclaration && candidate.IsForMachines ? Confidence.Declared : candidate.Score >= LeastForInference ? Confidence.Inferred : Confidence.Guessed;
        claims.Add(new Claim<NewsDate>(candidate.Date, EvidenceSource.Markup, confidence, candidate.Rule));
    }

    /// <summary>The best candidate that the address does not speak against; one without a label will do.</summary>
    private static DateCandidate? BestPublished(List<DateCandidate> found, ArticleFrame frame, NewsDate? ofAddress)
    {
        var best = default(DateCandidate?);
        foreach (var candidate in found)
            if (candidate.Label is DateLabel.Published or DateLabel.None && !(candidate.Score <= best?.Score) && (IsOfArticle(candidate, ofAddress) || IsOutOfFolder(candidate, frame, ofAddress))) best = candidate;
        return best is { } day ? WithTime(day, found) : null;
    }

    // The same day may stand in the title, in a line and in its time element, and one of them says more.
    private static DateCandidate WithTime(in DateCandidate day, List<DateCandidate> found)
    {
        if (day.Date.Time is not null) return day;
        foreach (var candidate in found)
            if (candidate.Score >= LeastForInference && candidate.Date.Time is { } time && time != LocalTime.Midnight && candidate.Date.Date == day.Date.Date && candidate.Label is DateLabel.Published or DateLabel.None) return candidate;
        return day;
    }

    private static DateCandidate? BestChange(List<DateCandidate> found)
    {
        var best = default(DateCandidate?);
        foreach (var candidate in found)
            if (candidate.Label == DateLabel.Updated && !(candidate.Score <= best?.Score)) best = candidate;
        return best;
    }
}
