namespace NewsParsing.Quotes.Reported;

/// <summary>"As Ana Ruiz told the council, the port is closed."</summary>
internal static class OpeningAsClause
{
    private const int FarthestComma = 20;

    /// <summary>The clause behind the comma, where a sentence opens with "as" and a clause of saying.</summary>
    internal static ReportedClause At(in QuoteSyntax syntax, ReportedLexicon words, int k, int open, int end)
    {
        if (k != open || !syntax.Lexicon.HasBareForms || !syntax.Is(k, WordRoles.Likeness)) return default;
        var comma = k + 1;
        while (comma < end && comma < k + FarthestComma && !syntax.IsKind(comma, TokenKind.Comma)) comma++;
        if (comma + 1 >= end || !syntax.IsKind(comma, TokenKind.Comma)) return default;
        for (var verb = k + 2; verb < comma; verb++)
        {
            if (!syntax.IsCue(verb, WordRoles.Says) || (words.Of(syntax.Word(verb)) & Complements.Verb) == 0 || syntax.Is(verb, WordRoles.Gerund)) continue;
            var subject = syntax.PhraseFrom(k + 1, verb);
            if (subject.End < verb - 2 || !syntax.CanSpeak(subject)) return default;
            var content = new Phrase(comma + 1, ClauseEnd.Find(syntax, words, comma + 1, end));
            return new ReportedClause(subject, new Phrase(verb, verb + 1), content, content.End);
        }

        return default;
    }
}
