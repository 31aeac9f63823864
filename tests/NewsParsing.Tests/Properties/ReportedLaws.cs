using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Properties;

public class ReportedLaws
{
    private static readonly string[] Nouns = ["harbour", "bridge", "ship", "road", "council house", "bell"];
    private static readonly string[] Verbs = ["is old", "was closed", "will open in May", "has never been safe", "would be sold"];
    private static readonly string[] Sources = ["Ana Ruiz", "Karl Roth", "The mayor", "She", "Officials", "Luc Morel, the mayor,"];
    private static readonly string[] Cues = ["said", "added", "insisted", "argued"];

    private static readonly Gen<string> Clause = from noun in Gen.Elements(Nouns) from verb in Gen.Elements(Verbs) select $"the {noun} {verb}";

    private static readonly Gen<(string Text, string Content, string Source, string Cue)> Reported =
        from clause in Clause
        from source in Gen.Elements(Sources)
        from cue in Gen.Elements(Cues)
        from shape in Gen.Choose(0, 4)
        let name = source.Split(',')[0]
        select shape switch
        {
            0 => ($"{source} {cue} that {clause}.", $"that {clause}", name, cue),
            1 => ($"{source} {cue} {clause}.", clause, name, cue),
            2 => ($"{Opening(clause)}, {Inside(source)} {cue} on Monday.", Opening(clause), Inside(name), cue),
            3 => ($"{Opening(clause)}, according to {Inside(name)}.", Opening(clause), Inside(name), "according to"),
            _ => ($"According to {Inside(name)}, {clause}.", clause, Inside(name), "According to"),
        };

    private static readonly Gen<string> Noise =
        from pieces in Gen.ArrayOf(Gen.Elements(
            "“", "”", "\"", "'", "’", "„", "«", "»", "—", "--", "\n", " ", " said ", " says that ", " he ", " Ana ", " Ruiz ", "according to ", " told ", " to ", " and ", " but ", ", ", ". ", ": ", "; ", "?", "\ud800", "\udfff",
            "(", ")", " claim ", " sure ", " called ", " for ", " who ", " which ", " dijo que ", " sagte, ", " sei ", " zufolge ", " laut ", " dit-il ", " selon ", "5", "\0"))
        select string.Concat(pieces);

    [Property]
    public Property A_clause_with_a_cue_and_a_source_is_given_back_as_it_is() => Prop.ForAll(Arb.From(Reported), reported =>
    {
        var quote = Assert.Single(NewsParser.ParseQuotes(reported.Text, "en", QuoteScope.ReportedClauses));
        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal(reported.Content, reported.Text.Substring(quote.Span.Start, quote.Span.Length));
        Assert.Equal(reported.Source, quote.Attribution?.Source);
        Assert.Equal(reported.Cue, quote.Attribution?.Cue);
    });

    [Property]
    public Property Marks_around_a_part_of_the_clause_make_it_mixed_and_change_nothing_else() => Prop.ForAll(Arb.From(Gen.Elements(Nouns)), noun =>
    {
        var plain = Assert.Single(NewsParser.ParseQuotes($"Ana Ruiz said that the {noun} was closed for the whole year.", "en", QuoteScope.ReportedClauses));
        var marked = Assert.Single(NewsParser.ParseQuotes($"Ana Ruiz said that the {noun} was “closed for the whole year.”", "en", QuoteScope.ReportedClauses));
        Assert.Equal(QuoteKind.Mixed, marked.Kind);
        Assert.Equal(plain.Span.Start, marked.Span.Start);
        Assert.Equal(plain.Attribution, marked.Attribution);
    });

    [Property(MaxTest = 400)]
    public Property Any_text_gives_ordered_spans_inside_it() => Prop.ForAll(Arb.From(Noise), text =>
    {
        foreach (var language in new[] { "en", "de", "fr", "es", "nl", null })
        {
            var quotes = NewsParser.ParseQuotes(text, language, QuoteScope.ReportedClauses);
            Assert.All(quotes, quote => QuoteFinderTests.CheckSpans(text, quote));
            Assert.True(quotes.Zip(quotes.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start));
            Assert.Equal<Quote>([.. quotes], [.. NewsParser.ParseQuotes(text, language, QuoteScope.ReportedClauses)]);
        }
    });

    [Property(MaxTest = 400)]
    public Property Every_marked_quote_stays_or_stands_in_a_mixed_one() => Prop.ForAll(Arb.From(Noise), text =>
    {
        foreach (var language in new[] { "en", "de", "es" })
        {
            var clauses = NewsParser.ParseQuotes(text, language, QuoteScope.ReportedClauses);
            Assert.All(NewsParser.ParseQuotes(text, language), quote => Assert.Contains(clauses, clause =>
                (clause.Span == quote.Span && clause.Kind == quote.Kind && clause.Attribution == quote.Attribution)
                || (clause.Kind == QuoteKind.Mixed && clause.Span.Start <= quote.Span.Start && quote.Span.End <= clause.Span.End)));
        }
    });

    [Property(MaxTest = 50)]
    public Property Quotes_of_an_article_are_the_quotes_of_its_text() => Prop.ForAll(PageGen.Page.ToArbitrary(), page =>
    {
        var article = NewsParser.Parse(page.Html(), new ParseOptions { QuoteScope = QuoteScope.ReportedClauses });
        Assert.Equal(NewsParser.ParseQuotes(article.Text, article.Language, QuoteScope.ReportedClauses).AsEnumerable(), article.Quotes.AsEnumerable());
    });

    private static string Opening(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];

    private static string Inside(string source) => source switch { "The mayor" => "the mayor", "She" => "she", "Officials" => "officials", _ => source };
}
