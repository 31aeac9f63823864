using NewsParsing;
using Spectre.Console;

namespace QuickStart;

/// <summary>Prints what a reader wants to know of an article first.</summary>
internal static class ArticleSummary
{
    private const int ShownParagraphs = 3;

    internal static void Print(Article article)
    {
        AnsiConsole.Write(new Rule { Style = Style.Parse("grey") });
        Print(article.Headline ?? "(no headline)", "bold");
        Print(article.Deck, "italic");
        Print(Credit(article), "grey");
        PrintBody(article);
        PrintQuotes(article);
        PrintComments(article);
        AnsiConsole.WriteLine();
    }

    private static string Credit(Article article)
    {
        var authors = string.Join(", ", article.Byline?.Authors.Select(author => author.JobTitle is null ? author.Name : $"{author.Name} ({author.JobTitle})") ?? []);
        return string.Join(" · ", new[] { article.SiteName, authors, article.Published?.ToString(), article.Language }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static void PrintBody(Article article)
    {
        foreach (var block in article.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Take(ShownParagraphs))
        {
            AnsiConsole.WriteLine();
            Print(article.Slice(block.Span).ToString());
        }

        if (article.Blocks.Length > ShownParagraphs) Print($"… {article.Blocks.Length} blocks, {article.Text.Length} characters", "grey");
    }

    private static void PrintQuotes(Article article)
    {
        if (article.Quotes.IsEmpty) return;
        var table = new Table().Border(TableBorder.Simple).AddColumn("Speaker").AddColumn("Kind").AddColumn("Quote");
        foreach (var quote in article.Quotes)
        {
            var speaker = quote.Attribution is { } attribution ? attribution.Name ?? attribution.Source : "(nobody named)";
            table.AddRow(Shown(speaker), Shown(quote.Kind.ToString()), Shown(article.Slice(quote.Span).ToString()));
        }

        AnsiConsole.Write(table);
    }

    // A reply always stands after the comment it answers, so one pass builds the tree.
    private static void PrintComments(Article article)
    {
        if (article.Comments.IsEmpty) return;
        var tree = new Tree($"{article.Comments.Length} comments");
        var nodes = new TreeNode[article.Comments.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var comment = article.Comments[i];
            var text = Shown($"{comment.Author ?? "(no name)"}, {comment.Posted?.ToString() ?? "no date"}\n{comment.Text}");
            nodes[i] = comment.ReplyTo is { } parent ? nodes[parent].AddNode(text) : tree.AddNode(text);
        }

        AnsiConsole.Write(tree);
    }

    private static void Print(string? text, string style = "default")
    {
        if (!string.IsNullOrEmpty(text)) AnsiConsole.Write(Shown(text + "\n", style));
    }

    // Text of a stranger: no markup of Spectre.Console is read in it, and what could steer a terminal is taken out.
    private static Text Shown(string text, string style = "default") =>
        new(string.Concat(text.Where(unit => unit == '\n' || !char.IsControl(unit))), Style.Parse(style));
}
