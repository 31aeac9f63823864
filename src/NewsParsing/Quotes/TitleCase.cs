namespace NewsParsing.Quotes;

/// <summary>Tells a printed title from running text.</summary>
internal static class TitleCase
{
    private const int LongestTitle = 40;
    private const int ShortestTellingWord = 4;

    internal static bool Holds(ReadOnlySpan<char> text, List<Token> tokens)
    {
        if (tokens.Count > LongestTitle) return false;
        var capitals = 0;
        var lower = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord || token.End - token.Start < ShortestTellingWord) continue;
            if (char.IsUpper(text[token.Start])) capitals++;
            else lower++;
        }

        return capitals >= 3 && capitals >= 4 * lower;
    }
}
