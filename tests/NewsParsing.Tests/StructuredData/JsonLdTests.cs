using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.StructuredData;

public class JsonLdTests
{
    public static TheoryData<string, string?, string?, string?> Scripts()
    {
        var data = new TheoryData<string, string?, string?, string?>();
        foreach (var row in SpecTable.Rows("JsonLd.md", "json")) data.Add(row["json"] ?? "", row["headline"], row["authors"], row["published"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Reads_the_article_of_a_script(string json, string? headline, string? authors, string? published)
    {
        var article = SmallPages.Of($"<script type=\"application/ld+json\">{json}</script>");
        Assert.Equal(headline, article.Headline);
        Assert.Equal(authors, article.Byline is { } byline ? SmallPages.Names(byline) : null);
        Assert.Equal(published, article.Published?.ToString());
    }

    [Fact]
    public void Details_of_a_person_are_kept()
    {
        var article = SmallPages.Of("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens at last","author":{"@type":"Person","name":"Ada Quill","jobTitle":"Harbor Reporter",
            "worksFor":{"@type":"Organization","name":"Harbor News"},"url":"https://paper.example/people/ada"}}</script>
            """);
        var author = Assert.Single(article.Byline!.Authors);
        Assert.Equal(("Ada Quill", "Harbor Reporter", "Harbor News", "https://paper.example/people/ada"), (author.Name, author.JobTitle, author.Affiliation, author.Url));
    }

    [Fact]
    public void Nested_and_named_replies_know_the_comment_they_answer()
    {
        var data = SmallPages.Declared("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens at last","comment":[
            {"@type":"Comment","@id":"c1","author":{"name":"Ann"},"text":"Good.<br>At last.","dateCreated":"2024-03-05T11:00:00Z","comment":{"@type":"Comment","author":"Ben","text":"Is it?"}},
            {"@type":"Comment","@id":"c2","author":"Cem","text":"Yes &amp; no","parentItem":{"@id":"c1"}},
            {"@type":"Comment","author":"Empty","text":""}]}</script>
            """);
        Assert.Equal(["Ann: Good.\nAt last.", "Ben: Is it?", "Cem: Yes & no"], data.Comments.Select(comment => $"{comment.Author}: {comment.Text}"));
        Assert.Equal([null, 0, null], data.Comments.Select(comment => comment.ParentIndex));
        Assert.Equal([null, null, "c1"], data.Comments.Select(comment => comment.ParentId));
        Assert.Equal("2024-03-05T11:00:00Z", data.Comments[0].Posted?.ToString());
    }

    [Fact]
    public void Posts_of_a_live_blog_are_read_in_order()
    {
        const string Page = """
            <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm: what we know","liveBlogUpdate":[
            {"@type":"BlogPosting","headline":"Ferries stop","articleBody":"No boats.\nNone.","datePublished":"2024-03-05T12:00:00Z"},
            {"@type":"BlogPosting","articleBody":"Roads are open."},{"@type":"BlogPosting"}]}</script>
            """;
        Assert.Equal(["Ferries stop|No boats.\nNone.|2024-03-05T12:00:00Z", "|Roads are open.|"], SmallPages.Declared(Page).Posts.Select(post => $"{post.Headline}|{post.Body}|{post.Posted}"));
        Assert.Equal(ArticleKind.LiveBlog, SmallPages.Of(Page).Kind);
    }

    [Theory]
    [InlineData("\"isAccessibleForFree\":false", true)]
    [InlineData("\"isAccessibleForFree\":\"False\"", true)]
    [InlineData("\"isAccessibleForFree\":\"http://schema.org/False\"", true)]
    [InlineData("\"isAccessibleForFree\":true", false)]
    [InlineData("\"isAccessibleForFree\":\"maybe\"", null)]
    [InlineData("\"name\":\"x\"", null)]
    public void A_paywall_is_what_the_article_says_of_itself(string member, bool? paywalled) =>
        Assert.Equal(paywalled, SmallPages.Of($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens at last",{{member}}}</script>""").IsPaywalled);
}
