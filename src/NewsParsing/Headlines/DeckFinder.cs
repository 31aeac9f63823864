using NewsParsing.Blocks;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Headlines;

/// <summary>Finds the deck: the sentence or two that stand below the headline and above the body, and are printed there.</summary>
internal static class DeckFinder
{
    // Between headline and deck there may be the byline, the date, buttons and the picture with its caption.
    private const int MaxDistance = 24;
    private const int ShortestDeck = 20;
    private const int LongestDeck = 1000;

    /// <summary>Adds a claim; the answer is the block of the deck, or -1.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="headline">The element of the headline; -1 for none.</param>
    /// <param name="declared">What the page says of itself.</param>
    /// <param name="claims">Takes the claim.</param>
    internal static int Find(Page page, PrintedBlocks blocks, int headline, DeclaredData declared, ArticleClaims claims)
    {
        var first = HeadBlocks.OfHeadline(page, blocks, headline);
        if (first < 0) return -1;
        while (first < blocks.Count && page.IsInside(blocks[first].FirstText, headline)) first++;
        var paragraphs = 0;
        for (var block = first; block < blocks.Count && block < first + MaxDistance && paragraphs < 2; block++)
        {
            if (TryRead(page, blocks, block, headline, paragraphs, declared, claims, out var claim))
            {
                claims.Deck.Add(claim);
                return block;
            }

            if (IsParagraph(blocks, block)) paragraphs++;
        }

        return -1;
    }

    private static bool TryRead(Page page, PrintedBlocks blocks, int block, int headline, int paragraphs, DeclaredData declared, ArticleClaims claims, out Claim<string> claim)
    {
        claim = default;
        if (!CanBeDeck(blocks, block) || ((blocks[block].Surroundings & Surroundings.Related) != 0 && !SharesHeader(page, blocks, block, headline))) return false;
        var text = blocks.TextOf(block);
        if (RepeatsHeadline(text, claims)) return false;
        if (HeadBlocks.IsNamed(page, blocks, block, HeadNames.NoDeck)) return false;
        if (HeadBlocks.IsNamed(page, blocks, block, HeadNames.Deck)) claim = Make(text, EvidenceSource.Markup, Confidence.Declared, "block named as a deck");
        else if (IsDeclared(text, declared.AlternativeHeadlines)) claim = Make(text, EvidenceSource.Markup, Confidence.Corroborated, "second headline that is printed");
        else if (paragraphs == 0 && StandsApart(page, blocks, block, headline) && (IsDeclared(text, declared.Descriptions) || IsHeading(blocks, block)))
            claim = Make(text, EvidenceSource.Markup, Confidence.Inferred, "block set apart below the headline");
        return claim.Rule is not null;
    }

    private static bool CanBeDeck(PrintedBlocks blocks, int block) =>
        blocks[block].Length is >= ShortestDeck and <= LongestDeck && blocks[block].LinkLength * 2 < blocks[block].Length
        && (blocks[block].Surroundings & (Surroundings.Navigation | Surroundings.Figure | Surroundings.Form | Surroundings.Comments | Surroundings.Footer | Surroundings.Hidden | Surroundings.Embed)) == 0;

    private static bool IsParagraph(PrintedBlocks blocks, int block) =>
        blocks[block].Length > 100 && blocks[block].LinkLength * 2 < blocks[block].Length && (blocks[block].Surroundings & (Surroundings.Figure | Surroundings.Credits | Surroundings.Promotion)) == 0;

    // A description that only repeats the first paragraph is no deck: a deck is a heading, is set in bold, or shares a header with the headline.
    private static bool StandsApart(Page page, PrintedBlocks blocks, int block, int headline)
    {
        if (IsHeading(blocks, block)) return SharesHead(page, blocks, block, headline);
        return HeadBlocks.IsEmphasized(page, blocks, block) || SharesHeader(page, blocks, block, headline);
    }

    private static bool SharesHeader(Page page, PrintedBlocks blocks, int block, int headline) =>
        HeaderOf(page, blocks[block].Node) is > 0 and var header && page.IsInside(headline, header);

    private static bool RepeatsHeadline(ReadOnlySpan<char> text, ArticleClaims claims)
    {
        foreach (var headline in claims.Headline)
            if (headline.Source is EvidenceSource.Markup or EvidenceSource.Meta && headline.Confidence >= Confidence.Declared && Wording.IsSame(text, headline.Value)) return true;
        return false;
    }

    private static bool IsHeading(PrintedBlocks blocks, int block) => blocks[block].Tag is Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4;

    private static bool SharesHead(Page page, PrintedBlocks blocks, int block, int headline)
    {
        var around = page.ParentOf(blocks[block].Node);
        if (around == page.ParentOf(headline)) return blocks[block].Length >= 40;
        return SharesHeader(page, blocks, block, headline);
    }

    private static int HeaderOf(Page page, int node)
    {
        for (; node > 0; node = page.ParentOf(node))
            if (page.TagOf(node) is Tag.Header or Tag.Hgroup) return node;
        return -1;
    }

    private static bool IsDeclared(ReadOnlySpan<char> text, List<string> descriptions)
    {
        foreach (var description in descriptions)
            if (Wording.IsSame(text, description) || (Wording.Weight(description) > 60 && Wording.StartsWith(text, description.AsSpan().TrimEnd(" .…")))) return true;
        return false;
    }

    private static Claim<string> Make(ReadOnlySpan<char> text, EvidenceSource source, Confidence confidence, string rule) =>
        new(text.ToString().Replace('\n', ' '), source, confidence, rule);
}
