using NewsParsing.Blocks;

namespace NewsParsing.Dates;

/// <summary>The one day that a page prints with a time. It is the page's own, in whatever corner it stands.</summary>
internal static class OnlyMoment
{
    private const Surroundings Elsewhere = Surroundings.Comments | Surroundings.Related | Surroundings.Embed | Surroundings.Blockquote;

    /// <summary>The date; null where the page prints several days or none with a time, or where a reader or another story is dated so.</summary>
    internal static DateCandidate? Of(List<DateCandidate> found, ArticleFrame frame, PrintedBlocks blocks)
    {
        var only = default(DateCandidate?);
        foreach (var candidate in found)
        {
            if (only is { } other && other.Date.Date != candidate.Date.Date) return null;
            if (only is null || candidate.Date.Time is not null) only = candidate;
        }

        return only is { IsWhole: true, Date.Time: not null } one && !frame.IsInside(one.Block) && (blocks[one.Block].Surroundings & Elsewhere) == 0 ? one : null;
    }
}
