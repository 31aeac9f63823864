using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>Finds the body in what the page gives to scripts, where the printed one is missing or only its beginning.</summary>
internal static class ScriptBodyFinder
{
    // A printed body of this size is no stub: pages behind a paywall print a paragraph or three.
    private const int CertainlyWhole = 2500;
    private const int ShortestBody = 300;
    private const int MostHeadlines = 8;

    /// <summary>The body of a script; null where the printed one is fine or no script holds more.</summary>
    internal static ScriptBody? Find(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, DeclaredData declared, ArticleClaims claims, ParseOptions options, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var printed = BodySize.ProseOf(blocks, verdicts);
        var headlines = HeadlinesOf(claims);
        if (IsFarShorter(printed, declared.RawBodyLength) && declared.ArticleBody is { } text
            && FragmentReader.Read(DeclaredBody.AsMarkup(text), headlines, options, ct) is { } told && IsFarShorter(printed, told.Prose)
            && (printed < ShortestBody || PrintedText.LacksMostOf(blocks, told))) return told;
        if (printed >= CertainlyWhole || declared.Posts.Count > 0 || !IsStory(declared, claims)) return null;
        return StateBodyFinder.Find(page, headlines, options, ct) is { } state && IsFarShorter(printed, state.Prose) && PrintedText.LacksMostOf(blocks, state) ? state : null;
    }

    // Shops and lists keep texts in their scripts too, and none of them is a story.
    private static bool IsStory(DeclaredData declared, ArticleClaims claims) => declared.IsArticle || claims.Published.Count > 0;

    private static bool IsFarShorter(int printed, int told) => told >= ShortestBody && printed * 10 <= told * 6;

    private static List<string> HeadlinesOf(ArticleClaims claims)
    {
        var headlines = new List<string>();
        foreach (var claim in claims.Headline)
            if (!headlines.Contains(claim.Value) && headlines.Count < MostHeadlines) headlines.Add(claim.Value);
        return headlines;
    }
}
