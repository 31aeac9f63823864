using System.Diagnostics;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Comments;
using NewsParsing.Dates;
using NewsParsing.FaultCheck;
using NewsParsing.Headlines;
using NewsParsing.Kinds;
using NewsParsing.Languages;
using NewsParsing.LiveBlogs;
using NewsParsing.Pages;
using NewsParsing.PlainText;
using NewsParsing.Quotes;
using NewsParsing.Resolution;
using NewsParsing.ScriptBodies;
using NewsParsing.StructuredData;
using NewsParsing.Tests.Properties;

namespace NewsParsing.Tests.Faults;

/// <summary>A caller who cancels is heard in every stage.</summary>
[Collection(nameof(LinearTime.Alone))]
public class CancelFaults
{
    private const int Length = 256 * 1024;
    private const int Attempts = 4;

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(250);

    [Fact]
    public void Hostile_documents_are_given_up_within_a_quarter_of_a_second()
    {
        foreach (var (family, format) in Families.All)
        {
            var source = family.Make(Length);
            var options = new ParseOptions { Format = format };
            var latency = TimeSpan.MaxValue;
            // A machine that is busy is asked again.
            for (var attempt = 0; attempt < Attempts && latency > Most; attempt++) latency = Latency(source, options);
            Assert.True(latency <= Most, $"{family.Name}: {latency.TotalMilliseconds} ms");
        }
    }

    [Fact]
    public void Every_long_walk_hears_it()
    {
        var cancelled = new CancellationToken(canceled: true);
        var html = Family.Fill("<p>“Rain,” said Okafor on 12 March 2026.</p>", 100_000) + $"<script>{Family.Fill("Rain on the harbour. ", 1000)}</script>";
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        using var blocks = BlockReader.Read(page, CancellationToken.None);
        var (claims, declared, verdicts) = (new ArticleClaims(), new DeclaredData(), new Verdict[blocks.Count]);
        var lines = LineReader.Read(html, CancellationToken.None);
        using var text = BlockBuilder.Build(html, lines, CancellationToken.None);
        foreach (var walk in (ReadOnlySpan<Action>)
        [
            () => new PageParser().Parse(html.AsMemory(), ParseOptions.Default, cancelled),
            () => new PageParser().Parse($"<p {Family.Fill("a ", 1000)}>".AsMemory(), ParseOptions.Default, cancelled),
            () => PageReader.Read(html.AsMemory(), ParseOptions.Default, cancelled),
            () => DeclaredDataReader.Read(page, ParseOptions.Default, claims, cancelled),
            () => BlockReader.Read(page, cancelled),
            () => SurroundingsReader.Mark(page, blocks, cancelled),
            () => HeadlineFinder.Find(page, declared, claims, cancelled),
            () => CommentFinder.Find(page, English.Language, default, cancelled),
            () => BodyFinder.Find(page, blocks, -1, cancelled),
            () => LiveBlogFinder.Find(page, blocks, verdicts, declared, English.Language, default, claims, cancelled),
            () => FigureFinder.Find(page, blocks, verdicts, English.Language, -1, null, cancelled),
            () => LooseCaptionFinder.Find(page, blocks, verdicts, English.Language, null, claims, cancelled),
            () => BylineFinder.Find(page, blocks, verdicts, English.Language, -1, claims, cancelled),
            () => PublicationDateFinder.Find(page, blocks, verdicts, -1, "", "", English.Language, default, claims, cancelled),
            () => ScriptBodyFinder.Find(page, blocks, verdicts, declared, claims, ParseOptions.Default, cancelled),
            () => StateBodyFinder.Find(page, ["Rain on the harbour"], ParseOptions.Default, cancelled),
            () => TagFinder.Find(page, -1, declared, claims, cancelled),
            () => KindFinder.Find(page, blocks, verdicts, CommentThread.None, declared, claims, cancelled),
            () => LineReader.Read(html, cancelled),
            () => BlockBuilder.Build(html, lines, cancelled),
            () => NoticeFinder.Mark(text, cancelled),
            () => new TextArticleFinder(text, ParseOptions.Default, claims).Find(null, cancelled),
            () => TextCommentFinder.Find([html.AsMemory()], 0, English.Language, default, cancelled),
            () => DateMentionFinder.Find("On 12 March 2026 it rained.", English.Language, null, default, cancelled),
            () => QuoteFinder.Find("“Rain,” said Okafor.", [], English.Language, QuoteScope.MarkedWords, cancelled),
            () => new QuoteReading("“Rain,” said Okafor.", English.Language.Quotes.Lexicon, new QuoteTables()).Read(cancelled),
        ]) Assert.Throws<OperationCanceledException>(walk);
    }

    [Fact]
    public void A_limit_of_time_is_heard()
    {
        using var timer = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        var source = Family.Fill("Mayor Okafor said: “We will build it again.”\n\n", 8_000_000);
        Assert.ThrowsAny<OperationCanceledException>(() => NewsParser.Parse(source, null, timer.Token));
    }

    [Fact]
    public void An_article_that_was_ready_stays()
    {
        using var cancel = new CancellationTokenSource();
        var article = NewsParser.Parse("<p>Rain</p>", null, cancel.Token);
        cancel.Cancel();
        Assert.Equal(NewsParser.Parse("<p>Rain</p>"), article);
    }

    private static TimeSpan Latency(string source, ParseOptions options)
    {
        var whole = Stopwatch.GetTimestamp();
        _ = NewsParser.TryParse(source, out _, options);
        using var cancel = new CancellationTokenSource(Stopwatch.GetElapsedTime(whole) / 2);
        var cancelled = 0L;
        using var heard = cancel.Token.Register(() => Volatile.Write(ref cancelled, Stopwatch.GetTimestamp()));
        try
        {
            _ = NewsParser.Parse(source, options, cancel.Token);
        }
        catch (ParseLimitException)
        {
        }
        catch (OperationCanceledException)
        {
        }

        var end = Stopwatch.GetTimestamp();
        return cancelled == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(cancelled, end);
    }
}
