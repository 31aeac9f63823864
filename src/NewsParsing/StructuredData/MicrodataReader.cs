using NewsParsing.Pages;
using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Makes claims of microdata and RDFa: elements whose <c>itemprop</c> or <c>property</c> names a field of the article they stand in.</summary>
internal struct MicrodataReader
{
    private static readonly AttributeNames Names = AttributeNames.Of("itemprop", "property", "itemtype", "typeof", "itemscope");

    // The things around the current node, innermost last, each with the index where it ends.
    private readonly List<(int Node, int End, SchemaType Type)> _scopes = [];
    private readonly List<(int Node, int Scope, string Property)> _found = [];

    // What the page describes as its own thing, where it is no article.
    private readonly List<SchemaType> _own = [];

    public MicrodataReader()
    {
    }

    /// <summary>Notes the elements that describe something.</summary>
    internal readonly void Read(Page page, CancellationToken ct)
    {
        for (var node = 1; node < page.Count; node++)
        {
            if ((node & 0xFFF) == 0) ct.ThrowIfCancellationRequested();
            if (page.MayHaveAttribute(node, Names)) Visit(page, node);
        }
    }

    private readonly void Visit(Page page, int node)
    {
        ReadOnlySpan<char> property = default, type = default;
        var opens = false;
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            // Most attributes are told apart by the length of their names alone, which spares the look at them.
            if (attribute.Name.Length is not (6 or 8 or 9)) continue;
            switch (attribute.Name.Span)
            {
                case "itemprop" or "property": property = attribute.Value.Span; break;
                case "itemtype" or "typeof": type = attribute.Value.Span; opens = true; break;
                case "itemscope": opens = true; break;
            }
        }

        if (!property.IsEmpty) Note(node, property);
        if (opens) Open(page, node, type);
    }

    internal readonly void Claim(Page page, PageIdentity identity, ParseOptions options, ArticleClaims claims, DeclaredData data)
    {
        DeclaredKinds.Claim(_own, EvidenceSource.Microdata, claims);
        if (_found.Count == 0) return;
        var credit = DeclaredCredits.Start(options, claims);
        var own = OwnScope(page, identity);
        foreach (var (node, scope, property) in _found)
            if (scope == own) Claim(page, node, property, credit, claims, data);
        credit.ClaimAndClear(EvidenceSource.Microdata, Confidence.Declared, "itemprop author", claims);
    }

    // Teasers are marked up as articles too. The page's own one holds an h1, or its headline stands in the page's title.
    private readonly int OwnScope(Page page, PageIdentity identity)
    {
        var only = _found[0].Scope;
        var checkedScope = -1;
        foreach (var (node, scope, property) in _found)
        {
            if (scope != only) only = -1;
            if (scope != checkedScope && HoldsHeading(page, scope)) return scope;
            checkedScope = scope;
            if (property is "headline" or "name" && identity.HasTitle(ValueOf(page, node))) return scope;
        }

        return only;
    }

    private static bool HoldsHeading(Page page, int scope)
    {
        for (var node = scope; node < page.EndOf(scope); node++)
            if (page.TagOf(node) == Tag.H1) return true;
        return false;
    }

    private readonly void Open(Page page, int node, ReadOnlySpan<char> type)
    {
        CloseBefore(node);
        var found = SchemaTypes.Find(type);
        if (DeclaredKinds.KindOf(found) is not null && _scopes.TrueForAll(static scope => scope.Type == SchemaType.WebPage)) _own.Add(found);
        _scopes.Add((node, page.EndOf(node), found));
    }

    private readonly void CloseBefore(int node)
    {
        while (_scopes.Count > 0 && _scopes[^1].End <= node) _scopes.RemoveAt(_scopes.Count - 1);
    }

    // An author of a picture or of a comment stands in a scope of its own and is none of the article's.
    private readonly void Note(int node, ReadOnlySpan<char> property)
    {
        CloseBefore(node);
        if (_scopes.Count == 0 || _found.Count == 256) return;
        if (_scopes[^1].Type is not (SchemaType.Article or SchemaType.LiveBlog)) return;
        var name = property[(property.LastIndexOf(':') + 1)..].Trim();
        foreach (var known in (ReadOnlySpan<string>)["headline", "name", "author", "creator", "datePublished", "dateModified", "dateCreated", "articleSection", "keywords", "image", "description", "articleBody", "alternativeHeadline", "inLanguage"])
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) _found.Add((node, _scopes[^1].Node, known));
    }

    private static void Claim(Page page, int node, string property, DeclaredCredit credit, ArticleClaims claims, DeclaredData data)
    {
        if (property == "articleBody")
        {
            data.BodyNode = data.BodyNode < 0 ? node : data.BodyNode;
            return;
        }

        if (property == "headline" && page.IsElement(node) && page.TagOf(node) != Tag.Meta && data.HeadlineNode < 0) data.HeadlineNode = node;
        if (property is "author" or "creator") credit.Add(NameIn(page, node));
        else if (ValueOf(page, node) is { } value) Claim(property, value, claims, data);
    }

    private static void Claim(string property, string value, ArticleClaims claims, DeclaredData data)
    {
        switch (property)
        {
            case "headline": claims.Headline.Add(Make(value, "itemprop headline")); break;
            case "name": claims.Headline.Add(Make(value, "itemprop name", Confidence.Inferred)); break;
            case "datePublished": ClaimDate(value, ArticleField.Published, Confidence.Declared, claims); break;
            case "dateCreated": ClaimDate(value, ArticleField.Published, Confidence.Inferred, claims); break;
            case "dateModified": ClaimDate(value, ArticleField.Modified, Confidence.Declared, claims); break;
            case "articleSection": claims.Section.Add(Make(value, "itemprop articleSection")); break;
            case "keywords": KeywordList.Claim(value, EvidenceSource.Microdata, Confidence.Declared, "itemprop keywords", claims.Tag); break;
            case "image": claims.LeadFigure.Add(Make(LeadPicture.Of(value, claims.LeadFigure), "itemprop image", Confidence.Inferred)); break;
            case "description": data.Descriptions.Add(value); break;
            case "alternativeHeadline": data.AlternativeHeadlines.Add(value); break;
            case "inLanguage": claims.Language.Add(Make(value, "itemprop inLanguage")); break;
        }
    }

    private static Claim<T> Make<T>(T value, string rule, Confidence confidence = Confidence.Declared) => new(value, EvidenceSource.Microdata, confidence, rule);

    private static void ClaimDate(string value, ArticleField field, Confidence confidence, ArticleClaims claims) =>
        DeclaredDate.Claim(value, field, EvidenceSource.Microdata, confidence, "itemprop date", claims);

    // The name may stand in an element of its own inside, beside a picture and a job title.
    private static string? NameIn(Page page, int node)
    {
        for (var inner = node + 1; inner < page.EndOf(node); inner++)
            if (page.IsElement(inner) && page.Attribute(inner, "itemprop") is "name") return ValueOf(page, inner);
        return ValueOf(page, node);
    }

    private static string? ValueOf(Page page, int node)
    {
        foreach (var name in (ReadOnlySpan<string>)["content", "datetime"])
            if (page.Attribute(node, name) is { IsEmpty: false } value) return DeclaredText.Clean(value);
        return page.TagOf(node) switch
        {
            Tag.Img => DeclaredText.Clean(page.Attribute(node, "src")),
            Tag.Link => DeclaredText.Clean(page.Attribute(node, "href")),
            _ => NodeText.Of(page, node, 2048),
        };
    }
}
