using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests;

/// <summary>What the finders say of small whole pages, where the places of things to each other decide.</summary>
public class WholePageTests
{
    private static readonly string[] Paragraphs =
    [
        .. new[] { "on Monday", "for a week", "once more", "at noon", "in March", "by the council", "after a storm", "before winter", "until summer" }
            .Select(time => $"The harbour of Easthaven was closed {time}, and no ship has left it since then, as somebody in the street behind the quay told us {time}."),
    ];

    public static TheoryData<string, string?, string?, string?, string?> Cases()
    {
        var cases = new TheoryData<string, string?, string?, string?, string?>();
        foreach (var row in SpecTable.Rows("WholePages.md", "page")) cases.Add(row.Need("page"), row["byline"], row["published"], row["figures"], row["comments"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_gives_what_its_row_says(string page, string? byline, string? published, string? figures, string? comments)
    {
        var article = NewsParser.Parse(Document(page));
        var names = string.Join(" ; ", article.Byline?.Authors.Select(author => author.Name) ?? []);
        Assert.Equal(byline ?? "", names + SurenessOf(article, ArticleField.Byline));
        Assert.Equal(published ?? "", article.Published + SurenessOf(article, ArticleField.Published));
        Assert.Equal(figures ?? "", string.Join(" ; ", article.Figures.Select(figure => $"{figure.Url} {figure.Caption} / {figure.Credit}".Trim())));
        Assert.Equal(comments ?? "", string.Join(" ; ", article.Comments.Select(comment => $"{comment.Author} @{comment.Posted}: {comment.Text.Replace('\n', ' ')}".Trim())));
    }

    private static string Document(string page)
    {
        var isText = !page.StartsWith('<');
        for (var i = 0; i < Paragraphs.Length; i++) page = page.Replace($"[{i + 1}]", isText ? Paragraphs[i] : $"<p>{Paragraphs[i]}</p>", StringComparison.Ordinal);
        return isText
            ? page.Replace(" // ", "\n\n", StringComparison.Ordinal)
            : $"<html lang=\"en\"><head><title>Harbour closed</title><meta property=\"og:type\" content=\"article\"></head><body><article>{page}</article></body></html>";
    }

    private static string SurenessOf(Article article, ArticleField field) =>
        article.Evidence.Where(evidence => evidence.Field == field && evidence.Confidence > Confidence.Guessed).Select(evidence => " surely").FirstOrDefault() ?? "";
}
