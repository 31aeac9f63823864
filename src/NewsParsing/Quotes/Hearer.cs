namespace NewsParsing.Quotes;

/// <summary>"…", mówi „Gazecie” Anna Nowak: the marks name the medium that was told, not what was said.</summary>
internal static class Hearer
{
    private const int LongestName = 3;

    /// <summary>"powiedział PAP Jan Nowak": in languages without articles an agency's letters before a name are who was told.</summary>
    internal static bool IsAgency(in QuoteSyntax syntax, int i)
    {
        if (!syntax.Lexicon.DropsPronouns || !syntax.IsKind(i, TokenKind.Word) || !syntax.Is(i + 1, WordRoles.GivenName | WordRoles.Title | WordRoles.PersonNoun)) return false;
        foreach (var c in syntax.Word(i))
            if (!char.IsUpper(c)) return false;
        return syntax.Word(i).Length > 1 && syntax.Tokens[i].Roles == WordRoles.None;
    }

    internal static bool IsMarked(in QuoteSyntax syntax, int i)
    {
        if (!syntax.IsKind(i, TokenKind.Quote) || !syntax.IsCue(i - 1, WordRoles.Says) || !syntax.IsCapital(i + 1) || syntax.Breaks(i)) return false;
        var span = syntax.Spans[syntax.Tokens[i].Index];
        return QuoteShape.Of(syntax.Text[span.Start..span.End]) is { Words: <= LongestName, IsTitle: true, EndsSentence: false, EndsComma: false };
    }
}
