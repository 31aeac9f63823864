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
    private const int MostTopics = 1024;
    private const int LongestDescription = 4000;
    private const int LongestName = 400;

    /// <summary>Lets go of what is beyond the bounds: what was said first stays.</summary>
    internal static void Keep(ArticleClaims claims, DeclaredData data)
    {
        claims.Headline.RemoveAll(static claim => claim.Value.Length > LongestHeadline);
        claims.SiteName.RemoveAll(static claim => claim.Value.Length > LongestName);
        data.OutletNames.RemoveAll(static name => name.Length > LongestName);
        KeepFirst(claims.Headline, MostNames);
        KeepFirst(claims.SiteName, MostNames);
        KeepFirst(claims.Tag, MostTopics);
        KeepFirst(data.OutletNames, MostNames);
        Shorten(data.Descriptions);
        Shorten(data.AlternativeHeadlines);
    }

    private static void Shorten(List<string> texts)
    {
        KeepFirst(texts, MostNames);
        for (var i = 0; i < texts.Count; i++)
            if (texts[i].Length > LongestDescription) texts[i] = texts[i][..LongestDescription];
    }

    private static void KeepFirst<T>(List<T> list, int most)
    {
        if (list.Count > most) list.RemoveRange(most, list.Count - most);
    }
}
