using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>Reads what a page declares of itself for machines: JSON-LD, meta elements, microdata, links, the title element, the language of the html element.</summary>
internal static class DeclaredDataReader
{
    private static readonly TagSet Declaring = new(Tag.Meta, Tag.Script, Tag.Link, Tag.Html, Tag.Title);

    internal static DeclaredData Read(Page page, ParseOptions options, ArticleClaims claims, CancellationToken ct)
    {
        var data = new DeclaredData();
        using var spareScripts = SpareList<int>.Take(out var scripts);
        using var spareMetas = SpareList<int>.Take(out var metas);
        using var spareAddresses = SpareList<string>.Take(out var addresses);
        using var spareTitles = SpareList<string>.Take(out var titles);
        var identity = new PageIdentity(addresses, titles);
        var microdata = new MicrodataReader();
        if (options.Url is { } url) identity.AddAddress(url.OriginalString);
        microdata.Read(page, ct);
        for (var node = page.Next(Declaring, 1, page.Count); node < page.Count; node = page.Next(Declaring, node + 1, page.Count))
        {
            switch (page.TagOf(node))
            {
                case Tag.Meta: metas.Add(node); break;
                case Tag.Script when IsJsonLd(page, node): scripts.Add(node); break;
                case Tag.Link: ReadLink(page, node, identity, options, claims); break;
                case Tag.Html: ReadLanguage(page, node, claims); break;
                case Tag.Title when identity.Titles.Count == 0 && !IsInSvg(page, node): ReadTitle(page, node, identity); break;
            }
        }

        ct.ThrowIfCancellationRequested();
        MetaReader.Read(page, metas, options, claims, data);
        ReadIdentity(page, metas, identity, options, claims);
        data.PageTitle = identity.Titles.Count > 0 ? identity.Titles[0] : null;
        if (claims.CanonicalUrl.Count > 0 && Uri.TryCreate(claims.CanonicalUrl[0].Value, UriKind.Absolute, out var own)) data.OwnAddress = own;
        data.Address = options.Url ?? data.OwnAddress;
        ct.ThrowIfCancellationRequested();
        JsonLdReader.Read(page, scripts, identity, options, claims, data);
        ct.ThrowIfCancellationRequested();
        microdata.Claim(page, identity, options, claims, data);
        ClaimBounds.Keep(claims, data);
        data.IsArticle = data.HasArticle;
        foreach (var kind in claims.Kind) data.IsArticle |= kind.Value is ArticleKind.Article or ArticleKind.LiveBlog;
        foreach (var name in claims.SiteName)
            if (!data.OutletNames.Contains(name.Value)) data.OutletNames.Add(name.Value);
        return data;
    }

    private static bool IsJsonLd(Page page, int script) =>
        page.Attribute(script, "type").Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    private static bool IsInSvg(Page page, int node)
    {
        for (var around = page.ParentOf(node); around > 0; around = page.ParentOf(around))
            if (page.TagOf(around) == Tag.Svg) return true;
        return false;
    }

    private static void ReadLink(Page page, int node, PageIdentity identity, ParseOptions options, ArticleClaims claims)
    {
        if (!page.Attribute(node, "rel").Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase)) return;
        ClaimAddress(page.Attribute(node, "href"), EvidenceSource.Markup, "link rel=canonical", identity, options, claims);
    }

    private static void ClaimAddress(ReadOnlySpan<char> link, EvidenceSource source, string rule, PageIdentity identity, ParseOptions options, ArticleClaims claims)
    {
        link = link.Trim();
        var (written, whole) = ("", "");
        if (PageAddress.IsWhole(link)) written = whole = KnownText.Of(link, claims.CanonicalUrl);
        else if (PageAddress.Absolute(link, options.Url) is { } address) (written, whole) = (address.OriginalString, address.AbsoluteUri);
        else return;
        identity.AddAddress(written);
        claims.CanonicalUrl.Add(new Claim<string>(whole, source, Confidence.Declared, rule));
    }

    private static void ReadLanguage(Page page, int node, ArticleClaims claims)
    {
        var code = page.Attribute(node, "lang") is { IsEmpty: false } lang ? lang : page.Attribute(node, "xml:lang");
        if (DeclaredText.Clean(code) is { } text) claims.Language.Add(new Claim<string>(text, EvidenceSource.Markup, Confidence.Declared, "lang of the html element"));
    }

    private static void ReadTitle(Page page, int node, PageIdentity identity)
    {
        if (NodeText.Of(page, node) is { } title) identity.AddTitle(title);
    }

    private static void ReadIdentity(Page page, List<int> metas, PageIdentity identity, ParseOptions options, ArticleClaims claims)
    {
        foreach (var headline in claims.Headline) identity.AddTitle(headline.Value);
        foreach (var meta in metas)
        {
            if (page.Attribute(meta, "property") is "og:url") ClaimAddress(page.Attribute(meta, "content"), EvidenceSource.Meta, "meta og:url", identity, options, claims);
        }
    }
}
