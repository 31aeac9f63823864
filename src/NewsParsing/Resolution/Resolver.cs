using NewsParsing.Scanning;
using NewsParsing.StructuredData;

namespace NewsParsing.Resolution;

/// <summary>Makes an article of all claims: the one place that chooses. What is read from the body alone (text, quotes, comments) is added by the pipeline.</summary>
internal static class Resolver
{
    internal static Article Resolve(ArticleClaims claims, DeclaredData data, ParseOptions options)
    {
        using var spare = SpareList<Evidence>.Take(out var evidence);
        var canonical = CanonicalUrl(claims, data, evidence);
        var published = DateChooser.Published(claims, evidence);
        return new Article
        {
            Kind = Choice.Of(claims.Kind, ArticleField.Kind, evidence) ?? ArticleKind.Article,
            Url = options.Url,
            CanonicalUrl = canonical,
            SiteName = Choice.OfText(claims.SiteName, ArticleField.SiteName, evidence),
            Language = LanguageChooser.Choose(claims, options, evidence),
            Headline = HeadlineChooser.Choose(claims.Headline, evidence),
            Kicker = Choice.OfText(claims.Kicker, ArticleField.Kicker, evidence),
            Deck = Choice.OfText(claims.Deck, ArticleField.Deck, evidence),
            Section = Choice.OfText(claims.Section, ArticleField.Section, evidence),
            Byline = BylineChooser.Choose(claims, data, evidence),
            Dateline = DatelineOf(claims, evidence),
            Agencies = AgencyChooser.Choose(claims.Agency, evidence),
            Tags = TagChooser.Choose(claims.Tag, data.OutletNames, evidence),
            Published = published,
            Modified = DateChooser.Modified(claims, published, evidence),
            Figures = FigureChooser.Choose(claims, data.Address, evidence),
            CommentsClosed = Choice.Of(claims.CommentsClosed, ArticleField.CommentsClosed, evidence),
            CommentCount = Choice.Of(claims.CommentCount, ArticleField.CommentCount, evidence),
            IsPaywalled = Choice.Of(claims.IsPaywalled, ArticleField.IsPaywalled, evidence),

            // The last: it holds what the choices above have noted.
            Evidence = [.. evidence, .. claims.Refused],
        };
    }

    private static Uri? CanonicalUrl(ArticleClaims claims, DeclaredData data, List<Evidence> evidence)
    {
        if (Choice.OfText(claims.CanonicalUrl, ArticleField.CanonicalUrl, evidence) is not { } address) return null;
        if (data.OwnAddress is { } own && own.OriginalString == address) return own;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
    }

    private static Dateline? DatelineOf(ArticleClaims claims, List<Evidence> evidence)
    {
        if (!Choice.TryBest(claims.Dateline, out var best)) return null;
        return Choice.Note(best, claims.Dateline, ArticleField.Dateline, evidence, static (one, other) => one == other).Value;
    }
}
