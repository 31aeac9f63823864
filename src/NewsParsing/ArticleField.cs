namespace NewsParsing;

/// <summary>A field of <see cref="Article"/> that evidence is given for.</summary>
public enum ArticleField
{
    /// <summary><see cref="Article.Kind"/>.</summary>
    Kind,

    /// <summary><see cref="Article.CanonicalUrl"/>.</summary>
    CanonicalUrl,

    /// <summary><see cref="Article.SiteName"/>.</summary>
    SiteName,

    /// <summary><see cref="Article.Language"/>.</summary>
    Language,

    /// <summary><see cref="Article.Headline"/>.</summary>
    Headline,

    /// <summary><see cref="Article.Kicker"/>.</summary>
    Kicker,

    /// <summary><see cref="Article.Deck"/>.</summary>
    Deck,

    /// <summary><see cref="Article.Section"/>.</summary>
    Section,

    /// <summary><see cref="Article.Byline"/>.</summary>
    Byline,

    /// <summary><see cref="Article.Dateline"/>.</summary>
    Dateline,

    /// <summary><see cref="Article.Agencies"/>.</summary>
    Agencies,

    /// <summary><see cref="Article.Tags"/>.</summary>
    Tags,

    /// <summary><see cref="Article.Published"/>.</summary>
    Published,

    /// <summary><see cref="Article.Modified"/>.</summary>
    Modified,

    /// <summary><see cref="Article.Text"/>.</summary>
    Text,

    /// <summary><see cref="Article.Figures"/>.</summary>
    Figures,

    /// <summary><see cref="Article.Comments"/>.</summary>
    Comments,

    /// <summary><see cref="Article.CommentsClosed"/>.</summary>
    CommentsClosed,

    /// <summary><see cref="Article.CommentCount"/>.</summary>
    CommentCount,

    /// <summary><see cref="Article.IsPaywalled"/>.</summary>
    IsPaywalled,
}
