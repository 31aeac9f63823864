using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>A whole page, from characters to records. The yardstick is the time that AngleSharp takes for its tree alone.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    // A page of a newspaper has more around the article than the sample's page: the menu is repeated until the page is as long as most.
    private const int CommonLength = 170_000;

    private string _page = "";

    [GlobalSetup]
    public void ReadPage()
    {
        using var reader = new StreamReader(typeof(PageBenchmarks).Assembly.GetManifestResourceStream("bridge.html")!);
        var page = reader.ReadToEnd();
        var start = page.IndexOf("<nav", StringComparison.Ordinal);
        var menu = page[start..(page.IndexOf("</nav>", StringComparison.Ordinal) + "</nav>".Length)];
        _page = page.Insert(start, string.Concat(Enumerable.Repeat(menu, Math.Max(0, CommonLength - page.Length) / menu.Length)));
    }

    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharpTree() => new HtmlParser().ParseDocument(_page);

    [Benchmark]
    public Article NewsParserParse() => NewsParser.Parse(_page);

    [Benchmark]
    public string NewsParserParseToJson() => NewsParser.Parse(_page).ToJson();
}
