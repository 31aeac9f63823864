namespace NewsParsing.Quotes;

/// <summary>"In einer Erklärung der Reederei hatte es geheißen: „…“", "Darin steht: „…“": the paper that opens the sentence speaks.</summary>
internal static class PaperClause
{
    private const int ShortestNoun = 5;

    internal static ReportingClause Find(in QuoteSyntax syntax, int quote)
    {
        if (!syntax.Lexicon.NounCapitals || !syntax.IsKind(quote - 1, TokenKind.Colon)) return default;
        var start = syntax.SentenceStart(quote);
        var cue = Cue(syntax, syntax.Is(start, WordRoles.Within) ? start : start + 1, quote);
        if (cue.IsEmpty) return default;
        var paper = syntax.Is(start, WordRoles.Within) ? JustNamed(syntax, start) : syntax.Is(start, WordRoles.AnyPreposition) ? syntax.PhraseFrom(start + 1, cue.Start) : default;
        return IsPaper(syntax, paper) ? new ReportingClause(ClauseKind.Cued, paper, cue, quote - cue.Start) : default;
    }

    private static Phrase Cue(in QuoteSyntax syntax, int start, int quote)
    {
        for (var k = start; k < quote - 1 && !syntax.IsKind(k, TokenKind.Quote); k++)
            if (SourcePhrase.Impersonal(syntax, k, quote) is { IsNone: false } impersonal) return Verb(syntax, impersonal.Cue);
        return default;
    }

    /// <summary>"heißt es", "darin steht": the word that is no adverb.</summary>
    private static Phrase Verb(in QuoteSyntax syntax, Phrase cue)
    {
        var k = cue.End - 1;
        while (k > cue.Start && syntax.Is(k, WordRoles.Adverb)) k--;
        return new Phrase(k, k + 1);
    }

    /// <summary>"Die Behörde gab eine Erklärung ab. Darin …": the last paper of the sentence before.</summary>
    private static Phrase JustNamed(in QuoteSyntax syntax, int start)
    {
        if (start == 0) return default;
        var before = syntax.SentenceStart(start - 1);
        for (var k = start - 1; k > before; k--)
            if (IsPaperNoun(syntax, k)) return syntax.PhraseBefore(k + 1, before);
        return default;
    }

    private static bool IsPaper(in QuoteSyntax syntax, Phrase phrase)
    {
        for (var k = phrase.Start; k < phrase.End; k++)
            if (IsPaperNoun(syntax, k)) return true;
        return false;
    }

    /// <summary>"Presseerklärung": the last part of a compound tells what it is.</summary>
    private static bool IsPaperNoun(in QuoteSyntax syntax, int i)
    {
        if (!syntax.IsCapital(i) || !syntax.IsKind(i, TokenKind.Word)) return false;
        if (syntax.Is(i, WordRoles.SpeechNoun | WordRoles.WorkNoun)) return true;
        var word = syntax.Word(i);
        for (var part = 3; part <= word.Length - ShortestNoun; part++)
            if ((syntax.Lexicon.Roles(word[part..]) & WordRoles.SpeechNoun) != 0) return true;
        return false;
    }
}
