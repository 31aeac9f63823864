using System.IO.Compression;
using System.Text;

namespace NewsParsing.Tests.Faults;

/// <summary>Files that are no text: they are told at their beginning, and give nothing.</summary>
public class BinaryFaults
{
    public static TheoryData<string> Names { get; } = ["png", "pdf", "gzip", "zip", "zeros", "executable", "all bytes"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_is_no_text_is_no_article(string name)
    {
        var article = NewsParser.Parse(Make(name));
        Assert.Equal((ArticleKind.Other, "", null), (article.Kind, article.Text, article.Headline));
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\"}")]
    [InlineData("[{\"a\":1},{\"b\":2}]")]
    public void Data_is_no_article(string data) => Assert.Equal((ArticleKind.Other, ""), (NewsParser.Parse(data).Kind, NewsParser.Parse(data).Text));

    private static byte[] Make(string name)
    {
        var noise = new byte[1_000_000];
        new Random(7).NextBytes(noise);
        return name switch
        {
            "png" => [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. noise],
            "pdf" => [.. "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nstream\n"u8, .. noise],
            "gzip" => Zip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>The bridge is closed.</p>", 9000)))),
            "zip" => [.. "PK\u0003\u0004"u8, .. noise],
            "zeros" => new byte[10_000_000],
            "executable" => [0x7F, .. "ELF"u8, 2, 1, 1, 0, .. noise],
            _ => [.. Enumerable.Range(0, 256 * 64).Select(i => (byte)i)],
        };
    }

    private static byte[] Zip(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest)) zip.Write(content);
        return zipped.ToArray();
    }
}
