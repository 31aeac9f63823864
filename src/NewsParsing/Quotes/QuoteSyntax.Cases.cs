namespace NewsParsing.Quotes;

/// <content>German: what the forms of articles, adjectives and nouns tell of a phrase.</content>
internal readonly ref partial struct QuoteSyntax
{
    /// <summary>"der großen", "der Zeitung": an article that the ending of the next word tells to be no subject's.</summary>
    internal bool IsObliquePair(int i)
    {
        if (Lexicon.ObliquePairs.IsEmpty || !Is(i, WordRoles.Determiner) || !IsKind(i + 1, TokenKind.Word) || Is(i + 1, WordRoles.AnyPreposition | WordRoles.Adverb)) return false;
        foreach (var (article, ending, isNoun) in Lexicon.ObliquePairs)
            if (Word(i).Equals(article, StringComparison.OrdinalIgnoreCase) && Word(i + 1).EndsWith(ending, StringComparison.Ordinal) && IsCapital(i + 1) == isNoun) return true;
        return false;
    }
}
