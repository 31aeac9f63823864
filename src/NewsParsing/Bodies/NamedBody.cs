using System.Collections.Frozen;
using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Finds the element that its publisher names as the text of the story, by a class, an id or schema.org's articleBody.</summary>
internal static class NamedBody
{
    private const int LongestName = 20;

    // Written as one word: "entry-content", "entry__content" and "entryContent" say the same.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        "articlebody articlecontent articletext entrycontent postcontent postbody storybody storycontent storytext newscontent newstext bodytext entrytext singlecontent"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Takes out what follows the last one in the container, if one of them holds most of it: questions, teasers and boxes stand below the text. What stands
    /// above it may well be the opening of the story.
    /// </summary>
    internal static void DropRest(Page page, PrintedBlocks blocks, int[] sums, int container, ArraySegment<Verdict> verdicts)
    {
        var outline = blocks.Outline;
        var most = ContainerFinder.SumOf(outline[container], sums) / 2;
        var (isMost, end) = (false, outline[container].First);
        for (var place = container + 1; place < outline[container].Next; place++)
        {
            ref readonly var element = ref outline[place];
            if (!CanHold(page.TagOf(element.Node)) || ContainerFinder.SumOf(element, sums) is var sum && sum < 0 || !IsNamed(page, element.Node)) continue;
            isMost |= sum >= most;
            end = int.Max(end, element.End);
        }

        if (!isMost) return;
        for (var block = end; block < outline[container].End; block++)
            if (verdicts[block].IsBody) verdicts[block] = Verdict.Out("after the element named as the text");
    }

    // Paragraphs, items and what stands within a line hold no text of several blocks.
    private static bool CanHold(Tag tag) => tag is not (Tag.P or Tag.Li or Tag.Ul or Tag.Ol or Tag.A or Tag.Span or Tag.Em or Tag.Strong or Tag.H1 or Tag.H2 or Tag.H3);

    private static bool IsNamed(Page page, int node)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            var isBody = attribute.Name.Span switch
            {
                "class" or "id" => HasName(attribute.Value.Span),
                "itemprop" => attribute.Value.Span.Equals("articleBody", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (isBody) return true;
        }

        return false;
    }

    private static bool HasName(ReadOnlySpan<char> names)
    {
        foreach (var range in names.Split(' '))
            if (IsName(names[range])) return true;
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return false;
        Span<char> word = stackalloc char[LongestName];
        var length = 0;
        foreach (var c in name)
            if (c is not ('-' or '_')) word[length++] = c;
        return Names.Contains(word[..length]);
    }
}
