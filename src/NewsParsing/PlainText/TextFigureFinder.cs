using NewsParsing.Captions;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Finds the captions around and within a body, parts them from their credits and joins them with the alternative texts beside them.</summary>
internal static class TextFigureFinder
{
    private const int Above = 6;

    internal static void Find(TextPage page, int headline, BodyRegion region, Language language, ArticleClaims claims)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = Math.Max(0, headline - Above); i <= region.Last; i++)
        {
            if (page[i].Role != TextRole.Caption || !CaptionParser.TryParse(page.TextOf(i), language, out var caption)) continue;

            // A caption is often printed twice: as the picture's alternative text and below it.
            if (!seen.Add(caption.Caption ?? caption.Credit ?? "")) continue;
            if (caption.Caption is null && seen.Count > 1 && IsBelowCaption(page, i)) continue;
            var figure = new Figure { Caption = caption.Caption, Credit = caption.Credit ?? CreditBelow(page, i, language), Alt = AltAbove(page, i) };
            claims.Figure.Add(new Claim<Figure>(figure, EvidenceSource.Text, Confidence.Inferred, "a line that ends in a picture's credit"));
        }
    }

    private static bool IsBelowCaption(TextPage page, int i) => i > 0 && page[i - 1].Role == TextRole.Caption;

    // The credit on a line of its own.
    private static string? CreditBelow(TextPage page, int i, Language language) =>
        i + 1 < page.Count && page[i + 1].Role == TextRole.Caption && CaptionParser.TryParse(page.TextOf(i + 1), language, out var below) && below.Caption is null ? below.Credit : null;

    private static string? AltAbove(TextPage page, int i)
    {
        if (i == 0 || page[i - 1].Role != TextRole.Picture) return null;
        var alt = page.TextOf(i - 1).Trim("[]!");
        return alt.IsEmpty ? null : alt.ToString();
    }
}
