using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Properties;

public class QuoteLaws
{
    private static readonly string[] Words = ["harbour", "bridge", "ship", "winter", "council", "opens", "waits", "old", "green", "never", "road", "bell"];
    private static readonly string[] Names = ["Ana Ruiz", "Karl Roth", "Anna Berg", "Luc Morel"];
    private static readonly string[] Cues = ["said", "wrote", "explained", "insisted", "added"];
    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“"), ("”", "”")];

    private static readonly Gen<string> Sentence =
        from words in Gen.ArrayOf(Gen.Elements(Words), 6)
        select "The " + string.Join(' ', words);

    private static readonly Gen<(string Text, string Content, string Name, string Cue)> Reported =
        from sentence in Sentence
        from name in Gen.Elements(Names)
        from cue in Gen.Elements(Cues)
        from marks in Gen.Elements(Marks)
        from shape in Gen.Choose(0, 3)
        select shape switch
        {
            0 => ($"{marks.Open}{sentence},{marks.Close} {name} {cue}.", sentence + ",", name, cue),
            1 => ($"{marks.Open}{sentence},{marks.Close} {cue} {name}.", sentence + ",", name, cue),
            2 => ($"{name} {cue}: {marks.Open}{sentence}.{marks.Close}", sentence + ".", name, cue),
            _ => ($"{marks.Open}{sentence}{marks.Close}, {cue} {name}.", sentence, name, cue),
        };

    private static readonly Gen<string> Noise =
        from pieces in Gen.ArrayOf(Gen.Elements("“", "”", "\"", "'", "‘", "’", "„", "«", "»", "—", "- ", "\n", "\r\n", " ", "said", "he", "Ana", "Ruiz", "according to", ",", ".", ":", "?", "\ud800", "\udfff", "l’", "=", "(", ")", "「", "」", "5", "\0"))
        select string.Concat(pieces);

    [Property]
    public Property A_marked_sentence_with_a_cue_is_found_with_its_source() => Prop.ForAll(Arb.From(Reported), reported =>
    {
        var quote = Assert.Single(NewsParser.ParseQuotes(reported.Text, "en"));
        Assert.Equal(reported.Content, reported.Text.Substring(quote.Span.Start, quote.Span.Length));
        Assert.Equal(reported.Name, quote.Attribution?.Source);
        Assert.Equal(reported.Cue, quote.Attribution?.Cue);
    });

    [Property]
    public Property A_paragraph_break_before_does_not_change_what_is_found() => Prop.ForAll(Arb.From(Reported), reported =>
    {
        const string before = "It rained all day.\n\n";
        var alone = NewsParser.ParseQuotes(reported.Text, "en");
        var moved = NewsParser.ParseQuotes(before + reported.Text, "en");
        Assert.Equal(alone.Select(quote => quote.Span.Start + before.Length), moved.Select(quote => quote.Span.Start));
        Assert.Equal(alone.Select(quote => quote.Attribution?.Source), moved.Select(quote => quote.Attribution?.Source));
    });

    [Property(MaxTest = 300)]
    public Property Any_text_gives_ordered_spans_inside_it() => Prop.ForAll(Arb.From(Noise), text =>
    {
        foreach (var language in new[] { "en", "de", "fr", "es", null })
        {
            var quotes = NewsParser.ParseQuotes(text, language);
            Assert.All(quotes, quote => QuoteFinderTests.CheckSpans(text, quote));
            Assert.True(quotes.Zip(quotes.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start));
            Assert.Equal<Quote>([.. quotes], [.. NewsParser.ParseQuotes(text, language)]);
        }
    });
}
