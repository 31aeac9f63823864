using BenchmarkDotNet.Attributes;
using NewsParsing.Benchmarks.Pages;
using NewsParsing.Benchmarks.Race;

namespace NewsParsing.Benchmarks;

/// <summary>A whole page, from characters to records, beside what other libraries take for a part of it.</summary>
/// <remarks>A folder of real pages takes part where <see cref="PageFolder.Variable"/> names one: all its pages one after the other.</remarks>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private List<NewsPage> _pages = [];

    /// <summary>Which pages: about how many characters a written one has, or 0 for the folder.</summary>
    [ParamsSource(nameof(Sets))]
    public int Length { get; set; }

    public static IEnumerable<int> Sets =>
        Environment.GetEnvironmentVariable(PageFolder.Variable) is null
            ? [WrittenPages.Small, WrittenPages.Median, WrittenPages.Large, WrittenPages.Huge]
            : [WrittenPages.Small, WrittenPages.Median, WrittenPages.Large, WrittenPages.Huge, 0];

    [GlobalSetup]
    public void ReadPages() => _pages = Length > 0 ? [WrittenPages.Write(Length)] : PageFolder.Read(Environment.GetEnvironmentVariable(PageFolder.Variable)!);

    [Benchmark(Baseline = true)]
    public long AngleSharpDocument() => All(Runners.AngleSharp);

    [Benchmark]
    public long ParseString() => All(Runners.Article);

    [Benchmark]
    public long ParseBytes() => All(Runners.ArticleFromBytes);

    [Benchmark]
    public int ParseToJson()
    {
        var length = 0;
        foreach (var page in _pages) length += NewsParser.Parse(page.Html).ToJson().Length;
        return length;
    }

    [Benchmark]
    public long NodeTable() => All(Runners.Tree);

    [Benchmark]
    public long SmartReaderArticle() => All(Runners.Smart);

    [Benchmark]
    public long AgilityPackDocument() => All(Runners.Agility);

    private long All(Runner runner)
    {
        var sum = 0L;
        foreach (var page in _pages) sum += runner.Read(page);
        return sum;
    }
}
