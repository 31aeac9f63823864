using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace NewsParsing.Tests.Properties;

public class PlainTextLaws
{
    private static readonly ParseOptions AsText = new() { Format = SourceFormat.PlainText };

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\f", " ", "  • ", "- ", "* ", "# ", "> ", "| a | b |", "![", "](http://a.b)", "**", "_", "By ", "Photo: ", "(AP)", "Share", "Related stories", "©", "\u00ad", "\u200b",
        "\ud800", "\udc00", "😀", "\0", "\u202e", "…", "»", "2 thoughts on “", "Comments are closed.", "The harbour reopened on Monday.", "Ada Quill", "12 March 2019", "津波", "[", "]", "(", ")", "---", "###", "<p>",
    ];

    private static readonly string[] Subjects = ["The harbour", "The council", "A ferry", "The old market", "The tunnel", "A cherry grower", "The port authority", "The island school"];
    private static readonly string[] Verbs = ["will reopen", "has repaired", "lost half of", "asked for", "promised to pay for", "voted against", "waits for"];
    private static readonly string[] Objects = ["the northern harbour wall", "every second ferry", "the tunnel under the market", "two new cranes on the quay", "the frozen orchards of the valley"];
    private static readonly string[] Times = ["before the winter storms", "after nine days of talks", "when the river rose again", "because nobody else would", "as the harbour council had asked"];

    private static readonly Arbitrary<string> Soup = Gen.ArrayOf(Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string>())).Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Gen<string> Sentence =
        from subject in Gen.Elements(Subjects)
        from verb in Gen.Elements(Verbs)
        from thing in Gen.Elements(Objects)
        from time in Gen.Elements(Times)
        select $"{subject} {verb} {thing} {time}.";

    private static readonly Gen<string> Paragraph = Gen.ListOf(Sentence, 3).Select(sentences => string.Join(' ', sentences));

    private static readonly Arbitrary<string[]> Bodies = Gen.Choose(4, 9).SelectMany(count => Gen.ListOf(Paragraph, count)).Select(body => body.Distinct().ToArray()).Where(body => body.Length > 3).ToArbitrary();

    [Property(MaxTest = 400)]
    public Property Whatever_stands_in_a_text_gives_an_article_with_true_spans() => Prop.ForAll(Soup, source =>
    {
        var article = NewsParser.Parse(source, AsText);
        var end = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End <= article.Text.Length);
            end = block.Span.End;
            var place = Assert.NotNull(block.SourceSpan);
            Assert.True(place.Start >= 0 && place.End <= source.Length && place.Length > 0);
        }

        Assert.DoesNotContain(article.Text, (char c) => c is '\0' or '\u00ad' or '\u200b');
    });

    [Property(MaxTest = 100)]
    public Property Paragraphs_below_a_headline_are_the_body() => Prop.ForAll(Bodies, body =>
    {
        var article = NewsParser.Parse("Harbour council votes on the tunnel\n\n" + string.Join("\n\n", body), AsText);
        Assert.Equal("Harbour council votes on the tunnel", article.Headline);
        Assert.Equal(string.Join("\n\n", body), article.Text);
    });

    [Property(MaxTest = 60)]
    public Property Menus_above_and_footers_below_leave_the_body_as_it_is() => Prop.ForAll(Bodies, body =>
    {
        const string Above = "Menu\n\n * Home\n * News\n * Sport\n * Weather\n\nSearch\nLog in\n\n";
        const string Below = "\n\nRelated stories\n\nFox seen on the roof\nTen walks for a rainy day\n\nAbout us\nContact\nPrivacy policy\n\n© 2022 Brackenford Courier. All rights reserved.\n";
        var story = "Harbour council votes on the tunnel\n\nBy Ada Quill\n12 March 2019\n\n" + string.Join("\n\n", body);
        var article = NewsParser.Parse(Above + story + Below, AsText);
        Assert.Equal(string.Join("\n\n", body), article.Text);
        Assert.Equal("Harbour council votes on the tunnel", article.Headline);
    });

    [Property(MaxTest = 60)]
    public Property Wrapped_lines_are_joined_again() => Prop.ForAll(Bodies, Gen.Choose(62, 80).ToArbitrary(), (body, width) =>
    {
        var source = "Harbour council votes on the tunnel\n\n" + string.Join("\n\n", body.Select(paragraph => Wrap(paragraph, width)));
        Assert.Equal(string.Join("\n\n", body), NewsParser.Parse(source, AsText).Text);
    });

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width) lines.Add("");
            lines[^1] += (lines[^1].Length > 0 ? " " : "") + word;
        }

        return string.Join('\n', lines);
    }
}
