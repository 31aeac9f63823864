using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Decides what each block of a text is: the order of judging.</summary>
internal static class TextArticleFinder
{
    internal static TextDocument Find(TextPage page, ParseOptions options, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var core = BodyFinder.FindCore(page, page.Count);
        var walk = new BodyWalk(page, core, page.Count);
        var region = walk.Extend();
        var headline = new HeadlineFinder(page, region, walk.Vocabulary).Find();
        if (headline >= 0)
        {
            page[headline].Role = TextRole.Headline;
            claims.Headline.Add(new Claim<string>(page.TextOf(headline).ToString(), EvidenceSource.Text, Confidence.Inferred, "the line above the body that reads as a headline"));
        }

        for (var i = Math.Max(region.First, headline + 1); i <= region.Last; i++)
        {
            if (page[i].Role is TextRole.Unknown) page[i].Role = BodyFinder.IsProse(page[i]) ? TextRole.Paragraph : TextRole.Subhead;
        }

        return BodyWriter.Write(page, []);
    }
}
