using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Quotes;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Quotes;

public class ReportedClauseTests
{
    private const string Spec = "ReportedClauses.md";

    public static TheoryData<string, string> Rows() => QuoteSpecs.Rows(Spec);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_what_the_row_says(string language, string text)
    {
        var row = SpecTable.Rows(Spec, language).First(row => row[language] == text);
        var quotes = Parse(text, language);
        Assert.Equal(row["content"] ?? "-", QuoteSpecs.Join(quotes, quote => text.Substring(quote.Span.Start, quote.Span.Length)));
        Assert.Equal(row["kind"] ?? "-", QuoteSpecs.Join(quotes, quote => quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Mixed => "mixed", _ => "indirect" }));
        Assert.Equal(row["source"] ?? "-", QuoteSpecs.Join(quotes, quote => quote.Attribution?.Source));
        Assert.Equal(row["cue"] ?? "-", QuoteSpecs.Join(quotes, quote => quote.Attribution?.Cue));
        Assert.All(quotes, quote => QuoteFinderTests.CheckSpans(text, quote));
    }

    [Fact]
    public void Without_the_scope_nothing_but_marked_words_is_found()
    {
        Assert.Empty(NewsParser.ParseQuotes("Ana Ruiz said that the port is closed.", "en"));
        Assert.Equal(NewsParser.ParseQuotes("Ruiz said the port “is closed”.", "en").AsEnumerable(), NewsParser.ParseQuotes("Ruiz said the port “is closed”.", "en", QuoteScope.MarkedWords).AsEnumerable());
    }

    [Fact]
    public void A_source_is_named_in_full()
    {
        var quotes = Parse("Ana Ruiz runs the port. Ruiz said that it is closed. She said it would open in May.", "en");
        Assert.Equal(["Ana Ruiz", "Ana Ruiz"], quotes.Select(quote => quote.Attribution?.Name));
    }

    [Fact]
    public void Both_parts_around_a_clause_of_saying_share_a_group()
    {
        var quotes = Parse("The ferries, Ruiz said, would sail again in May. The road is open, Karl Roth said.", "en");
        Assert.Equal(3, quotes.Length);
        Assert.NotNull(quotes[0].Group);
        Assert.Equal(quotes[0].Group, quotes[1].Group);
        Assert.Null(quotes[2].Group);
    }

    [Fact]
    public void Block_quotations_of_a_page_stay_whole()
    {
        const string text = "Ana Ruiz wrote:\n\nThe board said that it knew nothing.\n\nShe said that she would wait.";
        var quotation = new TextSpan(text.IndexOf("The board", StringComparison.Ordinal), "The board said that it knew nothing.".Length);
        var quotes = QuoteFinder.Find(text, [new TextBlock(BlockKind.BlockQuote, quotation, null, null)], LanguageTable.Find("en")!, QuoteScope.ReportedClauses, CancellationToken.None);
        Assert.Equal([QuoteKind.Direct, QuoteKind.Indirect], quotes.Select(quote => quote.Kind));
        Assert.Equal(quotation, quotes[0].Span);
    }

    [Fact]
    public void A_language_without_rules_of_its_own_keeps_its_marked_words()
    {
        const string text = "Borgmesteren sagde, at broen er “lukket for altid”.";
        Assert.Equal(NewsParser.ParseQuotes(text, "da").AsEnumerable(), Parse(text, "da").AsEnumerable());
    }

    [Fact]
    public void An_article_is_read_in_the_scope_of_its_options()
    {
        const string Html = "<article><h1>Port closed for a year</h1><p>Mayor Ana Ruiz said on Monday that the port is closed for a year, and the council of Easthaven wept.</p></article>";
        var article = NewsParser.Parse(Html, new ParseOptions { QuoteScope = QuoteScope.ReportedClauses });
        var quote = Assert.Single(article.Quotes);
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.StartsWith("that the port is closed", article.Slice(quote.Span).ToString(), StringComparison.Ordinal);
        Assert.Empty(NewsParser.Parse(Html).Quotes);
        Assert.NotEqual(new ParseOptions(), new ParseOptions { QuoteScope = QuoteScope.ReportedClauses });
    }

    [Theory]
    [InlineData("said ", "en")]
    [InlineData("he said, ", "en")]
    [InlineData("according to him, ", "en")]
    [InlineData(", adding that ", "en")]
    [InlineData("he said “a” ", "en")]
    [InlineData("Ana Ruiz, the mayor, who said ", "en")]
    [InlineData("“", "en")]
    [InlineData("\" ", "en")]
    [InlineData("Ana Ruiz sagte, der Hafen sei zu, ", "de")]
    [InlineData("dijo que “no”, señaló el alcalde, ", "es")]
    [InlineData("selon elle, dit-il, ", "fr")]
    public void A_line_of_two_million_characters_is_read_to_its_end(string piece, string language)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        foreach (var quote in Parse(text, language)) Assert.InRange(quote.Span.End, quote.Span.Start, text.Length);
    }

    private static ImmutableArray<Quote> Parse(string text, string language) => NewsParser.ParseQuotes(text, language, QuoteScope.ReportedClauses);
}
