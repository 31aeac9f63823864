using NewsParsing.Blocks;
using NewsParsing.Comments;
using NewsParsing.Headlines;
using NewsParsing.Languages;
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
        HeadlineFinder.Find(page, options, declared, claims);
        var article = Resolver.Resolve(claims, declared, options);
        var body = BodyText.Join(blocks, BodyFinder.Find(page, blocks, article.Headline ?? ""));
        var language = LanguageTable.FindOrAny(article.Language);
        var thread = CommentFinder.Find(page, language, new CommentContext(options.FetchedAt, null, article.Published?.Date));
        return article with { Text = body.Text, Blocks = body.Blocks, Comments = thread.Comments, CommentsClosed = thread.Closed, CommentCount = thread.Count };
    }
}
