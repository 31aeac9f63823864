using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Prepares the reading of declared credits with what is known of the page by then.</summary>
internal static class DeclaredCredits
{
    internal static DeclaredCredit Start(ParseOptions options, ArticleClaims claims)
    {
        var tag = options.Language;
        for (var i = 0; i < claims.Language.Count && LanguageTable.Find(tag) is null; i++) tag = claims.Language[i].Value;
        return new DeclaredCredit(LanguageTable.Find(tag) ?? LanguageTable.All[0], claims.SiteName.Count > 0 ? claims.SiteName[0].Value : "");
    }
}
