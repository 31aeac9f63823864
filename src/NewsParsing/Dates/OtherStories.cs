using NewsParsing.Blocks;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Dates below the body that are of the stories listed there.</summary>
internal static class OtherStories
{
    // One date below the body may be the article's, and a second one that of its change.
    private const int LeastDays = 3;
    private const Surroundings Elsewhere = Surroundings.Comments | Surroundings.Embed;

    /// <summary>Drops what stands below the body without a word that says what it is of, where several days stand there.</summary>
    internal static void Refuse(List<DateCandidate> found, ArticleFrame frame, PrintedBlocks blocks)
    {
        Span<LocalDate> days = stackalloc LocalDate[LeastDays];
        var count = 0;
        foreach (var candidate in found)
        {
            if (count == LeastDays) break;
            if (IsUnsaid(candidate, frame) && (blocks[candidate.Block].Surroundings & Elsewhere) == 0 && !days[..count].Contains(candidate.Date.Date)) days[count++] = candidate.Date.Date;
        }

        if (count == LeastDays) found.RemoveAll(candidate => IsUnsaid(candidate, frame));
    }

    private static bool IsUnsaid(in DateCandidate candidate, ArticleFrame frame) => !candidate.IsSaid && frame.IsBelow(candidate.Block);
}
