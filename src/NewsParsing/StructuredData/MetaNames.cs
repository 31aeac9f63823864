using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>The names of meta elements that news systems write, the most trusted of each field first.</summary>
internal static class MetaNames
{
    private static readonly WordTable<MetaName> Known = new(All().ToDictionary(name => name.Name, StringComparer.OrdinalIgnoreCase));

    private static readonly int Longest = All().Max(name => name.Name.Length);

    /// <param name="name">A name as written, in any case.</param>
    /// <param name="found">What it tells.</param>
    internal static bool TryFind(ReadOnlySpan<char> name, out MetaName? found)
    {
        name = name.Trim();
        return Known.TryGetValue(name, out found) || TryFindOpenGraph(name, out found);
    }

    // A slip of many hands: "article:published:time" for "article:published_time".
    private static bool TryFindOpenGraph(ReadOnlySpan<char> name, out MetaName? found)
    {
        found = null;
        var last = name.LastIndexOf(':');
        if (last != name.Length - ":time".Length || last < 0 || name.Length > Longest) return false;
        Span<char> joined = stackalloc char[name.Length];
        name.CopyTo(joined);
        joined[last] = '_';
        return Known.TryGetValue(joined, out found);
    }

    private static IEnumerable<MetaName> All() =>
    [
        .. Names(MetaField.Headline, Confidence.Declared,
            "og:title", "twitter:title", "parsely-title", "sailthru.title", "citation_title", "dc.title", "dcterms.title", "cxenseparse:title", "mrf:title"),
        .. Names(MetaField.Headline, Confidence.Inferred, "title", "headline"),
        .. Names(MetaField.Description, Confidence.Declared,
            "og:description", "description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description", "cxenseparse:description"),
        .. Names(MetaField.SiteName, Confidence.Declared, "og:site_name"),
        .. Names(MetaField.SiteName, Confidence.Inferred,
            "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "dcterms.publisher", "parsely-site", "cre", "al:ios:app_name", "al:android:app_name"),
        .. Names(MetaField.Author, Confidence.Declared,
            "author", "article:author", "article:author_name", "og:article:author", "parsely-author", "citation_author", "dc.creator", "dcterms.creator", "dc.author",
            "cxenseparse:author", "sailthru.author", "mrf:authors", "byl", "byline", "authors", "og:author", "shareaholic:article_author_name", "vr:author", "rbauthors"),
        .. Names(MetaField.Author, Confidence.Inferred, "creator"),
        .. Names(MetaField.Published, Confidence.Declared,
            "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "sailthru.date", "citation_publication_date", "citation_online_date", "rnews:datepublished", "dcterms.issued", "dc.date.issued",
            "dcterms.created", "dc.date.created", "article.published", "article.created", "og:published_time", "og:pubdate", "pubdate",
            "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published-date", "published_time", "originalpublicationdate",
            "article_date_original", "ptime", "iso-8601-publish-date", "vr:published_time", "mrf:published_time", "bt:pubdate", "datecreated"),
        // Dublin Core's "date" is of any event in the life of a page: many systems write the last change into it.
        .. Names(MetaField.Published, Confidence.Inferred, "date", "dcterms.date", "dc.date", "citation_date", "displaydate", "created", "dcsext.articlefirstpublished", "creation_date", "sort_date"),
        .. Names(MetaField.Modified, Confidence.Declared,
            "article:modified_time", "og:article:modified_time", "article:modified", "datemodified", "og:updated_time", "article:updated_time", "dcterms.modified",
            "dc.date.modified", "rnews:datemodified", "article.updated", "cxenseparse:recs:updatetime", "bt:moddate"),
        .. Names(MetaField.Modified, Confidence.Inferred, "last-modified", "lastmod", "revised", "last_updated", "modified", "utime", "iso-8601-modified-date"),
        .. Names(MetaField.Section, Confidence.Declared,
            "article:section", "og:article:section", "parsely-section", "articlesection", "cxenseparse:category", "prism.section", "og:section", "section"),
        .. Names(MetaField.Section, Confidence.Inferred, "category", "page-topic", "sailthru.section", "cg", "subject"),
        .. Names(MetaField.Tag, Confidence.Declared, "article:tag", "og:article:tag", "og:article:tags"),
        .. Names(MetaField.Keywords, Confidence.Declared,
            "keywords", "news_keywords", "parsely-tags", "sailthru.tags", "citation_keywords", "dc.subject", "dcterms.subject", "article:tags", "og:tags", "tags",
            "cxenseparse:keywords", "vs:keywords", "dmp:tags", "mrf:tags"),
        .. Names(MetaField.Image, Confidence.Declared,
            "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "cxenseparse:image", "thumbnail",
            "thumbnailurl", "vr:image"),
        .. Names(MetaField.ImageAlt, Confidence.Declared, "og:image:alt", "twitter:image:alt"),
        .. Names(MetaField.PageType, Confidence.Declared, "og:type"),
        .. Names(MetaField.Url, Confidence.Declared, "og:url"),
        .. Names(MetaField.Language, Confidence.Declared, "content-language", "inlanguage", "dc.language", "dcterms.language", "language", "og:locale", "lang"),
        .. Names(MetaField.Tier, Confidence.Declared, "article:content_tier", "content_tier", "isaccessibleforfree", "article:opinion_tier"),
    ];

    private static IEnumerable<MetaName> Names(MetaField field, Confidence confidence, params string[] names) =>
        names.Select((name, rank) => new MetaName(name, field, confidence == Confidence.Declared ? rank : rank + 100, confidence));
}
