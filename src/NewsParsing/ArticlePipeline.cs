using NewsParsing.Blocks;
using NewsParsing.Pages;
using NewsParsing.PlainText;
using NewsParsing.Resolution;

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
        var headline = "";
        for (var b = 0; b < blocks.Count && headline.Length == 0; b++) if (blocks[b].Tag == Tag.H1) headline = blocks.TextOf(b).ToString();
        var body = BodyText.Join(blocks, BodyFinder.Find(page, blocks, headline));
        return new Article { Url = options.Url, Headline = headline, Text = body.Text, Blocks = body.Blocks };
    }

    // PROVISIONAL: the first claim of each field; Resolution takes over.
    private static Article RunText(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        var claims = new ArticleClaims();
        var document = PlainTextParser.Read(source.Span, options, claims, ct);
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
