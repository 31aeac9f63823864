namespace NewsParsing.Quotes;

/// <content>German: what the forms of articles, adjectives and nouns tell of a phrase.</content>
internal readonly ref partial struct QuoteSyntax
{
    private const int LongestMarkedName = 3;

    /// <summary>"Am Sonntag zogen Fischer": behind a noun, a small word that no list knows is no part of its phrase; "Vertreter russischer Firmen" goes on.</summary>
    private bool IsVerbBehindNoun(int k) => Lexicon.NounCapitals && Tokens[k].Roles == WordRoles.None && !Word(k).EndsWith("er", StringComparison.Ordinal);

    /// <summary>"Am Sonntag zogen Fischer", "Als Leiter trage er": a small word that no list knows, before what is a phrase by itself, is the verb.</summary>
    private bool IsUnknownSecond(int k) => Lexicon.NounCapitals && IsKind(k, TokenKind.Word) && !IsCapital(k) && Tokens[k].Roles == WordRoles.None;

    /// <summary>"der Sender „Nord Eins“ meldet": the marks hold the name of the noun before them.</summary>
    private bool IsMarkedName(int k)
    {
        if (!Lexicon.NounCapitals || !IsCapital(k - 1) || Is(k - 1, WordRoles.Cue) || !IsKind(k - 1, TokenKind.Word)) return false;
        var span = Spans[Tokens[k].Index];
        return QuoteShape.Of(Text[span.Start..span.End]) is { Words: <= LongestMarkedName, EndsSentence: false, EndsComma: false };
    }

    /// <summary>"der großen", "der Zeitung": an article that the ending of the next word tells to be no subject's.</summary>
    internal bool IsObliquePair(int i)
    {
        if (Lexicon.ObliquePairs.IsEmpty || !Is(i, WordRoles.Determiner) || !IsKind(i + 1, TokenKind.Word) || Is(i + 1, WordRoles.AnyPreposition | WordRoles.Adverb)) return false;
        foreach (var (article, ending, isNoun) in Lexicon.ObliquePairs)
            if (Word(i).Equals(article, StringComparison.OrdinalIgnoreCase) && Word(i + 1).EndsWith(ending, StringComparison.OrdinalIgnoreCase) && IsCapital(i + 1) == isNoun) return true;
        return false;
    }
}
