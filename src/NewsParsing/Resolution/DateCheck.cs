using NodaTime;

namespace NewsParsing.Resolution;

/// <summary>Checks the dates against the moment of fetching: no page tells the day of its publication before that day has come.</summary>
internal static class DateCheck
{
    internal static void Refuse(ArticleClaims claims, Instant? fetchedAt)
    {
        if (fetchedAt is not { } moment) return;
        // A day of grace: it may be tomorrow already where the page is made.
        var last = moment.InUtc().Date.PlusDays(1);
        Refuse(claims.Published, ArticleField.Published, last, claims);
        Refuse(claims.Modified, ArticleField.Modified, last, claims);
    }

    private static void Refuse(List<Claim<NewsDate>> dates, ArticleField field, LocalDate last, ArticleClaims claims)
    {
        foreach (var claim in dates)
            if (claim.Value.Date > last) claims.Refused.Add(new Evidence(field, claim.Source, Confidence.Guessed, claim.Rule + ": after the page was fetched"));
        dates.RemoveAll(claim => claim.Value.Date > last);
    }
}
