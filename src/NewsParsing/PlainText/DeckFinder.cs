using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Finds the deck: the line or short paragraph between the headline and the credits, the picture or the body.</summary>
internal sealed class DeckFinder(TextPage page, BodyWalk walk, ArticleClaims claims)
{
    private const int LongestDeck = 70;
    private const int Reach = 16;

    internal void Find(int headline, BodyRegion region)
    {
        if (headline < 0) return;
        var deck = Next(headline + 1, region.Last);
        if (deck < 0 || !IsDeck(deck, region)) return;
        page[deck].Role = TextRole.Deck;
        claims.Deck.Add(new Claim<string>(page.TextOf(deck).ToString(), EvidenceSource.Text, Confidence.Inferred, "what stands between the headline and the credits"));
    }

    // The first block below the headline that is no credit, button, picture or caption of one.
    private int Next(int from, int last)
    {
        for (var i = from; i <= Math.Min(last, from + Reach); i++)
        {
            if (page[i].Role is TextRole.Unknown && PictureCaption.IsSaidAbove(page, i)) continue;
            if (page[i].Role is TextRole.Unknown && page[i].Words > 3 && page[i].Times < 3) return i;
            if (page[i].Role is TextRole.Unknown or TextRole.Turn or TextRole.Footer) return -1;
        }

        return -1;
    }

    private bool IsDeck(int i, BodyRegion region)
    {
        ref var shape = ref page[i];
        if (shape.Words > LongestDeck || shape.Sentences > 4 || shape.Mark is LineMark.Bullet or LineMark.TableRow or LineMark.Quoted || i >= region.Last) return false;
        if (page.TextOf(i)[^1] == ':' || walk.Vocabulary.Count(page.TextOf(i)).Known == 0) return false;

        // A line that is no sentence is the headline's; the body's are. A heading below it is the deck where credits follow, and a subhead elsewhere.
        if (!shape.EndsSentence) return (shape.Mark != LineMark.Heading || CreditsFollow(i, region)) && shape.Words is >= 4 and <= 45 && !(page[i + 1].Gap == 0 && page[i + 1].Role is TextRole.Unknown && !page[i + 1].EndsSentence);
        return CreditsFollow(i, region);
    }

    // Credits or pictures stand below a deck, and then the body goes on for a while.
    private bool CreditsFollow(int deck, BodyRegion region)
    {
        for (var i = deck + 1; i <= Math.Min(region.Last, deck + Reach); i++)
        {
            if (page[i].Role is TextRole.Date or TextRole.Byline) return HasBody(i, region);
            if (page[i].Role is TextRole.Caption or TextRole.Picture && i == deck + 1) return HasBody(i, region);
            if (page[i].Role is TextRole.Unknown) return false;
        }

        return false;
    }

    private bool HasBody(int from, BodyRegion region)
    {
        for (var i = from + 1; i <= region.Last; i++)
            if (TextBodyFinder.IsProse(page[i])) return true;
        return false;
    }
}
