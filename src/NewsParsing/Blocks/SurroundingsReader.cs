using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Tells of each block what it stands in, from the elements above it, their roles and the words of their classes.</summary>
internal static class SurroundingsReader
{
    // An element that holds this share of the page's prose is a frame of the page, whatever its class says ("with-sidebar").
    private const double FrameShare = 0.5;

    internal static void Mark(Page page, PrintedBlocks blocks)
    {
        var known = ArrayPool<Surroundings>.Shared.Rent(page.Count);
        var read = ArrayPool<bool>.Shared.Rent(page.Count);
        Array.Clear(read, 0, page.Count);
        var prose = ProseBefore(blocks);
        for (var block = 0; block < blocks.Count; block++)
            blocks[block].Surroundings |= Of(page, blocks, prose, blocks[block].Node, known, read);
        ArrayPool<Surroundings>.Shared.Return(known);
        ArrayPool<bool>.Shared.Return(read);
    }

    private static Surroundings Of(Page page, PrintedBlocks blocks, int[] prose, int node, Surroundings[] known, bool[] read)
    {
        // Up to the first element that is known, then down again: no recursion, since the page decides the depth.
        var path = new Stack<int>();
        for (var above = node; above > 0 && !read[above]; above = page.ParentOf(above)) path.Push(above);
        while (path.TryPop(out var element))
        {
            var parent = page.ParentOf(element);
            var inherited = parent > 0 ? known[parent] : Surroundings.None;
            known[element] = inherited | OwnOf(page, blocks, prose, element);
            read[element] = true;
        }

        return node > 0 ? known[node] : Surroundings.None;
    }

    private static Surroundings OwnOf(Page page, PrintedBlocks blocks, int[] prose, int node)
    {
        var tag = page.TagOf(node);
        var own = OfTag(tag);
        if (tag is Tag.Body or Tag.Html or Tag.Main or Tag.Article) return own;
        var said = ClassWords.Read(page.Attribute(node, "class")) | ClassWords.Read(page.Attribute(node, "id")) | OfRole(page.Attribute(node, "role"));
        if (said == Surroundings.None && own == Surroundings.None) return own;
        return IsFrame(page, blocks, prose, node) ? own & (Surroundings.Article | Surroundings.List | Surroundings.Table) : own | said;
    }

    private static bool IsFrame(Page page, PrintedBlocks blocks, int[] prose, int node)
    {
        var total = prose[^1];
        if (total == 0) return false;
        return prose[blocks.FirstFrom(page.EndOf(node))] - prose[blocks.FirstFrom(node)] > FrameShare * total;
    }

    /// <summary>How much prose stands before each block, in units.</summary>
    private static int[] ProseBefore(PrintedBlocks blocks)
    {
        var sums = new int[blocks.Count + 1];
        for (var block = 0; block < blocks.Count; block++) sums[block + 1] = sums[block] + Prose.LengthOf(blocks, block);
        return sums;
    }

    private static Surroundings OfTag(Tag tag) => tag switch
    {
        Tag.Article or Tag.Main => Surroundings.Article,
        Tag.Nav => Surroundings.Navigation,
        Tag.Header => Surroundings.Header,
        Tag.Footer => Surroundings.Footer,
        Tag.Aside => Surroundings.Aside,
        Tag.Figure or Tag.Figcaption => Surroundings.Figure,
        Tag.Form or Tag.Button or Tag.Fieldset => Surroundings.Form,
        Tag.Address => Surroundings.Credits,
        Tag.Ul or Tag.Ol or Tag.Dl or Tag.Menu => Surroundings.List,
        Tag.Table => Surroundings.Table,
        Tag.Blockquote => Surroundings.Blockquote,
        Tag.Dialog => Surroundings.Promotion,
        _ => Surroundings.None,
    };

    private static Surroundings OfRole(ReadOnlySpan<char> role) => role switch
    {
        "navigation" or "menu" or "menubar" => Surroundings.Navigation,
        "banner" => Surroundings.Header,
        "contentinfo" => Surroundings.Footer,
        "complementary" => Surroundings.Aside,
        "search" or "form" => Surroundings.Form,
        "dialog" or "alertdialog" => Surroundings.Promotion,
        "article" or "main" => Surroundings.Article,
        _ => Surroundings.None,
    };
}
