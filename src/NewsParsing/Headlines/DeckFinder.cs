using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Headlines;

/// <summary>Finds the deck: the sentence or two that stand below the headline and above the body, and are printed there.</summary>
internal static class DeckFinder
{
    // Between headline and deck there may be the byline, the date, buttons and the picture with its caption.
    private const int MaxDistance = 24;

    /// <summary>Adds a claim; the answer is the place of the deck.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, with their surroundings.</param>
    /// <param name="verdicts">What of them is the body.</param>
    /// <param name="headline">The element of the headline; -1 for none.</param>
    /// <param name="declared">What the page says of itself.</param>
    /// <param name="claims">Takes the claim.</param>
    internal static PlacedDeck Find(Page page, PrintedBlocks blocks, ArraySegment<Verdict> verdicts, int headline, DeclaredData declared, ArticleClaims claims)
    {
        var body = new BodyPlace(page, blocks, verdicts);
        if (headline < 0 && !body.IsEmpty) headline = HeadBlocks.HeadingAbove(blocks, body.First);
        var first = HeadBlocks.OfHeadline(page, blocks, headline);
        if (first < 0) return PlacedDeck.None;
        while (first < blocks.Count && page.IsInside(blocks[first].FirstText, headline)) first++;
        var judge = new DeckJudge(page, blocks, body, headline, declared, claims);
        var paragraphs = 0;
        for (var block = first; block < blocks.Count && block < first + MaxDistance && paragraphs < 2; block++)
        {
            if (judge.TryRead(block, paragraphs, out var ground))
            {
                var end = DeckExtent.EndOf(page, blocks, body, block);
                claims.Deck.Add(new Claim<string>(DeckExtent.Join(blocks, block, end), EvidenceSource.Markup, ground.Confidence, ground.Rule));
                return new PlacedDeck(block, end, end == block + 1 && OpeningDeck.Is(blocks, block, body));
            }

            if (DeckJudge.IsParagraph(blocks, block)) paragraphs++;
        }

        return PlacedDeck.None;
    }
}
