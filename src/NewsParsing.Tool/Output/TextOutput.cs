using System.Text;

namespace NewsParsing.Tool.Output;

/// <summary>An article as text for a terminal: nothing in it can steer the terminal.</summary>
internal static class TextOutput
{
    internal static string Write(Article article)
    {
        var text = new StringBuilder();
        foreach (var line in Head(article)) text.Append(PrintedText.CleanLine(line)).Append('\n');
        if (text.Length > 0) text.Append('\n');
        if (article.Text.Length > 0) text.Append(PrintedText.Clean(article.Text)).Append('\n');
        foreach (var figure in article.Figures) AppendFigure(text, figure);
        AppendComments(text, article);
        return text.ToString();
    }

    private static IEnumerable<string> Head(Article article)
    {
        if (article.Kicker is { } kicker) yield return kicker;
        if (article.Headline is { } headline) yield return headline;
        if (article.Deck is { } deck) yield return deck;
        if (article.Byline is { } byline) yield return byline.Text;
        if (article.Published is { } published) yield return PrintedText.Of(published);
    }

    private static void AppendFigure(StringBuilder text, Figure figure)
    {
        if (figure.Caption is null && figure.Credit is null) return;
        text.Append("\n[").Append(PrintedText.CleanLine(string.Join(" / ", new[] { figure.Caption, figure.Credit }.OfType<string>()))).Append("]\n");
    }

    private static void AppendComments(StringBuilder text, Article article)
    {
        if (article.Comments.IsEmpty) return;
        text.Append("\nComments\n");
        var depths = CommentDepths.Of(article.Comments);
        for (var i = 0; i < article.Comments.Length; i++)
        {
            var comment = article.Comments[i];
            var indent = new string(' ', 2 * depths[i]);
            var posted = comment.Posted is { } date ? ", " + PrintedText.Of(date) : "";
            text.Append('\n').Append(indent).Append(PrintedText.CleanLine(comment.Author ?? "?")).Append(posted).Append('\n');
            foreach (var line in PrintedText.Clean(comment.Text).Split('\n')) text.Append(indent).Append("  ").Append(line).Append('\n');
        }
    }
}
