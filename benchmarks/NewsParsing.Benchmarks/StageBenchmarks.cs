using BenchmarkDotNet.Attributes;
using NewsParsing.Benchmarks.Pages;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Comments;
using NewsParsing.Dates;
using NewsParsing.Headlines;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Quotes;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Benchmarks;

/// <summary>The stages of the pipeline, each alone, on one page of common length. What a stage needs from those before it is made beforehand.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private string _html = "";
    private Page _page = null!;
    private PrintedBlocks _blocks = null!;
    private ArticleClaims _claims = null!;
    private DeclaredData _declared = null!;
    private Language _language = null!;
    private Verdict[] _verdicts = [];
    private BodyText _body;
    private int _headline;

    [GlobalSetup]
    public void RunStages()
    {
        _html = WrittenPages.Write(WrittenPages.Median).Html;
        _page = PageReader.Read(_html.AsMemory(), ParseOptions.Default, default);
        _claims = new ArticleClaims();
        _declared = DeclaredDataReader.Read(_page, ParseOptions.Default, _claims, CancellationToken.None);
        _blocks = BlockReader.Read(_page, default);
        SurroundingsReader.Mark(_page, _blocks, CancellationToken.None);
        _language = LanguageFinder.Find(ParseOptions.Default, _claims, _blocks);
        _headline = HeadlineFinder.Find(_page, _declared, _claims, CancellationToken.None);
        using var judged = BodyFinder.Find(_page, _blocks, _headline, CancellationToken.None);
        _verdicts = [.. judged.All];
        _body = BodyText.Join(_blocks, _verdicts);
    }

    [GlobalCleanup]
    public void Release()
    {
        _blocks.Dispose();
        _page.Dispose();
    }

    [Benchmark]
    public int Tree()
    {
        using var page = PageReader.Read(_html.AsMemory(), ParseOptions.Default, default);
        return page.Count;
    }

    [Benchmark]
    public object DeclaredData() => DeclaredDataReader.Read(_page, ParseOptions.Default, new ArticleClaims(), CancellationToken.None);

    [Benchmark]
    public int Blocks()
    {
        using var blocks = BlockReader.Read(_page, default);
        SurroundingsReader.Mark(_page, blocks, CancellationToken.None);
        return blocks.Count;
    }

    [Benchmark]
    public object FindLanguage() => LanguageFinder.Find(ParseOptions.Default, new ArticleClaims(), _blocks);

    [Benchmark]
    public int Headline() => HeadlineFinder.Find(_page, _declared, new ArticleClaims(), CancellationToken.None);

    [Benchmark]
    public object Comments() => CommentFinder.Find(_page, _language, new CommentContext(null, null, null), CancellationToken.None);

    [Benchmark]
    public int Body()
    {
        using var judged = BodyFinder.Find(_page, _blocks, _headline, CancellationToken.None);
        return judged.All.Count;
    }

    [Benchmark]
    public object Figures() => FigureFinder.Find(_page, _blocks, _verdicts, _language, _headline, null, CancellationToken.None);

    [Benchmark]
    public object Byline()
    {
        var claims = new ArticleClaims();
        BylineFinder.Find(_page, _blocks, _verdicts, _language, _headline, claims, CancellationToken.None);
        return claims;
    }

    [Benchmark]
    public object Date()
    {
        var claims = new ArticleClaims();
        PublicationDateFinder.Find(_page, _blocks, _verdicts, _headline, null, null, _language, new DateContext(null, null), claims, CancellationToken.None);
        return claims;
    }

    [Benchmark]
    public object Resolve() => Resolver.Resolve(_claims, _declared, ParseOptions.Default);

    [Benchmark]
    public int Quotes() => QuoteFinder.Find(_body.Text, _body.Blocks, _language, QuoteScope.MarkedWords, default).Length;
}
