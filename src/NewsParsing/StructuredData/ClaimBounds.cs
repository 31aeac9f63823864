using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>
/// How much a page may say of itself. What is declared is compared with what is printed, and with what else is declared: names without end would take time
/// without end. Each bound is many times what any page known to us says.
/// </summary>
internal static class ClaimBounds
{
    internal const int MostNames = 64;
    internal const int MostArticles = 8;
    internal const int LongestHeadline = 2000;
    private const int MostHeadlines = 16;
    private const int MostPictures = 16;
    private const int MostTopics = 1024;
    private const int LongestName = 400;

    /// <summary>Lets go of what is beyond the bounds: what was said first stays.</summary>
    internal static void Keep(ArticleClaims claims, DeclaredData data)
    {
        claims.Headline.RemoveAll(static claim => claim.Value.Length > LongestHeadline);
        claims.SiteName.RemoveAll(static claim => claim.Value.Length > LongestName);
        data.OutletNames.RemoveAll(static name => name.Length > LongestName);
        KeepFirst(claims.Headline, MostHeadlines);
        KeepFirst(claims.SiteName, MostNames);
        KeepFirst(claims.LeadFigure, MostPictures);
        KeepFirst(claims.Tag, MostTopics);
    }

    private static void KeepFirst<T>(List<T> list, int most)
    {
        if (list.Count > most) list.RemoveRange(most, list.Count - most);
    }
}
