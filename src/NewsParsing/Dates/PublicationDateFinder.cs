using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Resolution;

namespace NewsParsing.Dates;

/// <summary>Finds the dates of publication and of the last change that a reader sees, and the one in the page's address.</summary>
internal static class PublicationDateFinder
{
    // Below this a date is as likely of something else.
    private const int LeastForGuess = 5;
    private const int LeastForInference = 30;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="body">The verdict of each block.</param>
    /// <param name="headlineNode">The element of the printed headline; -1 where none is known.</param>
    /// <param name="address">The page's address; empty where it is not known.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="context">What is known beside.</param>
    /// <param name="claims">Where the dates go.</param>
    internal static void Find(
        Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> body, int headlineNode, ReadOnlySpan<char> address, Language language, in DateContext context, ArticleClaims claims)
    {
        var hasAddress = UrlDateParser.TryParse(address, out var ofAddress);
        var isDay = hasAddress && ofAddress.Precision == DatePrecision.Day;
        var near = context.Near ?? (isDay ? ofAddress.Date : null);
        var candidates = new DateCandidates(page, blocks, ArticleFrame.Of(page, blocks, body, headlineNode), language, context with { Near = near });
        candidates.AddTimeElements();
        candidates.AddLines();
        if (Best(candidates.Found, DateLabel.Updated) is { } modified && modified.Score >= LeastForGuess) Claim(claims.Modified, modified);
        var published = Best(candidates.Found, DateLabel.Published);
        if (published is { } best && best.Score >= LeastForGuess && !(hasAddress && IsFar(best.Date, ofAddress))) Claim(claims.Published, best);
        else if (isDay) claims.Published.Add(new Claim<NewsDate>(ofAddress, EvidenceSource.Url, Confidence.Inferred, "date in the address"));
        else if (Best(candidates.Found, DateLabel.Updated) is { } only && only.Score >= LeastForInference && published is null)
            claims.Published.Add(new Claim<NewsDate>(only.Date, EvidenceSource.Markup, Confidence.Guessed, "the only date is that of a change"));
    }

    private static bool IsFar(NewsDate date, NewsDate ofAddress) =>
        ofAddress.Precision == DatePrecision.Day ? YearResolver.Distance(date.Date, ofAddress.Date) > 3
            : date.Date.Year != ofAddress.Date.Year || (ofAddress.Precision == DatePrecision.Month && date.Date.Month != ofAddress.Date.Month);

    private static void Claim(List<Claim<NewsDate>> claims, DateCandidate candidate) =>
        claims.Add(new Claim<NewsDate>(candidate.Date, EvidenceSource.Markup, candidate.Score >= LeastForInference ? Confidence.Inferred : Confidence.Guessed, candidate.Rule));

    /// <summary>The best candidate; for the publication, one without a label will do.</summary>
    private static DateCandidate? Best(List<DateCandidate> found, DateLabel label)
    {
        var best = default(DateCandidate?);
        foreach (var candidate in found)
        {
            if (candidate.Label != label && !(label == DateLabel.Published && candidate.Label == DateLabel.None)) continue;
            if (best is null || candidate.Score > best.Value.Score) best = candidate;
        }

        return best;
    }
}
