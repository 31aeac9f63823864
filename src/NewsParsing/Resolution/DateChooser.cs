using NodaTime;

namespace NewsParsing.Resolution;

/// <summary>Chooses the dates of publication and of the last change.</summary>
internal static class DateChooser
{
    internal static NewsDate? Published(ArticleClaims claims, List<Evidence> evidence)
    {
        var dates = claims.Published;
        var best = default(Claim<NewsDate>?);
        foreach (var claim in dates)
            if (best is not { } other || IsBetter(claim, other)) best = claim;
        if (best is not { } chosen) return null;
        foreach (var claim in dates)
            if (IsSameMomentButFuller(claim.Value, chosen.Value) || IsSameClockInItsPlace(claim.Value, chosen.Value)) chosen = claim;
        return Choice.Note(chosen, dates, ArticleField.Published, evidence, IsSameDay).Value;
    }

    /// <summary>The last change, where it is another moment than the publication and not before it.</summary>
    internal static NewsDate? Modified(ArticleClaims claims, NewsDate? published, List<Evidence> evidence)
    {
        if (!Choice.TryBest(claims.Modified, out var best)) return null;
        if (published is { } first && !IsLater(best.Value, first)) return null;
        return Choice.Note(best, claims.Modified, ArticleField.Modified, evidence, IsSameDay).Value;
    }

    private static bool IsBetter(Claim<NewsDate> claim, Claim<NewsDate> best)
    {
        if ((claim.Source == EvidenceSource.SiteRule) != (best.Source == EvidenceSource.SiteRule)) return claim.Source == EvidenceSource.SiteRule;
        if (claim.Confidence != best.Confidence) return claim.Confidence > best.Confidence;
        // A meta element named "date" alone may be of the printed issue or of the template; the date beside the headline is the article's.
        if (claim is { Source: EvidenceSource.Markup, Confidence: Confidence.Inferred } && best.Source == EvidenceSource.Meta) return true;
        return claim.Source < best.Source;
    }

    // "+00:00" is what programs write that know the time and not the zone: the same time with a zone of its own is right.
    private static bool IsSameClockInItsPlace(NewsDate date, NewsDate than) =>
        than.Offset == Offset.Zero && date.Offset is { } offset && offset != Offset.Zero && date.Date == than.Date && date.Precision == than.Precision && date.Time == than.Time;

    // The same day and time with a zone, or with a time at all, says more.
    private static bool IsSameMomentButFuller(NewsDate date, NewsDate than) =>
        date.Date == than.Date && ((than.Time is null && date.Time is not null) || (than.Offset is null && date.Offset is not null && SameMinute(date, than)));

    private static bool SameMinute(NewsDate one, NewsDate other) =>
        one.Time is { } a && other.Time is { } b && a.Hour == b.Hour && a.Minute == b.Minute;

    private static bool IsSameDay(NewsDate one, NewsDate other) => one.Date == other.Date || IsSameMoment(one, other);

    private static bool IsSameMoment(NewsDate one, NewsDate other) =>
        one.ToInstant() is { } a && other.ToInstant() is { } b ? a == b : one.Date == other.Date && SameMinute(one, other);

    // Systems write the two moments of one act some seconds apart.
    private static bool IsLater(NewsDate modified, NewsDate published)
    {
        if (modified.ToInstant() is { } a && published.ToInstant() is { } b) return a - b > Duration.FromMinutes(1);
        if (modified.Date != published.Date) return modified.Date > published.Date;
        return modified.Time is { } one && published.Time is { } other && one.Hour * 60 + one.Minute > other.Hour * 60 + other.Minute;
    }
}
