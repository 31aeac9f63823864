using System.Text;

namespace NewsParsing.Tool.Output;

/// <summary>An article as Markdown that carries no script: every piece of the page is escaped text, links are http, https or mailto.</summary>
internal static class MarkdownOutput
{
    internal static string Write(Article article)
    {
        var markdown = new StringBuilder();
        AppendHead(markdown, article);
        foreach (var figure in article.Figures.Where(figure => figure.IsLead)) AppendFigure(markdown, figure);
        AppendBody(markdown, article);
        foreach (var figure in article.Figures.Where(figure => !figure.IsLead)) AppendFigure(markdown, figure);
        AppendComments(markdown, article);
        return markdown.ToString();
    }

    private static void AppendHead(StringBuilder markdown, Article article)
    {
        AppendParagraph(markdown, "**", article.Kicker, "**");
        AppendParagraph(markdown, "# ", article.Headline, "");
        AppendParagraph(markdown, "*", article.Deck, "*");
        AppendParagraph(markdown, "", article.Byline?.Text, "");
        AppendParagraph(markdown, "", article.Published is { } published ? PrintedText.Of(published) : null, "");
        if (MarkdownText.Link((article.CanonicalUrl ?? article.Url)?.OriginalString) is { } source) markdown.Append("[Source](").Append(source).Append(")\n\n");
    }

    private static void AppendParagraph(StringBuilder markdown, string before, string? text, string after)
    {
        if (text is null || MarkdownText.EscapeLine(text) is not { Length: > 0 } escaped) return;
        markdown.Append(before).Append(escaped).Append(after).Append("\n\n");
    }

    private static void AppendFigure(StringBuilder markdown, Figure figure)
    {
        if (MarkdownText.Link(figure.Url) is { } picture && !picture.StartsWith("mailto:", StringComparison.Ordinal))
            markdown.Append("![").Append(MarkdownText.EscapeLine(figure.Alt ?? "")).Append("](").Append(picture).Append(")\n\n");
        var words = string.Join(" / ", new[] { figure.Caption, figure.Credit }.OfType<string>());
        AppendParagraph(markdown, "*", words, "*");
    }

    private static void AppendBody(StringBuilder markdown, Article article)
    {
        var inTable = false;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            var text = article.Slice(block.Span).ToString();
            if (block.Kind == BlockKind.TableRow) AppendRow(markdown, text, first: !inTable);
            else AppendBlock(markdown, block.Kind, text);
            inTable = block.Kind == BlockKind.TableRow;
            var next = i + 1 < article.Blocks.Length ? article.Blocks[i + 1].Kind : (BlockKind?)null;
            var together = block.Kind is BlockKind.TableRow or BlockKind.ListItem && next == block.Kind;
            markdown.Append(together ? "\n" : "\n\n");
        }
    }

    private static void AppendBlock(StringBuilder markdown, BlockKind kind, string text)
    {
        switch (kind)
        {
            case BlockKind.Subhead:
                markdown.Append("## ").Append(MarkdownText.EscapeLine(text));
                break;
            case BlockKind.Preformatted:
                AppendFenced(markdown, PrintedText.Clean(text));
                break;
            default:
                var (first, following) = Marker(kind);
                markdown.Append(first);
                AppendIndented(markdown, MarkdownText.Escape(text), following);
                break;
        }
    }

    private static (string First, string Following) Marker(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => ("- ", "  "),
        BlockKind.BlockQuote or BlockKind.Embed => ("> ", "> "),
        _ => ("", ""),
    };

    // The first row of a table is its head: Markdown has no table without one.
    private static void AppendRow(StringBuilder markdown, string row, bool first)
    {
        var cells = row.Split('\t');
        markdown.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.EscapeLine)).Append(" |");
        if (first) markdown.Append("\n|").Insert(markdown.Length, " --- |", cells.Length);
    }

    private static void AppendComments(StringBuilder markdown, Article article)
    {
        if (article.Comments.IsEmpty) return;
        markdown.Append("## Comments\n\n");
        var depths = CommentDepths.Of(article.Comments);
        for (var i = 0; i < article.Comments.Length; i++)
        {
            var comment = article.Comments[i];
            var indent = new string(' ', 2 * depths[i]);
            var posted = comment.Posted is { } date ? ", " + MarkdownText.EscapeLine(PrintedText.Of(date)) : "";
            markdown.Append(indent).Append("- **").Append(MarkdownText.EscapeLine(comment.Author ?? "?")).Append("**").Append(posted).Append("\n\n");
            foreach (var paragraph in comment.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                markdown.Append(indent).Append("  ");
                AppendIndented(markdown, MarkdownText.Escape(paragraph), indent + "  ");
                markdown.Append("\n\n");
            }
        }
    }

    private static void AppendIndented(StringBuilder markdown, string text, string indent) =>
        markdown.AppendJoin("\n" + indent, text.Split('\n'));

    // The fence is longer than any run of backticks inside: nothing in the text can close it.
    private static void AppendFenced(StringBuilder markdown, string text)
    {
        var (longest, run) = (2, 0);
        foreach (var unit in text)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        markdown.Append('`', longest + 1).Append('\n').Append(text).Append('\n').Append('`', longest + 1);
    }
}
