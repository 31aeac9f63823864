namespace NewsParsing.Resolution;

/// <summary>All that was claimed about an article, field by field, in the order of finding.</summary>
internal sealed class ArticleClaims
{
    internal List<Claim<ArticleKind>> Kind { get; } = [];

    internal List<Claim<string>> CanonicalUrl { get; } = [];

    internal List<Claim<string>> SiteName { get; } = [];

    internal List<Claim<string>> Language { get; } = [];

    internal List<Claim<string>> Headline { get; } = [];

    internal List<Claim<string>> Kicker { get; } = [];

    internal List<Claim<string>> Deck { get; } = [];

    internal List<Claim<string>> Section { get; } = [];

    internal List<Claim<string>> Tag { get; } = [];

    internal List<Claim<string>> Agency { get; } = [];

    /// <summary>One claim holds a whole credit, printed or declared.</summary>
    internal List<Claim<Byline>> Byline { get; } = [];

    internal List<Claim<Dateline>> Dateline { get; } = [];

    internal List<Claim<NewsDate>> Published { get; } = [];

    internal List<Claim<NewsDate>> Modified { get; } = [];

    /// <summary>Pictures with their captions, in the order of the page.</summary>
    internal List<Claim<Figure>> Figure { get; } = [];

    /// <summary>Pictures said to lead the article, declared or printed.</summary>
    internal List<Claim<Figure>> LeadFigure { get; } = [];

    internal List<Claim<bool>> CommentsClosed { get; } = [];

    internal List<Claim<int>> CommentCount { get; } = [];

    internal List<Claim<bool>> IsPaywalled { get; } = [];

    /// <summary>Reasons why something found was not taken.</summary>
    internal List<Evidence> Refused { get; } = [];

    /// <summary>Forgets all.</summary>
    /// <param name="largest">A list that holds so many claims is a hostile page's.</param>
    /// <returns>Whether the lists are small enough to be kept for another page.</returns>
    internal bool Clear(int largest)
    {
        return Empty(Kind) & Empty(CanonicalUrl) & Empty(SiteName) & Empty(Language) & Empty(Headline)
            & Empty(Kicker) & Empty(Deck) & Empty(Section) & Empty(Tag) & Empty(Agency)
            & Empty(Byline) & Empty(Dateline) & Empty(Published) & Empty(Modified) & Empty(Figure)
            & Empty(LeadFigure) & Empty(CommentsClosed) & Empty(CommentCount) & Empty(IsPaywalled) & Empty(Refused);

        bool Empty<T>(List<T> claims)
        {
            claims.Clear();
            return claims.Capacity <= largest;
        }
    }
}
