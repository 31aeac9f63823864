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
        var body = BodyText.Join(blocks, BodyFinder.Find(page, blocks, headline));
        return new Article { Url = options.Url, Headline = headline, Text = body.Text, Blocks = body.Blocks };
    }
}
