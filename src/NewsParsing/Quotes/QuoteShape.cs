namespace NewsParsing.Quotes;

/// <summary>What the marked words look like by themselves.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="IsTitle">Every longer word begins with a capital, as in the title of a work.</param>
/// <param name="StartsCapital">The first word begins with a capital.</param>
/// <param name="EndsSentence">The last character inside ends a sentence.</param>
/// <param name="EndsComma">The last character inside is a comma.</param>
internal readonly record struct QuoteShape(int Words, bool IsTitle, bool StartsCapital, bool EndsSentence, bool EndsComma)
{
    private const int LongestSmallWord = 3;

    /// <summary>"with", "from": a preposition of four letters is small in many titles, when capitals outnumber it. No title ends in one.</summary>
    private const int LongestPreposition = 4;
    private const int CapitalsForPreposition = 2;

    internal static QuoteShape Of(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        var words = 0;
        var capitals = 0;
        var lower = 0;
        var prepositions = 0;
        var startsCapital = false;
        var endsSmall = false;
        for (var i = 0; i < content.Length;)
        {
            if (!char.IsLetterOrDigit(content[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < content.Length && (char.IsLetterOrDigit(content[i]) || content[i] is '\'' or '’' or '-')) i++;
            // Scripts without spaces: two characters make about one word.
            if (content[start] >= '\u2e80') words += (i - start) / 2;
            if (words++ == 0) startsCapital = char.IsUpper(content[start]);
            endsSmall = i - start == LongestPreposition && char.IsLower(content[start]);
            if (char.IsUpper(content[start])) capitals++;
            else if (i - start == LongestPreposition && char.IsLetter(content[start])) prepositions++;
            else if (i - start > LongestSmallWord && char.IsLetter(content[start])) lower++;
        }

        var last = content.Length > 0 ? content[^1] : '\0';
        return new QuoteShape(words, IsTitleOf(capitals, lower, prepositions) && startsCapital && !endsSmall, startsCapital, last is '.' or '!' or '?' or '…', last == ',');
    }

    private static bool IsTitleOf(int capitals, int lower, int prepositions) =>
        capitals > 0 && lower == 0 && (prepositions == 0 || (prepositions == 1 && capitals >= CapitalsForPreposition));
}
