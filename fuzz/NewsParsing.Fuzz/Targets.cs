using System.Text;
using NewsParsing.Decoding;

namespace NewsParsing.Fuzz;

/// <summary>What may be fuzzed: a name, and what is done with an input and must hold for it.</summary>
internal static class Targets
{
    private const string Paragraphs =
        "<h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs, the council of Easthaven said.</p>"
        + "<p>“We are glad to see it back,” said Mayor Helena Okafor, who crossed it on foot in the morning with some hundred people.</p>";

    internal static IReadOnlyList<string> Names { get; } = ["html-bytes", "html-string", "text", "json-ld", "date", "byline", "quotes"];

    internal static Action<byte[]>? Find(string name) => name switch
    {
        "html-bytes" => HtmlBytes,
        "html-string" => HtmlString,
        "text" => PlainText,
        "json-ld" => JsonLd,
        "date" => Lines.Date,
        "byline" => Lines.Byline,
        "quotes" => Lines.Quotes,
        _ => null,
    };

    /// <summary>Bytes, the characters they mean, and a stream that gives them one by one are the same document.</summary>
    private static void HtmlBytes(byte[] bytes)
    {
        var json = Json(() => NewsParser.Parse(bytes));
        Check.Same(json, Json(() => NewsParser.Parse(new ByteByByte(bytes))), "a stream of single bytes");
        using var decoded = SourceDecoder.Decode(bytes, ParseOptions.Default);
        var characters = decoded.Text.ToString();
        Check.Same(json, Json(() => NewsParser.Parse(characters)), "the characters");
        Document(characters, ParseOptions.Default);
    }

    private static void HtmlString(byte[] bytes) => Document(Units(bytes), new ParseOptions { Format = SourceFormat.Html });

    private static void PlainText(byte[] bytes) => Document(Units(bytes), new ParseOptions { Format = SourceFormat.PlainText });

    /// <summary>The input as what a page declares about itself, and as the state that a script shows.</summary>
    private static void JsonLd(byte[] bytes)
    {
        var data = Units(bytes);
        Document($"<title>Harbour bridge reopens</title><script type=\"application/ld+json\">{data}</script>{Paragraphs}", new ParseOptions { Format = SourceFormat.Html });
        Document($"<title>Harbour bridge reopens</title><meta property=og:type content=article><script>window.__STATE__ = {data}</script>", new ParseOptions { Format = SourceFormat.Html });
    }

    private static void Document(string source, ParseOptions options)
    {
        if (!NewsParser.TryParse(source, out var article, options)) return;
        Check.Holds(article, source);
        Check.Same(article.ToJson(), NewsParser.Parse(source, options).ToJson(), "the second time");
        var less = NewsParser.Parse(source, options with { IncludeComments = false, IncludeQuotes = false });
        Check.Same(article.Text, less.Text, "less is asked for");
    }

    private static string Json(Func<Article> parse)
    {
        try
        {
            return parse().ToJson();
        }
        catch (ParseLimitException e)
        {
            return e.Message;
        }
    }

    /// <summary>UTF-8 where it is that, with lone surrogates in the place of U+FFFE, which no file can hold; else a unit for each byte.</summary>
    private static string Units(byte[] bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes).Replace('\uFFFE', '\uD800') : Encoding.Latin1.GetString(bytes);
}
