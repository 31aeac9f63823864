using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Cuts a page into printed blocks, in one walk over the node table.</summary>
internal static class BlockReader
{
    internal static PrintedBlocks Read(Page page, CancellationToken ct)
    {
        var walk = new BlockWalk(page);
        for (var node = 0; node < page.Count;)
        {
            if ((node & 0xFFF) == 0) ct.ThrowIfCancellationRequested();
            node = walk.Visit(node);
        }

        return walk.Finish();
    }
}
