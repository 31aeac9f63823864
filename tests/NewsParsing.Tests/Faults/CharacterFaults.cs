using System.Text;

namespace NewsParsing.Tests.Faults;

/// <summary>Characters that are none, or that only arrange others. What comes out is valid text, and its spans lie in it.</summary>
public class CharacterFaults
{
    private const string Sentence = "The bridge over the harbour reopened on Monday after eleven weeks of repairs, the council said.";

    // Not in attributes: they are stored as UTF-8, which has no lone surrogates.
    private static readonly string[] Odd =
        ["\uD800", "\uDC00", "\uDC00\uD800", "\0", "\uFFFE", "\uFFFF", "\uFEFF", "\u202E", "\u2066", "\u2069", "\u200B", "\u00AD", "\u0001", "\u007F", "\u0085", "\u2028", "\uDB40\uDC01", "e\u0301\u0301", "\U0010FFFF"];

    [Fact]
    public void Odd_characters_come_out_as_valid_text()
    {
        foreach (var odd in Odd)
        {
            AssertValid(NewsParser.Parse($"<title>A{odd}B</title><article><h1>A{odd}B</h1><p>By Ada{odd} Quill</p><p>{odd}{Sentence}{odd} {odd}</p><p>“{odd}We{odd} will,” said Ada{odd}.</p></article>"));
            AssertValid(NewsParser.Parse($"A{odd}B\n\n{Sentence}{odd}\n\n“{odd}We will,” said Ada{odd} Quill.", new ParseOptions { Format = SourceFormat.PlainText }));
        }
    }

    [Fact]
    public void Numbers_of_characters_that_are_none_come_out_as_valid_text()
    {
        foreach (var number in (ReadOnlySpan<string>)["0", "55296", "xD800", "xDFFF", "x110000", "99999999999999999999", "xFFFE", "128", "x0"])
            AssertValid(NewsParser.Parse($"<article><h1>A&#{number};B</h1><p>{Sentence} &#{number}; &#{number}</p></article>"));
    }

    [Fact]
    public void A_hundred_thousand_marks_on_a_letter_are_one_letter()
    {
        var article = NewsParser.Parse($"<article><h1>Bridge</h1><p>{Sentence} e{new string('\u0301', 100_000)}</p></article>");
        AssertValid(article);
        Assert.Contains(Sentence, article.Text, StringComparison.Ordinal);
    }

    private static void AssertValid(Article article)
    {
        var json = article.ToJson();
        Assert.Equal(article, Article.FromJson(json));
        Assert.Equal(article.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Text)));
        Assert.Equal(article.Text, string.Join("\n\n", article.Blocks.Select(block => article.Slice(block.Span).ToString())));
    }
}
