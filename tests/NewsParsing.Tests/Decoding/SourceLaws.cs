using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Decoding;
using NewsParsing.Pages;

namespace NewsParsing.Tests.Decoding;

/// <summary>However a document comes, it is the same document; whatever its bytes are, characters come out.</summary>
public class SourceLaws
{
    private static readonly Gen<string> Word = Gen.Elements(
        "<p>", "</p>", "<h1>Mayor opens bridge</h1>", "plain words ", "größer ", "мост ", "橋を ", "\U0001F600 ", "<meta charset=koi8-r>", "<meta charset=utf-8>", "&amp; ", "\0", "\uFFFE", "e\u0301 ");

    private static readonly Arbitrary<string> Pages = Arb.From(Word.ListOf().Select(string.Concat));

    private static readonly Arbitrary<byte[]> Bytes = Arb.From(
        Gen.OneOf(
            Gen.Choose(0, 255),
            Gen.Elements(0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, 0xC3, 0xE2, 0x82, 0xF0, 0x9F, 0x81, 0x3C, 0x1B, 0x24, 0x42)).ListOf().Select(bytes => bytes.Select(b => (byte)b).ToArray()));

    private static readonly Arbitrary<string?> Charsets = Arb.From<string?>(
        Gen.Elements<string?>(null, "utf-8", "utf-16", "utf-16be", "gb2312", "shift_jis", "big5", "euc-jp", "euc-kr", "iso-2022-jp", "koi8-r", "windows-1255", "windows-874", "iso-8859-8", "macintosh", "utf-7", "none"));

    [Property(MaxTest = 300)]
    public Property A_string_its_bytes_and_its_stream_give_the_same_article() => Prop.ForAll(Pages, page =>
    {
        // A header goes before what the page says about itself.
        var options = new ParseOptions { Charset = "utf-8" };
        var bytes = Encoding.UTF8.GetBytes(page);
        var article = NewsParser.Parse(page, options).ToJson();
        Assert.Equal(article, NewsParser.Parse(bytes, options).ToJson());
        Assert.Equal(article, NewsParser.Parse((ReadOnlyMemory<byte>)bytes, options).ToJson());
        using var whole = new MemoryStream(bytes);
        Assert.Equal(article, NewsParser.Parse(whole, options).ToJson());
        using var drops = new DropStream(bytes);
        Assert.Equal(article, NewsParser.Parse(drops, options).ToJson());
    });

    [Property(MaxTest = 100)]
    public Property A_stream_read_asynchronously_gives_the_same_article() => Prop.ForAll(Pages, page =>
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        using var drops = new DropStream(bytes);
#pragma warning disable xUnit1031, CA2025 // The stream answers at once.
        Assert.Equal(NewsParser.Parse(bytes).ToJson(), NewsParser.ParseAsync(drops).GetAwaiter().GetResult().ToJson());
#pragma warning restore xUnit1031, CA2025
    });

    [Property(MaxTest = 5000)]
    public Property Any_bytes_give_valid_characters_within_the_limit() => Prop.ForAll(Bytes, Charsets, (bytes, charset) =>
    {
        using var decoded = SourceDecoder.Decode(bytes, new ParseOptions { Charset = charset, MaxLength = bytes.Length });
        using var repaired = SourceDecoder.Repair(decoded.Text);
        Assert.Equal(decoded.Text, repaired.Text);
        Assert.True(decoded.Text.Length <= bytes.Length);
    });

    [Property(MaxTest = 2000)]
    public Property A_tight_limit_is_an_answer_or_an_exception() => Prop.ForAll(Bytes, Charsets, (bytes, charset) =>
    {
        for (var limit = 0; limit <= bytes.Length; limit++)
        {
            try
            {
                using var decoded = SourceDecoder.Decode(bytes, new ParseOptions { Charset = charset, MaxLength = limit });
                Assert.True(decoded.Text.Length <= limit);
            }
            catch (ParseLimitException tooLong)
            {
                Assert.Equal((ParseLimit.Length, limit), (tooLong.Limit, tooLong.Value));
            }
        }
    });

    [Property(MaxTest = 1000)]
    public Property Any_characters_are_repaired_in_place() => Prop.ForAll(Arb.From(Gen.Elements('a', '\uD83D', '\uDE00', '\uFFFF').ListOf()), chars =>
    {
        var text = string.Concat(chars);
        using var repaired = SourceDecoder.Repair(text.AsMemory());
        Assert.Equal(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)), repaired.Text.ToString());
    });
}
