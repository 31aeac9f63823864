using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        using var page = PageReader.Read(source, options, ct);
        using var blocks = BlockReader.Read(page, ct);
        SurroundingsReader.Mark(page, blocks);
        var headline = "";
        for (var b = 0; b < blocks.Count && headline.Length == 0; b++) if (blocks[b].Tag == Tag.H1) headline = blocks.TextOf(b).ToString();
        var verdicts = BodyFinder.Find(page, blocks, headline);
        var body = BodyText.Join(blocks, verdicts);
        var claims = new Resolution.ArticleClaims();
        var language = Languages.LanguageTable.Find(PageLanguage(page)) ?? Languages.LanguageTable.All[0];
        Bylines.BylineFinder.Find(page, blocks, verdicts, language, claims);
        Datelines.DatelineFinder.Find(blocks, verdicts, language, claims);
        Datelines.AgencyFinder.Find(blocks, verdicts, language, claims);
        var figures = Captions.FigureFinder.Find(page, blocks, verdicts, language, options.Url);
        return new Article { Evidence = [.. claims.Byline.Select(claim => new Evidence(ArticleField.Byline, claim.Source, claim.Confidence, claim.Rule))], Figures = [.. figures.Select(figure => figure.Figure)], Dateline = claims.Dateline.Count > 0 ? claims.Dateline[0].Value : null, Agencies = [.. claims.Agency.Select(claim => claim.Value)],
            Url = options.Url, Headline = headline, Text = body.Text, Blocks = body.Blocks, Byline = claims.Byline.Count > 0 ? claims.Byline[0].Value : null };
    }

    private static string PageLanguage(Page page)
    {
        for (var node = 0; node < page.Count; node++) if (page.TagOf(node) == Tag.Html) return page.Attribute(node, "lang").ToString();
        return "";
    }
}
