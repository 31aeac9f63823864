using NewsParsing.Blocks;
using NewsParsing.Headlines;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        using var page = PageReader.Read(source, options, ct);
        using var blocks = BlockReader.Read(page, ct);
        SurroundingsReader.Mark(page, blocks);
        var claims = new ArticleClaims();
        var declared = DeclaredDataReader.Read(page, options, claims);
        var headlineNode = HeadlineFinder.Find(page, options, declared, claims);
        var article = Resolver.Resolve(claims, declared, options);
        var verdicts = BodyFinder.Find(page, blocks, article.Headline ?? "");
        var language = Languages.LanguageTable.FindOrAny(article.Language);
        Dates.PublicationDateFinder.Find(page, blocks, verdicts, headlineNode, (options.Url ?? article.CanonicalUrl)?.OriginalString, language, new Dates.DateContext(options.FetchedAt), claims);
        article = Resolver.Resolve(claims, declared, options);
        var body = BodyText.Join(blocks, verdicts);
        return article with { Text = body.Text, Blocks = body.Blocks };
    }
}
