using NewsParsing.Captions;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Headlines;

/// <summary>Finds the picture that a reader sees at the head of the article: the printed copy of the declared one, else the first large picture by the headline.</summary>
internal static class LeadImageFinder
{
    // A lead picture may stand above the headline, but not far.
    private const int MaxNodesAbove = 150;
    private const int MaxNodesBelow = 400;
    private const int MostParagraphsAbove = 3;
    private const int LeastWidth = 300;

    private static readonly NameWords NoPictures = new("logo icon icons avatar author authors byline sponsor advert ad ads related recommended teaser teasers nav menu comment comments social share sharing footer");

    internal static void Find(Page page, int headline, ArticleClaims claims)
    {
        var start = Math.Max(headline - MaxNodesAbove, 1);
        var first = -1;
        for (var node = start - 1; (node = page.Next(Tag.Img, node + 1, page.Count)) < page.Count;)
        {
            var address = PictureAddress.Of(page, node);
            if (address.IsEmpty || address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) continue;
            if (IsDeclared(address, claims))
            {
                Claim(page, node, Confidence.Corroborated, "printed copy of the declared picture", claims);
                return;
            }

            if (first < 0 && headline > 0 && node > headline && node < headline + MaxNodesBelow && IsAboveProse(page, headline, node) && IsLarge(page, node)) first = node;
        }

        if (first >= 0) Claim(page, first, Confidence.Inferred, "first large picture below the headline", claims);
    }

    /// <summary>Whether few paragraphs stand between the headline and a picture.</summary>
    private static bool IsAboveProse(Page page, int headline, int image)
    {
        var paragraphs = 0;
        for (var node = headline; (node = page.Next(Tag.P, node + 1, image)) < image;)
            if (page.EndOf(node) - node > 1) paragraphs++;
        return paragraphs <= MostParagraphsAbove;
    }

    private static bool IsDeclared(ReadOnlySpan<char> address, ArticleClaims claims)
    {
        foreach (var claim in claims.LeadFigure)
            if (claim.Value.Url is { } url && SamePicture.Is(address, url)) return true;
        return false;
    }

    private static bool IsLarge(Page page, int image)
    {
        var isInFigure = false;
        for (var (node, level) = (image, 0); node > 0 && level < 6; level++, node = page.ParentOf(node))
        {
            if (NoPictures.AreIn(page.ClassesOf(node)) || page.TagOf(node) is Tag.Aside or Tag.Nav or Tag.Footer) return false;
            isInFigure |= page.TagOf(node) is Tag.Figure or Tag.Picture;
        }

        var width = page.Attribute(image, "width").TrimEnd("px");
        return int.TryParse(width, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var units) ? units >= LeastWidth : isInFigure;
    }

    private static void Claim(Page page, int image, Confidence confidence, string rule, ArticleClaims claims) =>
        claims.LeadFigure.Add(new Claim<Figure>(
            new Figure { Url = PictureAddress.Of(page, image).ToString(), Alt = DeclaredText.Clean(page.Attribute(image, "alt")), IsLead = true },
            EvidenceSource.Markup, confidence, rule));
}
