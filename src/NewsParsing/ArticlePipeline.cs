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
        var headline = HeadlineFinder.Find(page, declared, claims);
        KickerFinder.Find(page, blocks, headline, claims);
        var deck = DeckFinder.Find(page, blocks, headline, declared, claims);
        TagFinder.Find(page, headline, declared, claims);
        LeadImageFinder.Find(page, headline, claims);
        var article = Resolver.Resolve(claims, declared, options);
        var verdicts = BodyFinder.Find(page, blocks, article.Headline ?? "");
        if (deck >= 0) verdicts[deck] = Verdict.Out("the deck");
        var body = BodyText.Join(blocks, verdicts);
        return article with { Text = body.Text, Blocks = body.Blocks };
    }
}
