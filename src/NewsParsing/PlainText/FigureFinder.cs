using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Finds the captions around and within a body and parts them from their credits.</summary>
internal static class FigureFinder
{
    private const int Above = 6;

    internal static void Find(TextPage page, int headline, BodyRegion region, ArticleClaims claims)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(0, headline - Above); i <= region.Last; i++)
        {
            if (page[i].Role != TextRole.Caption) continue;
            if (Read(page.TextOf(i)) is { } figure && seen.Add(figure.Caption ?? figure.Credit ?? ""))
                claims.Figure.Add(new Claim<Figure>(figure, EvidenceSource.Text, Confidence.Inferred, "a line that ends in a picture's credit"));
        }
    }

    // PROVISIONAL: until the parser of captions stands.
    private static Figure? Read(ReadOnlySpan<char> text) => new() { Caption = text.ToString() };
}
