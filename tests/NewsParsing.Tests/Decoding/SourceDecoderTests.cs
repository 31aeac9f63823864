using System.Globalization;
using System.Text;
using NewsParsing.Decoding;
using NewsParsing.Pages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Decoding;

public class SourceDecoderTests
{
    // Longer than all that is looked at for a sample or a declaration.
    private static readonly string Padding = string.Concat(Enumerable.Repeat("<link rel=stylesheet href=/main.css>\n", 300));

    public static TheoryData<string, string> Undeclared()
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in SpecTable.Rows("Encodings.md", "undeclared")) cases.Add(row.Need("undeclared"), row.Need("text"));
        return cases;
    }

    public static TheoryData<string, string?, string?, string, string?, string> Declared()
    {
        var cases = new TheoryData<string, string?, string?, string, string?, string>();
        foreach (var row in SpecTable.Rows("Encodings.md", "written in"))
        {
            cases.Add(row.Need("written in"), row["header"], row["page says"]?.Trim('`'), row.Need("rule"), row["overruled"], row.Need("text"));
        }

        return cases;
    }

    public static TheoryData<string, string?, string?> Broken()
    {
        var cases = new TheoryData<string, string?, string?>();
        foreach (var row in SpecTable.Rows("Encodings.md", "bytes")) cases.Add(row.Need("bytes"), row["header"], row["text"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void A_text_tells_its_encoding(string encoding, string text) => AssertRead(encoding, text, ParseOptions.Default);

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void A_text_behind_a_long_ASCII_head_tells_its_encoding(string encoding, string text) =>
        AssertRead(encoding, Padding + "<p>" + text + "</p>", ParseOptions.Default);

    [Theory]
    [MemberData(nameof(Declared))]
    public void A_declaration_is_believed_unless_the_bytes_contradict_it(string encoding, string? header, string? pageSays, string rule, string? overruled, string text)
    {
        var decoded = AssertRead(encoding, $"{pageSays}<p>{text}</p>", new ParseOptions { Charset = header });
        Assert.Equal(rule, decoded.Rule.ToString());
        Assert.Equal(overruled, decoded.Overruled?.ToString());
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public void A_declaration_is_found_far_down_the_page_too(string encoding, string? header, string? pageSays, string rule, string? overruled, string text)
    {
        Assert.NotNull(rule);
        _ = overruled;
        AssertRead(encoding, $"{(pageSays?.StartsWith("<?", StringComparison.Ordinal) == true ? "" : Padding)}{pageSays}<p>{text}</p>", new ParseOptions { Charset = header });
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Bytes_without_a_meaning_become_U_FFFD(string bytes, string? header, string? text)
    {
        using var decoded = SourceDecoder.Decode([.. bytes.Split(' ').Select(b => byte.Parse(b, NumberStyles.HexNumber, CultureInfo.InvariantCulture))], new ParseOptions { Charset = header });
        Assert.Equal(text ?? "", decoded.Text.ToString());
    }

    [Fact]
    public void An_empty_document_is_empty()
    {
        using var decoded = SourceDecoder.Decode([], ParseOptions.Default);
        Assert.Equal(0, decoded.Text.Length);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a pair \U0001F600 and another \U0001F600")]
    [InlineData("")]
    public void Characters_in_order_are_not_copied(string text)
    {
        using var decoded = SourceDecoder.Repair(text.AsMemory());
        Assert.Equal(text.AsMemory(), decoded.Text);
    }

    // Not a theory: attributes are stored as UTF-8, which has no lone surrogates.
    [Fact]
    public void A_lone_surrogate_becomes_U_FFFD()
    {
        AssertRepaired("a\uD800b", "a\uFFFDb");
        AssertRepaired("\uDC00", "\uFFFD");
        AssertRepaired("\uD83D\uDE00\uD83D", "\uD83D\uDE00\uFFFD");
        AssertRepaired("\uD83D\uD83D\uDE00\uDE00", "\uFFFD\uD83D\uDE00\uFFFD");
    }

    [Theory]
    [InlineData("utf-8", "abcdé", 5)]
    [InlineData("utf-8", "橋橋橋", 3)]
    [InlineData("utf-16le+bom", "abcde", 5)]
    [InlineData("utf-32le+bom", "abcde", 5)]
    [InlineData("windows-1251", "мост и берег", 12)]
    [InlineData("gbk", "市长昨天为新桥剪彩", 9)]
    public void The_limit_counts_characters(string encoding, string text, int length)
    {
        AssertRead(encoding, text, new ParseOptions { MaxLength = length });
        var tooLong = Assert.Throws<ParseLimitException>(() => SourceDecoder.Decode(Bytes(encoding, text), new ParseOptions { MaxLength = length - 1 }));
        Assert.Equal((ParseLimit.Length, length - 1), (tooLong.Limit, tooLong.Value));
    }

    private static void AssertRepaired(string text, string expected)
    {
        using var decoded = SourceDecoder.Repair(text.AsMemory());
        Assert.Equal(expected, decoded.Text.ToString());
    }

    private static DecodedSource AssertRead(string encoding, string text, ParseOptions options)
    {
        using var decoded = SourceDecoder.Decode(Bytes(encoding, text), options);
        Assert.Equal(text, decoded.Text.ToString());
        return decoded;
    }

    internal static byte[] Bytes(string name, string text)
    {
        var hasMark = name.EndsWith("+bom", StringComparison.Ordinal);
        Encoding encoding = name.Replace("+bom", "", StringComparison.Ordinal) switch
        {
            "utf-8" => new UTF8Encoding(hasMark),
            "utf-16le" => new UnicodeEncoding(bigEndian: false, hasMark),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, hasMark),
            "utf-32le" => new UTF32Encoding(bigEndian: false, hasMark),
            "utf-32be" => new UTF32Encoding(bigEndian: true, hasMark),
            var label => CharsetLabels.TryParse(label, out var codePage)
                ? CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
                : throw new InvalidDataException(label),
        };
        return [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }
}
