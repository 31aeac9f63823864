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

    private static readonly UInt128 Navigation = ClassWords.MaskOf("<nav>");

    // A teaser of another story holds a link. One without is the standfirst of this story.
    private static readonly UInt128 Teasers = ClassWords.MaskOf("teaser") | ClassWords.MaskOf("teasers");

    internal static void Mark(Page page, PrintedBlocks blocks, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var known = ArrayPool<Above>.Shared.Rent(blocks.Outline.Count);
        var frames = FramesOf(page, blocks, known);
        for (var block = 0; block < blocks.Count; block++)
        {
            var above = known[blocks[block].Place];
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

    /// <summary>Reads what stands around each element of the outline, and says which words stand around so much of the page that they name a frame of it.</summary>
    private static UInt128 FramesOf(Page page, PrintedBlocks blocks, Above[] known)
    {
        var (outline, prose) = (blocks.Outline, blocks.ProseSums);
        Span<int> around = stackalloc int[ClassWords.Count];
        around.Clear();
        var words = new ElementWords(page);
        known[0] = default;
        for (var place = 1; place < outline.Count; place++)
        {
            ref readonly var element = ref outline[place];
            var above = known[element.Parent];
            // Menus are long, and nothing more need be known of their entries.
            var isEntry = (above.Words & Navigation) != UInt128.Zero && prose.Between(element.First, element.End) == 0;
            var own = isEntry ? UInt128.Zero : words.Of(element.Node) & ~above.Words;
            if ((own & Teasers) != UInt128.Zero && IsStandfirst(blocks, element)) own &= ~Teasers;
            known[place] = new Above(OfTag(page.TagOf(element.Node), above.Tags), above.Words | own);
            for (; own != UInt128.Zero; own &= own - UInt128.One) around[(int)UInt128.TrailingZeroCount(own)] += prose.Between(element.First, element.End);
        }

        return FramesOf(around, prose.Total);
    }

    // Without a link of its own, and beside a main heading or other running text: in a card there is nothing else than a linked heading.
    private static bool IsStandfirst(PrintedBlocks blocks, in PrintedElement element)
    {
        for (var block = element.First; block < element.End; block++)
            if (blocks[block].LinkLength > 0) return false;
        ref readonly var around = ref blocks.Outline[element.Parent];
        if (blocks.ProseSums.Between(around.First, around.End) > 2 * blocks.ProseSums.Between(element.First, element.End)) return true;
        for (var block = int.Max(around.First, element.First - HeadBlocks); block < element.First; block++)
            if (blocks[block].Tag == Tag.H1) return true;
        return false;
    }

    private static UInt128 FramesOf(ReadOnlySpan<int> around, int total)
    {
        var frames = UInt128.Zero;
        for (var word = 0; word < around.Length; word++)
            if (total > 0 && around[word] > (ClassWords.IsPlain(word) ? ElementFrameShare : FrameShare) * total) frames |= UInt128.One << word;
        return frames;
    }

    // A table is content also where it stands in a figure.
    private static Surroundings OfTag(Tag tag, Surroundings inherited) => tag == Tag.Table
        ? (inherited | Surroundings.Table) & ~Surroundings.Figure
        : inherited | OfTag(tag);

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

    private readonly record struct Above(Surroundings Tags, UInt128 Words);
}
