using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Tests.StructuredData;

/// <summary>Small pages for tests.</summary>
internal static class SmallPages
{
    internal static readonly ParseOptions Options = new() { Url = new Uri("https://paper.example/news/bridge"), Format = SourceFormat.Html };

    internal static Article Of(string html, string language = "en") => NewsParser.Parse($"<html lang=\"{language}\">{html}", Options);

    internal static DeclaredData Declared(string html)
    {
        using var page = PageReader.Read(html.AsMemory(), Options, CancellationToken.None);
        return DeclaredDataReader.Read(page, Options, new ArticleClaims(), CancellationToken.None);
    }

    internal static string Names(Byline byline) =>
        string.Join(" ; ", byline.Authors.Select(author => author.Kind == AuthorKind.Organization ? author.Name + " [organization]" : author.Name));
}
