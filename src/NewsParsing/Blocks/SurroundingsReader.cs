using System.Buffers;
using NewsParsing.Comments;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Tells of each block what it stands in, from the elements above it, their roles and the words of their classes.</summary>
internal static class SurroundingsReader
{
    // A word that stands around this share of the page's prose names a frame of the page ("with-sidebar", an article of "widgets"), not a side matter.
    private const double FrameShare = 0.5;

    // What says plainly what it is (nav, footer, form, a talk of cookies) must hold nearly all before it counts for nothing: old pages stand in a form as a whole,
    // and some cookie notices are longer than the article.
    private const double ElementFrameShare = 0.85;

    // Between the main heading and the standfirst stand no more than a date, a name and a few buttons.
    private const int HeadBlocks = 12;

    // A teaser of another story holds a link. One without is the standfirst of this story.
    private static readonly UInt128 Teasers = ClassWords.MaskOf("teaser") | ClassWords.MaskOf("teasers");

    internal static void Mark(Page page, PrintedBlocks blocks)
    {
        var known = ArrayPool<Above>.Shared.Rent(page.Count);
        Array.Clear(known, 0, page.Count);
        var prose = blocks.ProseSums;
        var around = new int[ClassWords.Count];
        var path = new Stack<int>();
        var words = new ElementWords(page);
        for (var block = 0; block < blocks.Count; block++) Read(page, blocks, block, path, words, known, around);
        var frames = FramesOf(around, prose.Total);
        for (var block = 0; block < blocks.Count; block++)
        {
            var above = known[blocks[block].Node];
            blocks[block].Surroundings |= above.Tags | ClassWords.MeaningOf(above.Words & ~frames);
        }

        ArrayPool<Above>.Shared.Return(known);
    }

    /// <summary>Marks the blocks of the readers' comments. A region that holds most of the page's prose and not one comment is a mistake.</summary>
    internal static void Mark(PrintedBlocks blocks, CommentThread thread)
    {
        if (thread.Regions.IsEmpty) return;
        var prose = blocks.ProseSums;
        foreach (var region in thread.Regions)
        {
            var (first, end) = (blocks.FirstFrom(region.Start), blocks.FirstFrom(region.End));
            if (thread.Comments.IsEmpty && prose.Between(first, end) > FrameShare * prose.Total) continue;
            for (var block = first; block < end; block++) blocks[block].Surroundings |= Surroundings.Comments;
        }
    }

    private static void Read(Page page, PrintedBlocks blocks, int block, Stack<int> path, ElementWords words, Above[] known, int[] around)
    {
        // Up to the first element that is known, then down again: no recursion, since the page decides the depth.
        for (var above = blocks[block].Node; above > 0 && !known[above].IsRead; above = page.ParentOf(above)) path.Push(above);
        while (path.TryPop(out var element))
        {
            var inherited = known[page.ParentOf(element)];
            var own = words.Of(element) & ~inherited.Words;
            if ((own & Teasers) != UInt128.Zero && IsStandfirst(page, blocks, element)) own &= ~Teasers;
            known[element] = new Above(true, OfTag(page, element, inherited.Tags), inherited.Words | own);
            if (own == UInt128.Zero) continue;
            var inside = blocks.ProseSums.Between(blocks.FirstFrom(element), blocks.FirstFrom(page.EndOf(element)));
            for (; own != UInt128.Zero; own &= own - UInt128.One) around[(int)UInt128.TrailingZeroCount(own)] += inside;
        }
    }

    // Without a link of its own, and beside a main heading or other running text: in a card there is nothing else than a linked heading.
    private static bool IsStandfirst(Page page, PrintedBlocks blocks, int element)
    {
        var (first, end) = (blocks.FirstFrom(element), blocks.FirstFrom(page.EndOf(element)));
        for (var block = first; block < end; block++)
            if (blocks[block].LinkLength > 0) return false;
        var around = page.ParentOf(element);
        var (aroundFirst, aroundEnd) = (blocks.FirstFrom(around), blocks.FirstFrom(page.EndOf(around)));
        if (blocks.ProseSums.Between(aroundFirst, aroundEnd) > 2 * blocks.ProseSums.Between(first, end)) return true;
        for (var block = int.Max(aroundFirst, first - HeadBlocks); block < first; block++)
            if (blocks[block].Tag == Tag.H1) return true;
        return false;
    }

    private static UInt128 FramesOf(int[] around, int total)
    {
        var frames = UInt128.Zero;
        for (var word = 0; word < around.Length; word++)
            if (total > 0 && around[word] > (ClassWords.IsPlain(word) ? ElementFrameShare : FrameShare) * total) frames |= UInt128.One << word;
        return frames;
    }

    // A table is content also where it stands in a figure.
    private static Surroundings OfTag(Page page, int node, Surroundings inherited) => page.TagOf(node) == Tag.Table
        ? (inherited | Surroundings.Table) & ~Surroundings.Figure
        : inherited | OfTag(page.TagOf(node));

    private static Surroundings OfTag(Tag tag) => tag switch
    {
        Tag.Article or Tag.Main => Surroundings.Article,
        Tag.Header => Surroundings.Header,
        Tag.Figure or Tag.Figcaption => Surroundings.Figure,
        Tag.Address => Surroundings.Credits,
        Tag.Ul or Tag.Ol or Tag.Dl or Tag.Menu => Surroundings.List,
        Tag.Blockquote => Surroundings.Blockquote,
        _ => Surroundings.None,
    };

    private readonly record struct Above(bool IsRead, Surroundings Tags, UInt128 Words);
}
