using System.Globalization;

namespace NewsParsing.Tests.PlainText;

/// <summary>Texts that no newsroom wrote: nothing of them is lost, and none of them ends in an exception. <see cref="Properties.LinearTime"/> tells that they take their time and no more.</summary>
public class HardTextTests
{
    private const int Long = 1_000_000;
    private const int Paragraphs = 12;

    private static readonly ParseOptions AsText = new() { Format = SourceFormat.PlainText };

    public static TheoryData<string, string, int> Texts => new()
    {
        { "one line of sentences", "The harbour reopened on Monday, and the council asked for more. ", Long },
        { "one line of a single word", "a", Long },
        { "very many lines", "a\n", Long / 5 },
        { "very many lines of a sentence", "The harbour reopened on Monday.\n", Long },
        { "very many empty lines", "\n", Long },
        { "nothing but punctuation", "?!.,;:–—(){}“”«»…", Long },
        { "lines of punctuation", "?!\n...\n—\n“”\n([{\n|||\n", Long / 5 },
        { "every kind of line end", "The harbour reopened.\r\nIt rained.\rNobody came.\n\n\rOne more.\u2028And another.\u2029Next.\u0085Last.\v\f", Long },
        { "from right to left", "הנמל נפתח מחדש ביום שני, ואמר ראש העיר: „העבודה לא הסתיימה”.\n", Long },
        { "marks of direction", "\u202bأعيد فتح الميناء يوم الاثنين\u202c \u200eHarbour 7\u200f\n\n", Long / 2 },
        { "no known language", "Qlan brevi tsum orak, velni dast ukro palim zenta.\n", Long },
        { "a script of no known language", "ᚠᚢᚦ ᚨᚱᚲ ᚷᚹᚺ ᚾᛁᛃ.\n\n", Long / 2 },
        { "open brackets", "![a](", Long / 2 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Everything_is_kept_as_blocks(string name, string piece, int length)
    {
        var source = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var blocks = NewsParser.Explain(source, AsText);
        Assert.True(Letters(source) == Letters(string.Concat(blocks.Select(block => block.Text))), name);
    }

    [Theory]
    [InlineData("he", "הנמל נפתח שוב", "הנמל של %N נפתח מחדש ביום שני אחרי תשעה ימים ארוכים של גשם ורוח, ואמר ראש העיר כי העבודה על הקיר הצפוני לא הסתיימה עדיין.")]
    [InlineData("ar", "ميناء المدينة يفتح من جديد", "أعيد فتح ميناء %N يوم الاثنين بعد تسعة أيام من المطر والريح، وقال رئيس البلدية إن العمل في الجدار الشمالي لم ينته بعد.")]
    [InlineData(null, "Tsum orak velni palim", "Qlan brevi tsum %N orak velni, dast ukro palim zenta mirvo hask trel onvi, kurt balno sepri vaddo istra.")]
    public void Paragraphs_of_any_script_are_the_body(string? language, string headline, string paragraph)
    {
        var body = Enumerable.Range(1, Paragraphs).Select(at => paragraph.Replace("%N", at.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToArray();
        var article = NewsParser.Parse(headline + "\n\n" + string.Join("\n\n", body), AsText);
        Assert.Equal(headline, article.Headline);
        Assert.Equal(string.Join("\n\n", body), article.Text);
        Assert.Equal(language, article.Language);
    }

    [Fact]
    public void A_text_in_one_line_is_one_paragraph()
    {
        var source = string.Concat(Enumerable.Repeat("The harbour reopened on Monday, and the council asked for more. ", Long / 64)).TrimEnd();
        Assert.Equal(source, NewsParser.Parse(source, AsText).Text);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
