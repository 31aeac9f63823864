namespace NewsParsing.Quotes;

/// <summary>"…", mówi „Gazecie” Anna Nowak: the marks name the medium that was told, not what was said.</summary>
internal static class Hearer
{
    private const int LongestName = 3;

    internal static bool IsMarked(in QuoteSyntax syntax, int i)
    {
        if (!syntax.IsKind(i, TokenKind.Quote) || !syntax.IsCue(i - 1, WordRoles.Says) || !syntax.IsCapital(i + 1) || syntax.Breaks(i)) return false;
        var span = syntax.Spans[syntax.Tokens[i].Index];
        return QuoteShape.Of(syntax.Text[span.Start..span.End]) is { Words: <= LongestName, IsTitle: true, EndsSentence: false, EndsComma: false };
    }
}
