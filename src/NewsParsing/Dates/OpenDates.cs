using NewsParsing.Blocks;
using NewsParsing.Languages;
using NewsParsing.Resolution;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Dates at the headline that say nothing to who does not know when the page was fetched: "yesterday", "3 hours ago", "4 May, 10:30".</summary>
internal static class OpenDates
{
    private const int LongestLine = 200;
    private const int MostBlocks = 20;

    // Any moment shows that such a date is there.
    private static readonly DateContext AnyMoment = new(Instant.FromUtc(2020, 1, 1, 0, 0));

    /// <summary>Writes why there is no date, where the first line with one needs the moment of fetching.</summary>
    internal static void Note(PrintedBlocks blocks, ArticleFrame frame, Language language, ArticleClaims claims)
    {
        if (frame.Headline < 0) return;
        var last = Math.Min(blocks.Count, frame.Headline + MostBlocks);
        for (var block = frame.Headline; block < last && frame.IsHead(block); block++)
        {
            var text = blocks.TextOf(block);
            if (text.Length > LongestLine) return;
            var scanner = new DateScanner(text, language, AnyMoment);
            if (!scanner.MoveNext() || scanner.Current.IsWhole) continue;
            claims.Refused.Add(new Evidence(ArticleField.Published, EvidenceSource.Markup, Confidence.Guessed, "line with a date: it counts from the moment of fetching, which is not known"));
            return;
        }
    }
}
