using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Makes claims of an article that JSON-LD describes.</summary>
internal static class JsonLdArticleReader
{
    internal static void Read(SchemaGraph graph, int article, DeclaredCredit credit, ArticleClaims claims, DeclaredData data)
    {
        var json = graph.Json;
        var type = graph.TypeOf(article);
        claims.Kind.Add(Make(type == SchemaType.LiveBlog ? ArticleKind.LiveBlog : ArticleKind.Article, "type of the article"));
        Claim(claims.Headline, json.SpanOf(article, "headline"), "headline");
        Claim(claims.Headline, json.SpanOf(article, "name"), "name", Confidence.Inferred);
        Add(data.AlternativeHeadlines, json.SpanOf(article, "alternativeHeadline"));
        Add(data.AlternativeHeadlines, json.SpanOf(article, "alternateName"));
        Add(data.Descriptions, json.SpanOf(article, "description"));
        Add(data.Descriptions, json.SpanOf(article, "abstract"));
        if (data.RawBodyStart.IsEmpty && json.Find(article, "articleBody") is >= 0 and var body && json.IsString(body)) data.SetArticleBody(json.MemoryOf(body), json.IsEscaped(body));
        ClaimDates(graph, article, claims, Confidence.Declared);
        JsonLdCreditReader.Read(graph, article, credit, claims);
        ClaimEach(json, json.Find(article, "articleSection"), claims.Section, "articleSection");
        ClaimTopics(graph, article, claims);
        JsonLdImageReader.Read(graph, article, claims);
        ClaimOutlet(graph, article, claims, data);
        ClaimLanguage(graph, article, claims);
        ClaimAccess(json, article, claims);
        ClaimCommentCount(json, article, claims);
        JsonLdPostReader.Read(graph, article, data);
    }

    /// <summary>What a page says of itself counts where its article says nothing.</summary>
    internal static void ReadWebPage(SchemaGraph graph, int page, ArticleClaims claims, DeclaredData data)
    {
        ClaimDates(graph, page, claims, Confidence.Inferred);
        ClaimLanguage(graph, page, claims);
        Claim(claims.Headline, graph.Json.SpanOf(page, "headline"), "headline of the WebPage", Confidence.Inferred);
        Add(data.Descriptions, graph.Json.SpanOf(page, "description"));
        ClaimAccess(graph.Json, page, claims);
    }

    private static Claim<T> Make<T>(T value, string rule, Confidence confidence = Confidence.Declared) => new(value, EvidenceSource.JsonLd, confidence, rule);

    private static void Claim(List<Claim<string>> claims, ReadOnlySpan<char> value, string rule, Confidence confidence = Confidence.Declared)
    {
        if (!value.IsEmpty) claims.Add(Make(KnownText.Of(value, claims), rule, confidence));
    }

    private static void Add(List<string> texts, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        foreach (var known in texts)
            if (text.SequenceEqual(known)) return;
        texts.Add(text.ToString());
    }

    private static void ClaimDates(SchemaGraph graph, int node, ArticleClaims claims, Confidence confidence)
    {
        ClaimDate(graph.Json, node, "datePublished", ArticleField.Published, confidence, claims);
        ClaimDate(graph.Json, node, "dateCreated", ArticleField.Published, Confidence.Inferred, claims);
        ClaimDate(graph.Json, node, "dateModified", ArticleField.Modified, confidence, claims);
    }

    private static void ClaimDate(JsonTable json, int node, string name, ArticleField field, Confidence confidence, ArticleClaims claims)
    {
        var value = json.Find(node, name);
        if (json.IsArray(value)) value = json.EndOf(value) > value + 1 ? value + 1 : -1;
        if (json.IsObject(value)) value = json.Find(value, "@value");
        if (json.SpanOf(value) is { IsEmpty: false } text) DeclaredDate.Claim(text, field, EvidenceSource.JsonLd, confidence, name, claims);
    }

    private static void ClaimEach(JsonTable json, int value, List<Claim<string>> claims, string rule)
    {
        if (!json.IsArray(value))
        {
            Claim(claims, json.SpanOf(value), rule);
            return;
        }

        for (var child = value + 1; child < json.EndOf(value); child = json.EndOf(child)) Claim(claims, json.SpanOf(child), rule);
    }

    private static void ClaimTopics(SchemaGraph graph, int article, ArticleClaims claims)
    {
        var json = graph.Json;
        var value = json.Find(article, "keywords");
        if (json.IsArray(value) && json.EndOf(value) > value + 2)
        {
            for (var child = value + 1; child < json.EndOf(value); child = json.EndOf(child))
                if (json.SpanOf(json.IsObject(child) ? json.Find(child, "name") : child) is { IsEmpty: false } topic && KeywordList.IsTopic(topic)) Claim(claims.Tag, topic, "keywords");
            return;
        }

        if (json.IsArray(value)) value++;
        if (value >= 0 && json.SpanOf(json.IsObject(value) ? json.Find(value, "name") : value) is { IsEmpty: false } list)
            KeywordList.Claim(list, EvidenceSource.JsonLd, Confidence.Declared, "keywords", claims.Tag);
    }

    private static void ClaimOutlet(SchemaGraph graph, int article, ArticleClaims claims, DeclaredData data)
    {
        var json = graph.Json;
        var publisher = json.Find(article, "publisher");
        if (json.IsArray(publisher)) publisher++;
        if (!json.IsObject(publisher)) return;
        var name = json.SpanOf(graph.Resolve(publisher), "name");
        Add(data.OutletNames, name);
        Claim(claims.SiteName, name, "name of the publisher");
    }

    private static void ClaimLanguage(SchemaGraph graph, int node, ArticleClaims claims)
    {
        var json = graph.Json;
        var value = json.Find(node, "inLanguage");
        if (json.IsArray(value)) return;
        if (json.IsObject(value)) value = json.Find(value, "alternateName") is >= 0 and var code ? code : json.Find(value, "name");
        Claim(claims.Language, json.SpanOf(value), "inLanguage");
    }

    private static void ClaimAccess(JsonTable json, int node, ArticleClaims claims)
    {
        var value = json.Find(node, "isAccessibleForFree");
        if (value < 0 || json.IsObject(value) || json.IsArray(value)) return;
        var raw = json.RawOf(value).Trim();
        var last = raw[(raw.LastIndexOf('/') + 1)..];
        if (last.Equals("false", StringComparison.OrdinalIgnoreCase)) claims.IsPaywalled.Add(Make(true, "isAccessibleForFree"));
        else if (last.Equals("true", StringComparison.OrdinalIgnoreCase)) claims.IsPaywalled.Add(Make(false, "isAccessibleForFree"));
    }

    private static void ClaimCommentCount(JsonTable json, int article, ArticleClaims claims)
    {
        if (json.Find(article, "commentCount") is >= 0 and var value && int.TryParse(json.RawOf(value), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count))
            claims.CommentCount.Add(Make(count, "commentCount"));
    }
}
