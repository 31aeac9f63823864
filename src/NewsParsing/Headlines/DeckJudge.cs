using NewsParsing.Blocks;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Headlines;

/// <summary>Tells whether a block below the headline is the deck.</summary>
internal sealed class DeckJudge(Page page, PrintedBlocks blocks, BodyPlace body, int headline, DeclaredData declared, ArticleClaims claims)
{
    private const int ShortestDeck = 20;
    private const int LongestDeck = 1000;
    private const int ShortestHeading = 40;
    private const int ShortestSentence = 60;
    private const int LongestDateLine = 60;
    private const int MostBlocksBesidePicture = 4;

    // Texts that agree in so many letters are copies of each other.
    private const int BeyondChance = 60;

    private const Surroundings Never = Surroundings.Navigation | Surroundings.Figure | Surroundings.Form | Surroundings.Comments | Surroundings.Footer | Surroundings.Hidden | Surroundings.Embed;
    private const Surroundings NoSentence = Surroundings.Aside | Surroundings.Promotion | Surroundings.Credits | Surroundings.Related;
    private const Surroundings NoParagraph = Surroundings.Figure | Surroundings.Credits | Surroundings.Promotion;

    /// <param name="block">The block.</param>
    /// <param name="paragraphs">How many paragraphs stand between it and the headline.</param>
    /// <param name="ground">Why it is the deck.</param>
    internal bool TryRead(int block, int paragraphs, out DeckGround ground)
    {
        ground = default;
        if (!CanBeDeck(block)) return false;
        var text = blocks.TextOf(block);
        var isDescription = IsDeclared(text, declared.Descriptions);

        // A teaser is another story's, unless it is what this page says of itself.
        if ((blocks[block].Surroundings & Surroundings.Related) != 0 && !isDescription && !SharesHeader(block)) return false;
        if (RepeatsHeadline(text) || IsDateLine(text) || IsCaption(block) || HeadBlocks.IsNamed(page, blocks, block, HeadNames.NoDeck)) return false;
        if (IsNamed(block)) ground = new DeckGround(Confidence.Declared, "block named as a deck");
        else if (IsDeclared(text, declared.AlternativeHeadlines)) ground = new DeckGround(Confidence.Corroborated, "second headline that is printed");
        else if (paragraphs == 0 && StandsApart(block) && (isDescription || HeadBlocks.IsHeading(blocks, block))) ground = new DeckGround(Confidence.Inferred, "block set apart below the headline");
        else if (isDescription && IsAboveBody(block)) ground = new DeckGround(Confidence.Inferred, "description printed above the body");
        else if (paragraphs == 0 && IsAboveBody(block) && IsSentence(block)) ground = new DeckGround(Confidence.Inferred, "sentence between headline and body");
        return ground.Rule is not null;
    }

    // A name that the paragraphs beside it bear as well is not the deck's: some pages call every paragraph a lead.
    private bool IsNamed(int block)
    {
        if (!HeadBlocks.IsNamed(page, blocks, block, HeadNames.Deck) && !DeckExtent.IsInDeckBox(page, blocks, body, block)) return false;
        var next = body.NextAfter(block);
        return (next < 0 || !LooksAlike(block, next)) && !LooksAlike(block, block - 1);
    }

    private bool LooksAlike(int one, int other)
    {
        var (first, second) = (blocks[one].Node, blocks[other].Node);
        return page.TagOf(first) == page.TagOf(second) && page.ClassesOf(first) is { IsEmpty: false } name && name.SequenceEqual(page.ClassesOf(second));
    }

    internal static bool IsParagraph(PrintedBlocks blocks, int block) =>
        blocks[block].Length > 100 && blocks[block].LinkLength * 2 < blocks[block].Length && (blocks[block].Surroundings & NoParagraph) == 0;

    private bool CanBeDeck(int block) =>
        blocks[block].Length is >= ShortestDeck and <= LongestDeck && blocks[block].LinkLength * 2 < blocks[block].Length && (blocks[block].Surroundings & Never) == 0;

    // A description that only repeats the first paragraph is no deck: a deck is a heading, is set in bold, or shares a header with the headline.
    private bool StandsApart(int block)
    {
        if (HeadBlocks.IsHeading(blocks, block)) return SharesHead(block);
        return HeadBlocks.IsEmphasized(page, blocks, block) || SharesHeader(block);
    }

    // Printed before the body, and not in the element that holds the body.
    private bool IsAboveBody(int block) => !body.IsEmpty && block < body.First && !body.Holds(block);

    private bool IsSentence(int block) =>
        blocks[block].Length >= ShortestSentence && (blocks[block].Surroundings & NoSentence) == 0 && HeadBlocks.IsNear(page, headline, blocks[block].Node)
        && blocks.TextOf(block).TrimEnd() is not [.., ':'] && Prose.EndsAsSentence(blocks.TextOf(block));

    private bool SharesHeader(int block) => HeaderOf(blocks[block].Node) is > 0 and var header && page.IsInside(headline, header);

    // "Norden, 2 November 2021", "Press release no. 38/2019 of 6 May 2019"
    private static bool IsDateLine(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestDateLine || Prose.EndsAsSentence(text)) return false;
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits++;
        return digits >= 5;
    }

    private bool RepeatsHeadline(ReadOnlySpan<char> text)
    {
        foreach (var claim in claims.Headline)
            if ((claim.Source == EvidenceSource.Markup || claim is { Source: EvidenceSource.Meta, Confidence: Confidence.Declared }) && Wording.IsSame(text, claim.Value)) return true;
        return false;
    }

    private bool IsCaption(int block)
    {
        var text = blocks.TextOf(block);
        foreach (var figure in claims.Figure)
            if (figure.Value.Caption is { } caption && (Wording.IsSame(text, caption) || (caption.Length * 2 > text.Length && Wording.StartsWith(text, caption)))) return true;
        return IsInPictureBox(block);
    }

    // The words beside a picture and the number of a slide share a small box with the picture, and may be called its description.
    private bool IsInPictureBox(int block)
    {
        for (var box = page.ParentOf(blocks[block].Node); box > 0 && !page.IsInside(headline, box); box = page.ParentOf(box))
        {
            if (blocks.FirstFrom(page.EndOf(box)) - blocks.FirstFrom(box) > MostBlocksBesidePicture) return false;
            if (HeadNames.Picture.AreIn(page, box)) return true;
        }

        return false;
    }

    private bool SharesHead(int block)
    {
        if (page.ParentOf(blocks[block].Node) == page.ParentOf(headline)) return blocks[block].Length >= ShortestHeading;
        return SharesHeader(block);
    }

    private int HeaderOf(int node)
    {
        for (; node > 0; node = page.ParentOf(node))
            if (page.TagOf(node) is Tag.Header or Tag.Hgroup) return node;
        return -1;
    }

    // Descriptions are cut short, or go on with what the deck leaves out.
    private static bool IsDeclared(ReadOnlySpan<char> text, List<string> descriptions)
    {
        foreach (var description in descriptions)
        {
            if (Wording.IsSame(text, description)) return true;
            if (Wording.Weight(description) > BeyondChance && Wording.StartsWith(text, description.AsSpan().TrimEnd(" .…"))) return true;
            if (Wording.Weight(text) > BeyondChance && Wording.StartsWith(description, text)) return true;
        }

        return false;
    }
}
