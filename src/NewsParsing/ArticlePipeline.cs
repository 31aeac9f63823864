using NewsParsing.Pages;
using NewsParsing.PlainText;
using NewsParsing.Resolution;

namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(string source, ParseOptions options, CancellationToken ct)
    {
        if (DataDetector.TryDetect(source, out var kind)) return new Article { Url = options.Url, Kind = kind };
        var format = options.Format == SourceFormat.Auto ? FormatDetector.Detect(source) : options.Format;
        return format == SourceFormat.PlainText ? RunText(source, options, ct) : RunPage(source, options, ct);
    }

    private static Article RunPage(string source, ParseOptions options, CancellationToken ct)
    {
        using var page = PageReader.Read(source, options, ct);
        return new Article { Url = options.Url };
    }

    // PROVISIONAL: the first claim of each field; Resolution takes over.
    private static Article RunText(string source, ParseOptions options, CancellationToken ct)
    {
        var claims = new ArticleClaims();
        var document = PlainTextParser.Read(source, options, claims, ct);
        return new Article
        {
            Url = options.Url,
            Text = document.Text,
            Blocks = document.Blocks,
            Comments = document.Comments,
            Language = claims.Language.Count > 0 ? claims.Language[0].Value : null,
            Headline = claims.Headline.Count > 0 ? claims.Headline[0].Value : null,
            Kicker = claims.Kicker.Count > 0 ? claims.Kicker[0].Value : null,
            Deck = claims.Deck.Count > 0 ? claims.Deck[0].Value : null,
            Byline = claims.Byline.Count > 0 ? claims.Byline[0].Value : null,
            Published = claims.Published.Count > 0 ? claims.Published[0].Value : null,
            Modified = claims.Modified.Count > 0 ? claims.Modified[0].Value : null,
            Dateline = claims.Dateline.Count > 0 ? claims.Dateline[0].Value : null,
            Figures = [.. claims.Figure.Select(claim => claim.Value)],
            Tags = [.. claims.Tag.Select(claim => claim.Value)],
            Agencies = [.. claims.Agency.Select(claim => claim.Value)],
            CommentsClosed = claims.CommentsClosed.Count > 0 ? claims.CommentsClosed[0].Value : null,
            CommentCount = claims.CommentCount.Count > 0 ? claims.CommentCount[0].Value : null,
        };
    }
}
