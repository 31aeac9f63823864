using System.Collections.Frozen;

namespace NewsParsing.StructuredData;

/// <summary>From a type's name, as JSON-LD, microdata and RDFa write it, to its meaning.</summary>
internal static class SchemaTypes
{
    private static readonly FrozenDictionary<string, SchemaType>.AlternateLookup<ReadOnlySpan<char>> Known = new Dictionary<string, SchemaType>
    {
        ["Article"] = SchemaType.Article,
        ["NewsArticle"] = SchemaType.Article,
        ["AnalysisNewsArticle"] = SchemaType.Article,
        ["AskPublicNewsArticle"] = SchemaType.Article,
        ["BackgroundNewsArticle"] = SchemaType.Article,
        ["OpinionNewsArticle"] = SchemaType.Article,
        ["ReportageNewsArticle"] = SchemaType.Article,
        ["ReviewNewsArticle"] = SchemaType.Article,
        ["AdvertiserContentArticle"] = SchemaType.Article,
        ["SatiricalArticle"] = SchemaType.Article,
        ["ScholarlyArticle"] = SchemaType.Article,
        ["MedicalScholarlyArticle"] = SchemaType.Article,
        ["TechArticle"] = SchemaType.Article,
        ["Report"] = SchemaType.Article,
        ["BlogPosting"] = SchemaType.Article,
        ["SocialMediaPosting"] = SchemaType.Article,
        ["Blog"] = SchemaType.Index,
        ["Review"] = SchemaType.None,
        ["Recipe"] = SchemaType.Article,
        ["HowTo"] = SchemaType.Article,
        ["LiveBlogPosting"] = SchemaType.LiveBlog,
        ["WebPage"] = SchemaType.WebPage,
        ["ItemPage"] = SchemaType.WebPage,
        ["Person"] = SchemaType.Person,
        ["Organization"] = SchemaType.Organization,
        ["NewsMediaOrganization"] = SchemaType.Organization,
        ["Corporation"] = SchemaType.Organization,
        ["LocalBusiness"] = SchemaType.Organization,
        ["Comment"] = SchemaType.Comment,
        ["UserComments"] = SchemaType.Comment,
        ["VideoObject"] = SchemaType.Media,
        ["AudioObject"] = SchemaType.Media,
        ["PodcastEpisode"] = SchemaType.Media,
        ["ImageGallery"] = SchemaType.Media,
        ["MediaGallery"] = SchemaType.Media,
        ["DiscussionForumPosting"] = SchemaType.Thread,
        ["QAPage"] = SchemaType.Thread,
        ["Product"] = SchemaType.Product,
        ["ProductGroup"] = SchemaType.Product,
        ["CollectionPage"] = SchemaType.Index,
        ["SearchResultsPage"] = SchemaType.Index,
        ["ProfilePage"] = SchemaType.Index,
        ["ItemList"] = SchemaType.Index,
        ["OfferCatalog"] = SchemaType.Index,
        ["WebSite"] = SchemaType.WebSite,
        ["ImageObject"] = SchemaType.Image,
        ["BreadcrumbList"] = SchemaType.Breadcrumbs,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">"NewsArticle", "http://schema.org/NewsArticle" or "schema:NewsArticle".</param>
    internal static SchemaType Find(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return Known.TryGetValue(name[(name.LastIndexOfAny('/', ':', '#') + 1)..], out var type) ? type : SchemaType.None;
    }
}
