using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>Where the body stands: its first block, and the element that holds its blocks.</summary>
internal sealed class BodyPlace
{
    private readonly Page _page;
    private readonly PrintedBlocks _blocks;
    private readonly ArraySegment<Verdict> _verdicts;
    private readonly int _last = -1;

    internal BodyPlace(Page page, PrintedBlocks blocks, ArraySegment<Verdict> verdicts)
    {
        (_page, _blocks, _verdicts, First) = (page, blocks, verdicts, blocks.Count);
        for (var block = 0; block < verdicts.Count; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (First == blocks.Count) First = block;
            _last = block;
        }
    }

    /// <summary>The first block of the body; the number of blocks where there is none.</summary>
    internal int First { get; }

    internal bool IsEmpty => _last < 0;

    /// <summary>Whether a block is all of the body.</summary>
    internal bool IsAlone(int block) => block == First && block == _last;

    /// <summary>Whether a block at the head of the body, or above it, stands in the element that holds all of the body below the block.</summary>
    internal bool Holds(int block)
    {
        if (IsEmpty) return false;
        var below = int.Max(block + 1, First);
        if (below > _last) return false;
        var element = _page.ParentOf(_blocks[below].Node);
        while (element > 0 && !_page.IsInside(_blocks[_last].FirstText, element)) element = _page.ParentOf(element);
        return _page.IsInside(_blocks[block].FirstText, element);
    }

    /// <summary>The next block of the body after a block; -1 where there is none.</summary>
    internal int NextAfter(int block)
    {
        for (block++; block <= _last; block++)
            if (_verdicts[block].IsBody) return block;
        return -1;
    }
}
