using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Tests.Blocks;

/// <summary>The outline tells of each element the same blocks as the page does, and leaves out no element that holds one.</summary>
public class OutlineLaws
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "<div>", "</div>", "<p>", "</p>", "<span>", "</span>", "<a href=x>", "</a>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<br><br>",
        "<hr>", "<pre>", "</pre>", "<span hidden>", "<script>x</script>", "Rain fell.", "More rain.", " ", "\n");

    private static readonly Arbitrary<string> Pages = Arb.From(from pieces in Piece.ListOf() select string.Concat(pieces));

    [Property(MaxTest = 2000)]
    public Property An_element_holds_the_blocks_that_begin_in_it() => Prop.ForAll(Pages, html =>
    {
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        using var blocks = BlockReader.Read(page, CancellationToken.None);
        var outline = blocks.Outline;
        for (var place = 0; place < outline.Count; place++)
        {
            var element = outline[place];
            Assert.Equal((blocks.FirstFrom(element.Node), FirstAfter(blocks, page, element.Node)), (element.First, element.End));
            Assert.True(element.Next > place && element.Next <= outline.Count);
            if (place == 0) continue;
            Assert.True(page.IsInside(element.Node, outline[element.Parent].Node));
            Assert.InRange(element.Next, place + 1, outline[element.Parent].Next);
        }
    });

    [Property(MaxTest = 2000)]
    public Property All_elements_around_a_block_stand_around_it_in_the_outline() => Prop.ForAll(Pages, html =>
    {
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        using var blocks = BlockReader.Read(page, CancellationToken.None);
        for (var block = 0; block < blocks.Count; block++)
        {
            var place = blocks[block].Place;
            for (var node = blocks[block].Node; node >= 0; node = page.ParentOf(node))
            {
                // A paragraph in a cell ends no line, so it is not asked for its blocks.
                if (page.TagOf(node) == Tag.P && blocks.Outline[place].Node != node) continue;
                Assert.Equal(node, blocks.Outline[place].Node);
                place = blocks.Outline[place].Parent;
            }

            Assert.Equal(-1, place);
        }
    });

    private static int FirstAfter(PrintedBlocks blocks, Page page, int node)
    {
        var block = 0;
        while (block < blocks.Count && blocks[block].FirstText < page.EndOf(node)) block++;
        return block;
    }
}
