using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Decides what each block of a text is: the order of judging.</summary>
internal static class TextArticleFinder
{
    internal static TextDocument Find(TextPage page, ParseOptions options, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var core = TextBodyFinder.FindCore(page, page.Count);
        var walk = new BodyWalk(page, core, page.Count);
        var region = walk.Extend();
        var headline = new HeadlineFinder(page, region, walk.Vocabulary).Find();
        if (headline >= 0)
        {
            page[headline].Role = TextRole.Headline;
            claims.Headline.Add(new Claim<string>(page.TextOf(headline).ToString(), EvidenceSource.Text, Confidence.Inferred, "the line above the body that reads as a headline"));
        }

        if (headline >= 0) region = region with { First = headline + 1 };
        var isClean = IsClean(page, headline, region);
        if (isClean) region = region with { Last = page.Count - 1 };
        new BodyJudge(page, walk, isClean).Judge(region);
        return BodyWriter.Write(page, []);
    }

    // A text without menus: it opens with the headline, and below the body nothing stands that only pages have.
    private static bool IsClean(TextPage page, int headline, BodyRegion region)
    {
        if (region.IsEmpty || headline > 4) return false;
        int rest = 0, body = 0;
        for (var i = region.First; i < page.Count; i++)
        {
            if (i <= region.Last) body += page[i].Words;
            else if (page[i].Role is TextRole.Turn or TextRole.Footer or TextRole.Notice or TextRole.Date or TextRole.Byline) return false;
            else rest += page[i].Words;
        }

        return rest <= body;
    }
}
