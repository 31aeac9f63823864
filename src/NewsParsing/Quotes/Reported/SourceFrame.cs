namespace NewsParsing.Quotes.Reported;

/// <summary>"According to Ana Ruiz, the port is closed.", "The port is closed, according to Ana Ruiz."</summary>
internal static class SourceFrame
{
    internal static bool Starts(in QuoteSyntax syntax, int k, int end) =>
        syntax.Is(k, WordRoles.PhraseStart) && !syntax.Is(k, WordRoles.SpeechNoun) && !SourcePhrase.Find(syntax, k, end, k, syntax.Lexicon.SourcePhrases.AsSpan()).IsNone;

    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int k, int open, int end)
    {
        if (!Starts(syntax, k, end)) return default;
        var frame = SourcePhrase.Find(syntax, k, end, k, syntax.Lexicon.SourcePhrases.AsSpan());
        if (frame.IsNone) return default;
        return k > open + 1 ? Behind(syntax, frame, k, open) : Before(syntax, words, frame, end);
    }

    private static ReportedClause Before(in QuoteSyntax syntax, ReportedLexicon words, in ReportingClause frame, int end)
    {
        var comma = frame.Source.End;
        while (comma < end && !syntax.IsKind(comma, TokenKind.Comma)) comma++;
        if (comma + 1 >= end) return default;
        var content = new Phrase(comma + 1, ClauseEnd.Find(syntax, words, comma + 1, end));
        return new ReportedClause(frame.Source, frame.Cue, content, content.End);
    }

    private static ReportedClause Behind(in QuoteSyntax syntax, in ReportingClause frame, int k, int open)
    {
        var last = syntax.IsKind(k - 1, TokenKind.Comma) ? k - 1 : k;
        return new ReportedClause(frame.Source, frame.Cue, new Phrase(PostposedClause.FirstOf(syntax, open, last), last), frame.Source.End);
    }
}
