
using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using NewsParsing.Benchmarks.Pages;
using NewsParsing.Pages;
using SmartReader;

namespace NewsParsing.Benchmarks.Race;

/// <summary>All ways to read a page that are compared.</summary>
internal static class Runners
{
    private static readonly HtmlParser AngleSharpParser = new();

    /// <summary>The yardstick: AngleSharp's own document, and nothing read from it.</summary>
    public static Runner AngleSharp { get; } = new("AngleSharp ParseDocument(string)", static page =>
    {
        using var document = AngleSharpParser.ParseDocument(page.Html);
        return document.ChildNodes.Length;
    });

    public static Runner Article { get; } = new("NewsParser.Parse(string)", static page => EveryProperty.Sum(NewsParser.Parse(page.Html)));

    public static Runner ArticleFromBytes { get; } = new("NewsParser.Parse(UTF-8 bytes)", static page => EveryProperty.Sum(NewsParser.Parse(page.Utf8)));

    /// <summary>The node table that all stages read.</summary>
    public static Runner Tree { get; } = new("its node table alone", static page =>
    {
        using var table = PageReader.Read(page.Html.AsMemory(), ParseOptions.Default, default);
        return table.Count;
    });

    /// <summary>No reader of markup can be faster than the search for its tags.</summary>
    public static Runner SplitOnly { get; } = new("tags and attributes split, no tree (floor)", static page => TagSplit.Count(page.Html));

    public static Runner Agility { get; } = new("HtmlAgilityPack LoadHtml", static page =>
    {
        var document = new HtmlDocument();
        document.LoadHtml(page.Html);
        return document.DocumentNode.ChildNodes.Count;
    });

    public static Runner Smart { get; } = new("SmartReader GetArticle", static page =>
    {
        var article = new Reader("https://news.example/story", page.Html).GetArticle();
        return (article.TextContent?.Length ?? 0) + (article.Title?.Length ?? 0) + (article.Byline?.Length ?? 0);
    });

    public static IReadOnlyList<Runner> All { get; } = [SplitOnly, Tree, Article, ArticleFromBytes, AngleSharp, Agility, Smart];



}
