using NewsParsing.Blocks;

namespace NewsParsing.Bodies;

/// <summary>Takes the texts of the slides for the body where a page has no other: a slide show is told in its captions.</summary>
internal static class SlideText
{
    private const int FewestSlides = 3;
    private const int ShortBody = 200;

    private const Surroundings Apart = Surroundings.Navigation | Surroundings.Footer | Surroundings.Form | Surroundings.Comments | Surroundings.Related
        | Surroundings.Promotion | Surroundings.Hidden | Surroundings.Aside | Surroundings.Credits;

    internal static void Mark(PrintedBlocks blocks, Span<Verdict> verdicts)
    {
        var (body, slides, told) = (0, 0, 0);
        for (var block = 0; block < blocks.Count; block++)
        {
            var prose = Prose.LengthOf(blocks, block);
            if (verdicts[block].IsBody) body += prose;
            else if (prose > 0 && IsSlide(blocks[block])) (slides, told) = (slides + 1, told + prose);
        }

        if (body >= ShortBody || slides < FewestSlides || told < body * 2) return;
        for (var block = 0; block < blocks.Count; block++)
            if (verdicts[block] is { IsBody: false, IsFinal: false } && IsSlide(blocks[block]) && Prose.LengthOf(blocks, block) > 0) verdicts[block] = new Verdict(true, BlockKind.Paragraph, "text of a slide");
    }

    private static bool IsSlide(in PrintedBlock block) => (block.Surroundings & Surroundings.Figure) != 0 && (block.Surroundings & Apart) == 0;
}
