namespace NewsParsing.Quotes.Reported;

/// <summary>"Ana Ruiz sagte, der Hafen sei gesperrt": behind the comma of the verb, the mood of reported speech alone shows whose words they are.</summary>
internal static class MoodClause
{
    private const int FarthestComma = 16;
    private const int FarthestVerb = 20;

    /// <summary>Where the clause starts; below 0 where no clause in that mood follows.</summary>
    internal static int Start(in QuoteSyntax syntax, int k, int end)
    {
        for (var i = k; i < end && i < k + FarthestComma; i++)
        {
            if (syntax.IsKind(i, TokenKind.Comma) && !syntax.Is(i + 1, WordRoles.That | WordRoles.Coordinator)) return IsReported(syntax, i + 1, end) ? i + 1 : -1;
            if (syntax.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
        }

        return -1;
    }

    private static bool IsReported(in QuoteSyntax syntax, int start, int end)
    {
        if (syntax.Is(start, WordRoles.Cue) && !syntax.IsCapital(start)) return false;
        for (var i = start; i < end && i < start + FarthestVerb && !syntax.IsKind(i, TokenKind.Comma); i++)
            if (syntax.Is(i, WordRoles.ReportedMood)) return !(OpensRelative(syntax, start) && EndsClause(syntax, i, end));
        return false;
    }

    /// <summary>"der ihm helfe", "in der er stehe": the verb of a relative clause stands last, that of a reported one second.</summary>
    private static bool OpensRelative(in QuoteSyntax syntax, int k) => syntax.Is(k, WordRoles.Relative) || (syntax.Is(k, WordRoles.AnyPreposition) && syntax.Is(k + 1, WordRoles.Relative));

    private static bool EndsClause(in QuoteSyntax syntax, int verb, int end) => verb + 1 >= end || syntax.Tokens[verb + 1].Kind is TokenKind.Stop or TokenKind.Comma || syntax.Is(verb + 1, WordRoles.Coordinator | WordRoles.Conjunction);
}
