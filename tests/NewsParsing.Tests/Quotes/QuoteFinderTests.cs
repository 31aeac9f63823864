using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Quotes;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Quotes;

public class QuoteFinderTests
{
    private const string Spec = "Quotes.md";

    public static TheoryData<string, string> Rows() => QuoteSpecs.Rows(Spec, "xx");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_what_the_row_says(string language, string text)
    {
        var row = SpecTable.Rows(Spec, language).First(row => row[language] == text);
        var quotes = NewsParser.ParseQuotes(text, language);
        Assert.Equal(row["content"] ?? "-", QuoteSpecs.Join(quotes, quote => text.Substring(quote.Span.Start, quote.Span.Length)));
        Check(row, "kind", quotes, quote => quote.Kind == QuoteKind.Direct ? "direct" : "mixed");
        Check(row, "source", quotes, quote => quote.Attribution?.Source);
        Check(row, "cue", quotes, quote => quote.Attribution?.Cue);
        Check(row, "name", quotes, quote => quote.Attribution?.Name);
        Assert.All(quotes, quote => CheckSpans(text, quote));
    }

    public static TheoryData<string> Headlines() => [.. SpecTable.Rows(Spec, "headline").Select(row => row.Need("headline"))];

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Finds_the_quotes_of_a_headline(string headline)
    {
        var row = SpecTable.Rows(Spec, "headline").First(row => row["headline"] == headline);
        var body = row.Need("body");
        var language = LanguageTable.Find("en")!;
        var quotes = HeadlineQuoteFinder.Find(headline, body, QuoteFinder.Find(body, language), language);
        Assert.Equal(row["content"] ?? "-", QuoteSpecs.Join(quotes, quote => headline.Substring(quote.Span.Start, quote.Span.Length)));
        Check(row, "source", quotes, quote => quote.Attribution?.Source);
        Check(row, "name", quotes, quote => quote.Attribution?.Name);
        Assert.All(quotes, quote => CheckSpans(headline, quote));
    }

    [Fact]
    public void Parts_of_one_utterance_share_a_group()
    {
        var quotes = NewsParser.ParseQuotes("“The road,” Karl Roth said, “is closed.” “Who pays?” asked Anna Berg.", "en");
        Assert.Equal(3, quotes.Length);
        Assert.NotNull(quotes[0].Group);
        Assert.Equal(quotes[0].Group, quotes[1].Group);
        Assert.Null(quotes[2].Group);
    }

    [Fact]
    public void A_quote_that_goes_on_in_a_paragraph_of_its_own_shares_the_group()
    {
        var quotes = NewsParser.ParseQuotes("“The road is closed,” Karl Roth said.\n\n“Nobody may pass.”\n\n“Not even on foot,” he said.", "en");
        Assert.Equal(3, quotes.Length);
        Assert.NotNull(quotes[0].Group);
        Assert.Equal(quotes[0].Group, quotes[1].Group);
        Assert.Equal("Karl Roth", quotes[1].Attribution?.Name);
    }

    [Fact]
    public void A_block_quotation_is_a_direct_quote_that_only_the_page_knows()
    {
        const string text = "Ana Ruiz wrote:\n\nWe have no room at all.\n\n“We wait,” she said.";
        var quotation = new TextSpan(text.IndexOf("We have", StringComparison.Ordinal), "We have no room at all.".Length);
        var language = LanguageTable.Find("en")!;
        var quotes = QuoteFinder.Find(text, [new TextBlock(BlockKind.BlockQuote, quotation, null, null)], language, QuoteScope.MarkedWords, CancellationToken.None);
        Assert.Equal(2, quotes.Length);
        Assert.Equal(quotation, quotes[0].Span);
        Assert.Equal(QuoteKind.Direct, quotes[0].Kind);
        Assert.Equal("Ana Ruiz", quotes[0].Attribution?.Name);
        Assert.Equal(QuoteFinder.Find(text, language), quotes[1..], (a, b) => a.Span == b.Span && a.Attribution == b.Attribution);
    }

    [Fact]
    public void A_text_of_a_million_marks_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("\" “' ‘„ »x« ", 100_000));
        Assert.All(NewsParser.ParseQuotes(text, "en"), quote => Assert.InRange(quote.Span.End, 0, text.Length));
    }

    [Theory]
    [InlineData("the ship waits ", "en")]
    [InlineData("Ana Ruiz sagte „wir“, ", "de")]
    [InlineData("Ana Ruiz dijo que “no”, señaló el alcalde, ", "es")]
    [InlineData("« oui, dit-il, non », ", "fr")]
    [InlineData("Ada Deniz, \"hayır\" ve ", "tr")]
    [InlineData("“", "en")]
    [InlineData("’ ", "en")]
    public void A_line_of_two_million_characters_is_read_to_its_end(string piece, string language)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length));
        foreach (var quote in NewsParser.ParseQuotes(text, language)) Assert.InRange(quote.Span.End, quote.Span.Start, text.Length);
    }

    [Theory]
    [InlineData("“We wait\n\n")]
    [InlineData("- Vi venter nå\n\nHavna er full.\n\n")]
    [InlineData("Ana Ruiz said:\n\n")]
    [InlineData("“We wait here”\n\n“We wait here,” Ana Ruiz said.\n\n")]
    public void Many_paragraphs_take_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        foreach (var language in new[] { "en", "no", "es" })
            foreach (var quote in NewsParser.ParseQuotes(text, language)) Assert.InRange(quote.Span.End, quote.Span.Start, text.Length);
    }

    [Fact]
    public void A_call_allocates_little_but_its_quotes()
    {
        var text = string.Concat(Enumerable.Repeat("The port of Lund is full. Mayor Karl Roth and Anna Berg of the council spoke of it for hours.\n\n", 200)) + "“We wait,” Anna Berg said.";
        for (var i = 0; i < 20; i++) NewsParser.ParseQuotes(text, "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(NewsParser.ParseQuotes(text, "en"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
    }

    [Fact]
    public void Lone_surrogates_are_characters_like_others()
    {
        const string text = "“\ud800 we wait,” \udfff said Ana \ud83d Ruiz.";
        Assert.All(NewsParser.ParseQuotes(text, "en"), quote => CheckSpans(text, quote));
    }

    private static void Check(SpecRow row, string column, ImmutableArray<Quote> quotes, Func<Quote, string?> value)
    {
        if (quotes.Length > 0 && row.Cells.ContainsKey(column)) Assert.Equal($"{column}: {row[column] ?? "-"}", $"{column}: {QuoteSpecs.Join(quotes, value)}");
    }

    internal static void CheckSpans(string text, Quote quote)
    {
        Assert.InRange(quote.Span.Start, 0, quote.Span.End);
        Assert.InRange(quote.Span.End, quote.Span.Start, text.Length);
        if (quote.Attribution is not { } attribution) return;
        if (attribution.SourceSpan is { } source) Assert.Equal(attribution.Source, text.Substring(source.Start, source.Length));
        if (attribution.CueSpan is { } cue) Assert.Equal(attribution.Cue, text.Substring(cue.Start, cue.Length));
    }
}
