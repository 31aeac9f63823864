using NewsParsing.Blocks;
using NewsParsing.Headlines;
using NewsParsing.Pages;
using NewsParsing.PlainText;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        if (DataDetector.TryDetect(source.Span, out var kind)) return new Article { Url = options.Url, Kind = kind };
        var format = options.Format == SourceFormat.Auto ? FormatDetector.Detect(source.Span) : options.Format;
        return format == SourceFormat.PlainText ? RunText(source, options, ct) : RunPage(source, options, ct);
    }

    private static Article RunPage(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        using var page = PageReader.Read(source, options, ct);
        using var blocks = BlockReader.Read(page, ct);
        SurroundingsReader.Mark(page, blocks);
        var claims = new ArticleClaims();
        var declared = DeclaredDataReader.Read(page, options, claims);
        HeadlineFinder.Find(page, options, declared, claims);
        var article = Resolver.Resolve(claims, declared, options);
        var body = BodyText.Join(blocks, BodyFinder.Find(page, blocks, article.Headline ?? ""));
        return article with { Text = body.Text, Blocks = body.Blocks };
    }

    private static Article RunText(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        var claims = new ArticleClaims();
        var document = PlainTextParser.Read(source.Span, options, claims, ct);
        var article = Resolver.Resolve(claims, new DeclaredData(), options);
        return article with { Text = document.Body.Text, Blocks = document.Body.Blocks, Comments = options.IncludeComments ? document.Comments.Comments : [] };
    }
}
