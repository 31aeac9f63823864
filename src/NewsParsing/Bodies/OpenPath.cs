using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>The elements that are open at each block of a container, as one walk passes them: how deep a block stands is asked without climbing up again and again.</summary>
internal sealed class OpenPath(Page page, int container)
{
    private readonly List<int> _open = [];
    private int _next = container;

    /// <summary>How many elements lie between the container and the block's own element. Blocks are asked in their order.</summary>
    internal int DepthOf(in PrintedBlock block)
    {
        for (; _next <= block.FirstText; _next++)
        {
            while (_open.Count > 0 && _next >= page.EndOf(_open[^1])) _open.RemoveAt(_open.Count - 1);
            if (page.IsElement(_next)) _open.Add(_next);
        }

        var place = _open.BinarySearch(block.Node);
        return place < 0 ? 0 : place;
    }
}
