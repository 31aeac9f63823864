using BenchmarkDotNet.Attributes;
using NewsParsing.Benchmarks.Pages;
using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Datelines;
using NewsParsing.Dates;
using NewsParsing.Languages;

namespace NewsParsing.Benchmarks;

/// <summary>The parsers alone: a span in, a value out.</summary>
[MemoryDiagnoser]
public class SpanParserBenchmarks
{
    private readonly Language _english = LanguageTable.Find("en")!;
    private string _story = "";

    [GlobalSetup]
    public void WriteStory()
    {
        var words = new NewsWords(7);
        _story = string.Join('\n', Enumerable.Range(0, 400).Select(index => index % 3 == 0 ? words.Quote() : words.Paragraph()));
    }

    [Benchmark]
    public bool Byline() => BylineParser.TryParse("By Marta Lindqvist and Jonas Abel, Transport Correspondent", _english, out _);

    /// <summary>Most lines that are tried name nobody.</summary>
    [Benchmark]
    public bool NoByline() => BylineParser.TryParse("The council votes on the budget of the harbour tonight", _english, out _);

    [Benchmark]
    public bool PrintedDate() => PrintedDateParser.TryParse("12 March 2026, 7:45 am", _english, default, out _);

    [Benchmark]
    public bool DeclaredDate() => MachineDateParser.TryParse("2026-03-12T07:45:00+01:00", out _);

    [Benchmark]
    public bool Dateline() => DatelineParser.TryParse("EASTHAVEN (AP) — The old tram bridge will be torn down.", _english, out _);

    [Benchmark]
    public bool Caption() => CaptionParser.TryParse("The tram bridge has been closed since 2019. Photo: Jonas Abel", _english, out _);

    /// <summary>A text of about 100,000 characters, a third of its paragraphs with quotes.</summary>
    [Benchmark]
    public int Quotes() => NewsParser.ParseQuotes(_story, "en").Length;
}
