using NewsParsing.Resolution;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Finds declared dates of publication that are the one of the last change: many systems write it into both fields.</summary>
internal static class DatesOfChange
{
    // No two clocks of the world are further apart.
    private const int HoursBetweenClocks = 15;

    /// <summary>Trusts such a date less, where an earlier one is surely known.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="printed">The whole date that is printed beside the headline; null where there is none.</param>
    internal static void Demote(ArticleClaims claims, NewsDate? printed)
    {
        var published = claims.Published;
        for (var i = 0; i < published.Count; i++)
        {
            if (!IsDeclared(published[i]) || !IsOfChange(published[i].Value, claims.Modified)) continue;
            if (printed is { } shown ? IsWellBefore(shown, published[i].Value) : IsAnyWellBefore(published, published[i].Value, claims.Modified))
                published[i] = published[i] with { Confidence = Confidence.Guessed, Rule = published[i].Rule + ", which is also the date of the change" };
        }
    }

    private static bool IsDeclared(in Claim<NewsDate> claim) =>
        claim.Source is EvidenceSource.JsonLd or EvidenceSource.Microdata or EvidenceSource.Meta;

    private static bool IsOfChange(NewsDate date, List<Claim<NewsDate>> changes)
    {
        foreach (var change in changes)
            if (IsDeclared(change) && change.Value == date) return true;
        return false;
    }

    private static bool IsAnyWellBefore(List<Claim<NewsDate>> published, NewsDate date, List<Claim<NewsDate>> changes)
    {
        foreach (var claim in published)
            if (IsDeclared(claim) && claim.Confidence >= Confidence.Declared && IsWellBefore(claim.Value, date) && !IsOfChange(claim.Value, changes)) return true;
        return false;
    }

    private static bool IsWellBefore(NewsDate one, NewsDate other) =>
        one.Precision >= DatePrecision.Day && Period.Between(LastMomentOf(one), LastMomentOf(other), PeriodUnits.Hours).Hours >= HoursBetweenClocks;

    private static LocalDateTime LastMomentOf(NewsDate date) => date.Date + (date.Time ?? LocalTime.MaxValue);
}
