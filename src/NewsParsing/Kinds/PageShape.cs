using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Kinds;

/// <summary>How much of a page is text, links and headings.</summary>
/// <param name="Body">Running text of the body, in units.</param>
/// <param name="Printed">All that is printed.</param>
/// <param name="Links">What of it stands in links.</param>
/// <param name="LinkedHeadings">Headings that are links: the teasers of other pages.</param>
/// <param name="Longest">The longest paragraph of the body.</param>
internal readonly record struct PageShape(int Body, int Printed, int Links, int LinkedHeadings, int Longest)
{
    internal static PageShape Of(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var (body, printed, links, headings, longest) = (0, 0, 0, 0, 0);
        for (var block = 0; block < blocks.Count; block++)
        {
            ref readonly var it = ref blocks[block];
            printed += it.Length;
            links += it.LinkLength;
            if (it.Tag is Tag.H2 or Tag.H3 or Tag.H4 && it.LinkLength * 2 > it.Length) headings++;
            if (!verdicts[block].IsBody) continue;
            var prose = Prose.LengthOf(blocks, block);
            body += prose;
            longest = int.Max(longest, prose);
        }

        return new PageShape(body, printed, links, headings, longest);
    }
}
