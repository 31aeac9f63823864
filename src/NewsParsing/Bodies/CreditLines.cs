using NewsParsing.Blocks;
using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.Bodies;

/// <summary>Takes the byline and the date line out of the head of the body, where a page prints them as paragraphs.</summary>
internal static class CreditLines
{
    private const int LinesOfHead = 6;
    private const int LongestLine = 160;

    internal static void Drop(PrintedBlocks blocks, Span<Verdict> verdicts, Language language, in DateContext dates, ArticleClaims claims)
    {
        var lines = 0;
        for (var block = 0; block < blocks.Count && lines < LinesOfHead; block++)
        {
            if (!verdicts[block].IsBody) continue;
            lines++;
            var text = blocks.TextOf(block);
            if (text.Length > LongestLine) continue;
            if (PrintedDateParser.TryParse(text, language, dates, out _)) verdicts[block] = Verdict.Out("date line");
            else if (IsByline(text, claims)) verdicts[block] = Verdict.Out("byline");
        }
    }

    private static bool IsByline(ReadOnlySpan<char> text, ArticleClaims claims)
    {
        foreach (var claim in claims.Byline)
        {
            var byline = claim.Value.Text.AsSpan().Trim();
            if (claim.Source == EvidenceSource.Markup && !byline.IsEmpty && text.Trim().StartsWith(byline, StringComparison.Ordinal) && text.Length < byline.Length * 2) return true;
        }

        return false;
    }
}
