namespace NewsParsing.PlainText;

/// <summary>Tells the caption right below a picture by what its alternative text says: pages print much of the one in the other.</summary>
internal static class PictureCaption
{
    private const int Longest = 60;
    private const int ShortestAlternative = 3;
    private const double Much = 0.4;
    private const double Most = 0.6;

    /// <summary>Whether a block and the words for the picture above it share much, in either direction.</summary>
    internal static bool SharesWords(TextPage page, int i) => IsBelowPicture(page, i) && (Shared(page, i - 1, i) > Much || Shared(page, i, i - 1) > Much);

    /// <summary>Whether the words for the picture above say most of a block already.</summary>
    internal static bool IsSaidAbove(TextPage page, int i) => IsBelowPicture(page, i) && Shared(page, i, i - 1) > Most;

    private static bool IsBelowPicture(TextPage page, int i) => i > 0 && page[i - 1].Role == TextRole.Picture && page[i].Words <= Longest && page[i - 1].Words >= ShortestAlternative;

    // The share of one block's words that stand in the other.
    private static double Shared(TextPage page, int one, int other)
    {
        var words = new Vocabulary();
        words.Add(page.TextOf(other));
        return words.Agreement(page.TextOf(one));
    }
}
