using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Judges a single block inside the container.</summary>
internal static class BlockJudge
{
    internal static Verdict Judge(PrintedBlocks blocks, int block, ReadOnlySpan<char> headline)
    {
        ref readonly var it = ref blocks[block];
        var text = blocks.TextOf(block);
        if (OutBySurroundings(it.Surroundings) is { } place) return Verdict.Out(place);
        if (it.Tag is Tag.H1) return Verdict.Out("headline");
        if (it.Tag is Tag.Button or Tag.Figcaption or Tag.Label or Tag.Legend or Tag.Summary) return Verdict.Out("control or caption");
        if (!headline.IsEmpty && text.Equals(headline, StringComparison.OrdinalIgnoreCase)) return Verdict.Out("headline repeated");
        // A heading that links to what it names stays a heading.
        if (KindOf(it) != BlockKind.Subhead && it.LinkLength * 5 > it.Length * 4 && !Prose.EndsAsSentence(text)) return Verdict.Out("links only");
        return new Verdict(true, KindOf(it), "in the container");
    }

    private static string? OutBySurroundings(Surroundings around)
    {
        if ((around & Surroundings.Comments) != 0) return "comments";
        if ((around & Surroundings.Navigation) != 0) return "navigation";
        if ((around & Surroundings.Figure) != 0) return "figure";
        if ((around & Surroundings.Form) != 0) return "form";
        if ((around & Surroundings.Related) != 0) return "related stories";
        if ((around & Surroundings.Promotion) != 0) return "promotion";
        if ((around & Surroundings.Credits) != 0) return "credits";
        if ((around & Surroundings.Hidden) != 0) return "hidden";
        if ((around & Surroundings.Footer) != 0) return "footer";
        return (around & Surroundings.Aside) != 0 ? "aside" : null;
    }

    private static BlockKind KindOf(in PrintedBlock block) => block.Tag switch
    {
        Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 => BlockKind.Subhead,
        Tag.Pre or Tag.Listing or Tag.Xmp => BlockKind.Preformatted,
        Tag.Tr => BlockKind.TableRow,
        _ when (block.Surroundings & Surroundings.Embed) != 0 => BlockKind.Embed,
        _ when (block.Surroundings & Surroundings.Blockquote) != 0 => BlockKind.BlockQuote,
        Tag.Li or Tag.Dd or Tag.Dt => BlockKind.ListItem,
        _ => BlockKind.Paragraph,
    };
}
