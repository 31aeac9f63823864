using NewsParsing.Resolution;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Finds dates of publication that meta elements alone declare, and that the date beside the headline speaks against: editors see what is printed, and hardly ever a meta element.</summary>
internal static class LoneMeta
{
    // The clocks of the world make one day of difference, and so does a print edition.
    private const int LeastDaysApart = 2;

    /// <summary>Refuses such dates.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="shown">The whole date that is printed beside the headline; null where there is none.</param>
    /// <param name="changed">The same of the last change.</param>
    /// <param name="ofAddress">The date in the address; null where there is none.</param>
    internal static void Refuse(ArticleClaims claims, NewsDate? shown, NewsDate? changed, NewsDate? ofAddress)
    {
        foreach (var claim in claims.Published)
            if (claim.Source is not (EvidenceSource.Meta or EvidenceSource.Url)) return;
        claims.Published.RemoveAll(claim =>
        {
            if (claim.Source != EvidenceSource.Meta || claim.Value.Date == ofAddress?.Date || WhyNot(claim, claims.Modified, shown, changed) is not { } why) return false;
            claims.Refused.Add(new Evidence(ArticleField.Published, claim.Source, Confidence.Guessed, claim.Rule + why));
            return true;
        });
    }

    private static string? WhyNot(Claim<NewsDate> claim, List<Claim<NewsDate>> changes, NewsDate? shown, NewsDate? changed)
    {
        if (shown is { } printed) return IsApart(printed.Date, claim.Value.Date) && !IsOfChange(printed, changes) ? ": another day is printed beside the headline" : null;
        return changed is { } change && change.Date < claim.Value.Date && claim.Confidence == Confidence.Inferred ? ": after the change that is printed beside the headline" : null;
    }

    private static bool IsApart(LocalDate one, LocalDate other) => YearResolver.Distance(one, other) >= LeastDaysApart;

    private static bool IsOfChange(NewsDate date, List<Claim<NewsDate>> changes)
    {
        foreach (var change in changes)
            if (!IsApart(change.Value.Date, date.Date)) return true;
        return false;
    }
}
