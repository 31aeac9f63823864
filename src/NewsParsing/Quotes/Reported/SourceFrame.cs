namespace NewsParsing.Quotes.Reported;

/// <summary>"According to Ana Ruiz, the port is closed.", "The port is closed, according to Ana Ruiz."</summary>
internal static class SourceFrame
{
    internal static bool Starts(in QuoteSyntax syntax, int k, int end) =>
        syntax.Is(k, WordRoles.PhraseStart) && !syntax.Is(k, WordRoles.SpeechNoun) && !SourcePhrase.Find(syntax, k, end, k, syntax.Lexicon.SourcePhrases.AsSpan()).IsNone;

    /// <summary>Inside a clause only a preposition shows that a source begins: "so" is an adverb there.</summary>
    internal static bool StartsInside(in QuoteSyntax syntax, int k, int end) => syntax.Is(k, WordRoles.AnyPreposition) && Starts(syntax, k, end);

    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int k, int open, int end)
    {
        if (syntax.Is(k, WordRoles.SourcePostposition)) return AtPostposition(syntax, words, k, open, end);
        var isSetOff = syntax.IsKind(k - 1, TokenKind.Comma) || (k == open && !syntax.Lexicon.VerbSecond);
        if (!(isSetOff ? Starts(syntax, k, end) : StartsInside(syntax, k, end))) return default;
        var frame = SourcePhrase.Find(syntax, k, end, k, syntax.Lexicon.SourcePhrases.AsSpan());
        if (frame.IsNone) return default;
        frame = frame with { Source = BeforeVerb(syntax, frame.Source) };
        if (syntax.Lexicon.VerbSecond && k > open && !syntax.IsKind(k - 1, TokenKind.Comma)) return default;
        return k > open + 1 ? Behind(syntax, frame, k, open) : Before(syntax, words, frame, end);
    }

    private static ReportedClause Before(in QuoteSyntax syntax, ReportedLexicon words, in ReportingClause frame, int end)
    {
        var comma = frame.Source.End;
        if (syntax.Lexicon.VerbSecond && syntax.IsKind(comma, TokenKind.Word)) return Rest(syntax, words, frame.Source, frame.Cue, comma, end);
        while (comma < end && !syntax.IsKind(comma, TokenKind.Comma)) comma++;
        if (comma + 1 >= end) return default;
        return Rest(syntax, words, frame.Source, frame.Cue, comma + 1, end);
    }

    /// <summary>"Der Polizei zufolge ist der Hafen gesperrt.", "Der Hafen ist gesperrt, der Polizei zufolge."</summary>
    private static ReportedClause AtPostposition(in QuoteSyntax syntax, ReportedLexicon words, int k, int open, int end)
    {
        var source = syntax.PhraseBefore(k, open);
        var cue = new Phrase(k, k + 1);
        if (source.IsEmpty || BeforeVerb(syntax, source) != source) return default;
        if (source.Start > open + 1 && syntax.IsKind(source.Start - 1, TokenKind.Comma)) return new ReportedClause(source, cue, new Phrase(open, source.Start - 1), k + 1);
        return source.Start == open ? Rest(syntax, words, source, cue, k + 1, end) : default;
    }

    /// <summary>"laut Ana Ruiz dauerte …": behind a name, a small word that no list knows is the verb where verbs stand second.</summary>
    private static Phrase BeforeVerb(in QuoteSyntax syntax, Phrase source)
    {
        for (var k = source.Start + 1; k < source.End && syntax.Lexicon.VerbSecond; k++)
            if (syntax.Tokens[k] is { IsWord: true, Capital: false, Roles: WordRoles.None } && syntax.IsCapital(k - 1) && !syntax.Is(k - 1, WordRoles.Determiner)) return new Phrase(source.Start, k);
        return source;
    }

    private static ReportedClause Rest(in QuoteSyntax syntax, ReportedLexicon words, Phrase source, Phrase cue, int start, int end)
    {
        if (start >= end) return default;
        var content = new Phrase(start, ClauseEnd.Find(syntax, words, start, end));
        return new ReportedClause(source, cue, content, content.End);
    }

    private static ReportedClause Behind(in QuoteSyntax syntax, in ReportingClause frame, int k, int open)
    {
        var last = syntax.IsKind(k - 1, TokenKind.Comma) ? k - 1 : k;
        return new ReportedClause(frame.Source, frame.Cue, new Phrase(PostposedClause.FirstOf(syntax, open, last), last), frame.Source.End);
    }
}
