using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.LiveBlogs;

/// <summary>Tells a live blog that nothing declares from lists of teasers, of comments and of anything else that carries dates.</summary>
internal static class PostSigns
{
    internal const int Fewest = 4;

    internal static bool AreIn(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, PostList list)
    {
        var (clocks, linked, written) = (0, 0, 0);
        for (var i = 0; i < list.Children.Count; i++)
        {
            var child = list.Children[i];
            var end = list.IsFlat ? i + 1 < list.Children.Count ? list.Children[i + 1] : page.EndOf(list.Parent) : page.EndOf(child);
            if (PostTime.ElementIn(page, child, end) is >= 0 and var time && PostTime.ShowsClock(page, time)) clocks++;
            if (HasLinkedHeading(blocks, blocks.FirstFrom(child), blocks.FirstFrom(end))) linked++;
            if (BodyProse(blocks, verdicts, blocks.FirstFrom(child), blocks.FirstFrom(end)) > 0) written++;
        }

        var all = list.Children.Count;
        return clocks * 4 >= all * 3 && written * 4 >= all * 3 && linked * 3 <= all && IsMostOfBody(page, blocks, verdicts, list);
    }

    private static bool IsMostOfBody(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, PostList list)
    {
        var inside = BodyProse(blocks, verdicts, blocks.FirstFrom(list.Children[0]), blocks.FirstFrom(page.EndOf(list.Parent)));
        return inside * 2 >= BodyProse(blocks, verdicts, 0, blocks.Count);
    }

    private static int BodyProse(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, int first, int end)
    {
        var prose = 0;
        for (var block = first; block < end; block++)
            if (verdicts[block].IsBody) prose += Prose.LengthOf(blocks, block);
        return prose;
    }

    private static bool HasLinkedHeading(PrintedBlocks blocks, int first, int end)
    {
        for (var block = first; block < end; block++)
            if (blocks[block].Tag is Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 && blocks[block].LinkLength * 2 > blocks[block].Length) return true;
        return false;
    }
}
