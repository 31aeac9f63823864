using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds the stories that follow this one on the same page, each in an article element of its own as this one is.</summary>
internal static class OtherArticles
{
    private const int ShortestStory = 200;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="container">The container, which holds all of the stories where there are several.</param>
    /// <param name="headlineNode">The element of the printed headline; -1 where there is none.</param>
    /// <param name="verdicts">The verdicts on the blocks.</param>
    internal static void Drop(Page page, PrintedBlocks blocks, int container, int headlineNode, ArraySegment<Verdict> verdicts)
    {
        var outline = blocks.Outline;
        var node = outline[container].Node;
        if (headlineNode < 0 || OwnArticle(page, headlineNode) is var own && (own <= node || own >= page.EndOf(node)) || LengthOf(page, blocks, own) < ShortestStory) return;
        for (var place = container + 1; place < outline[container].Next;)
        {
            // What stands in an article element inside this story is a part of it.
            if (page.TagOf(outline[place].Node) != Tag.Article)
            {
                place++;
                continue;
            }

            if (outline[place].Node != own) BodyFinder.Exclude(outline[place], verdicts, "another story's article");
            place = outline[place].Next;
        }
    }

    /// <summary>The outermost article element around the headline; 0 where there is none.</summary>
    private static int OwnArticle(Page page, int headlineNode)
    {
        var own = 0;
        for (var above = headlineNode; above > 0; above = page.ParentOf(above))
            if (page.TagOf(above) == Tag.Article) own = above;
        return own;
    }

    private static int LengthOf(Page page, PrintedBlocks blocks, int node)
    {
        var length = 0;
        for (var block = blocks.FirstFrom(node); block < blocks.Count && blocks[block].FirstText < page.EndOf(node) && length < ShortestStory; block++)
            length += Prose.LengthOf(blocks, block);
        return length;
    }
}
