using NewsParsing.Blocks;

namespace NewsParsing.Headlines;

/// <summary>
/// Tells decks that begin to tell the story from those that only sum it up. The first are read as its opening paragraph, and newsrooms count them as text;
/// the second are display lines, like the headline.
/// </summary>
internal static class OpeningDeck
{
    private const int ShortestOpening = 120;

    /// <summary>Whether a deck of one block is the opening paragraph: it stands among the body's paragraphs, or is one by its length and sentences.</summary>
    internal static bool Is(PrintedBlocks blocks, int deck, BodyPlace body)
    {
        if (body.IsEmpty) return false;
        if (body.IsAlone(deck)) return true;
        if (body.Holds(deck) && (blocks[deck].Surroundings & Surroundings.Header) == 0) return true;
        return !HeadBlocks.IsHeading(blocks, deck) && blocks[deck].Length > ShortestOpening && HasSentences(blocks.TextOf(deck));
    }

    // Two sentences: a stop, a blank, and what may begin another one. No language is asked; "e.g. a" goes on in a small letter.
    private static bool HasSentences(ReadOnlySpan<char> text)
    {
        var sentences = Prose.EndsAsSentence(text) ? 1 : 0;
        for (var at = 1; at + 2 < text.Length && sentences < 2; at++)
            if (char.IsWhiteSpace(text[at]) && !char.IsLower(text[at + 1]) && IsStop(text[..at].TrimEnd("\"'”’»“)"))) sentences++;
        return sentences >= 2;
    }

    private static bool IsStop(ReadOnlySpan<char> before) => before.Length > 1 && before[^1] is '.' or '!' or '?' or '…' && char.IsLetterOrDigit(before[^2]);
}
