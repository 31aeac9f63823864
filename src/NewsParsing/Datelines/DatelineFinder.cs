using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.Datelines;

/// <summary>Finds the dateline at the beginning of the body, and claims it.</summary>
internal static class DatelineFinder
{
    private const int Tries = 60;
    private const int Early = 3;
    private const int LongestAlone = 60;
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-|");

    /// <param name="blocks">The page's printed blocks.</param>
    /// <param name="verdicts">What of them is the body.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="claims">The claims so far: the site name is read, the dateline is added.</param>
    internal static void Find(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, Language language, ArticleClaims claims)
    {
        var siteName = claims.SiteName.Count > 0 ? claims.SiteName[0].Value : "";
        var tried = 0;
        for (var block = 0; block < verdicts.Length && tried < Tries; block++)
        {
            if (!verdicts[block].IsBody || verdicts[block].Kind != BlockKind.Paragraph) continue;
            tried++;
            if (!DatelineParser.TryParse(blocks.TextOf(block), language, siteName, out var dateline) && (tried > 1 || !TryReadBefore(blocks, block, language, siteName, out dateline))) continue;

            // Later paragraphs have dashes of their own: there only an agency or a date tells a dateline.
            var isStrong = dateline.Organization is not null && dateline.Place is not null;
            if (tried > 1 && !isStrong && (tried > Early || !dateline.Text.AsSpan().ContainsAnyInRange('0', '9'))) continue;
            claims.Dateline.Add(new Claim<Dateline>(dateline, EvidenceSource.Text, Confidence.Inferred, "the opening of the body"));
            return;
        }
    }

    /// <summary>A dateline that stands in a block of its own, before the lede.</summary>
    private static bool TryReadBefore(PrintedBlocks blocks, int lede, Language language, string siteName, [NotNullWhen(true)] out Dateline? dateline)
    {
        dateline = null;
        if (lede == 0 || blocks[lede - 1].Length > LongestAlone || !blocks.TextOf(lede - 1).ContainsAny(Dashes)) return false;
        return DatelineParser.TryParse($"{blocks.TextOf(lede - 1)} {blocks.TextOf(lede)}", language, siteName, out dateline) && dateline.Text.Length <= blocks[lede - 1].Length + 1;
    }
}
