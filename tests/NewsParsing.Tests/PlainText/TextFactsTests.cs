namespace NewsParsing.Tests.PlainText;

/// <summary>Whole texts with the facts that must come out of them: NAME.txt beside NAME.facts.txt, one "field: value" on each line.</summary>
public class TextFactsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PlainText", "Texts");

    public static TheoryData<string> Texts()
    {
        var names = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.facts.txt").Order(StringComparer.Ordinal))
            names.Add(Path.GetFileName(file)[..^".facts.txt".Length]);
        return names;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_fact_of_a_text_is_found(string name)
    {
        var article = Parse(name);
        var wrong = Facts(name).Where(fact => !Holds(article, fact.Field, fact.Value)).Select(fact => $"{fact.Field}: {fact.Value}").ToList();
        Assert.True(wrong.Count == 0, $"{name}: {string.Join("; ", wrong)}\n{article.ToJson()}");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Line_breaks_of_another_system_change_nothing_but_the_places_in_the_source(string name)
    {
        var other = NewsParser.Parse(File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\r\n"));
        Assert.Equal(Parse(name).Text, other.Text);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_source_span_of_every_block_covers_its_words(string name)
    {
        var source = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var article = Parse(name);
        Assert.NotEmpty(article.Blocks);
        foreach (var block in article.Blocks)
        {
            var span = Assert.NotNull(block.SourceSpan);
            var place = source.Substring(span.Start, span.Length);
            Assert.Equal(Letters(article.Slice(block.Span).ToString()), Letters(Unlink(place)));
        }
    }

    private static Article Parse(string name) => NewsParser.Parse(File.ReadAllText(Path.Combine(Folder, name + ".txt")));

    private static IEnumerable<(string Field, string Value)> Facts(string name) =>
        File.ReadLines(Path.Combine(Folder, name + ".facts.txt")).Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]));

    private static bool Holds(Article article, string field, string value) => field switch
    {
        "headline" => article.Headline == value,
        "deck" => article.Deck == value,
        "language" => article.Language == value,
        "author" => article.Byline?.Authors.Any(author => author.Name == value) == true,
        "author-count" => (article.Byline?.Authors.Length ?? 0) == int.Parse(value, null),
        "published" => article.Published?.Date.ToString("uuuu'-'MM'-'dd", null) == value,
        "place" => article.Dateline?.Place == value,
        "organization" => article.Dateline?.Organization == value,
        "caption" => article.Figures.Any(figure => figure.Caption == value),
        "credit" => article.Figures.Any(figure => figure.Credit == value),
        "body-count" => article.Blocks.Length == int.Parse(value, null),
        "body-first" => article.Text.StartsWith(value, StringComparison.Ordinal),
        "body-last" => article.Blocks.Length > 0 && article.Slice(article.Blocks[^1].Span).StartsWith(value, StringComparison.Ordinal),
        "in-body" => article.Text.Contains(value, StringComparison.Ordinal),
        "not-in-body" => !article.Text.Contains(value, StringComparison.Ordinal),
        "subhead" => Has(article, BlockKind.Subhead, value),
        "list-item" => Has(article, BlockKind.ListItem, value),
        "comments" => article.Comments.Length == int.Parse(value, null),
        "comment-first" => article.Comments[0].Text.StartsWith(value, StringComparison.Ordinal),
        "comments-closed" => article.CommentsClosed == bool.Parse(value),
        "stated-comments" => article.CommentCount == int.Parse(value, null),
        _ => throw new InvalidDataException($"No fact is called {field}."),
    };

    private static bool Has(Article article, BlockKind kind, string text) =>
        article.Blocks.Any(block => block.Kind == kind && article.Slice(block.Span).SequenceEqual(text));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // The address of a link stands in the source alone.
    private static string Unlink(string text)
    {
        var at = text.IndexOf("](", StringComparison.Ordinal);
        return at < 0 ? text : Unlink(text.Remove(at, text.IndexOf(')', at) - at + 1));
    }
}
