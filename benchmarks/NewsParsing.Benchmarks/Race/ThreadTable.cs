using System.Diagnostics;
using System.Globalization;
using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>How much faster two threads read a batch than one, and what a page twice as long costs.</summary>
internal static class ThreadTable
{
    private const int Rounds = 5;
    private const int ThreadRounds = 9;

    // So many pages that the last ones, which one thread may read alone, weigh little.
    private const int Batches = 6;
    private const int Shortest = 64 * 1024;
    private const int Longest = 8 * 1024 * 1024;

    public static void WriteThreads(TextWriter to, IReadOnlyList<NewsPage> pages)
    {
        var speedup = Enumerable.Range(0, ThreadRounds).Select(_ => TimeOf(pages, 1) / TimeOf(pages, 2)).Order().ElementAt(ThreadRounds / 2);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Two threads: {speedup:0.00} times one (wall clock, median of {ThreadRounds}; other programs on the machine lower it)."));
    }

    public static void WriteGrowth(TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("| characters | CPU ms | times the page half as long |");
        to.WriteLine("|--:|--:|--:|");
        var before = 0L;
        for (var length = Shortest; length <= Longest; length *= 2)
        {
            var time = Contest.Run([WrittenPages.Write(length)], [Runners.Article], Rounds).MedianOf(Runners.Article).Nanoseconds;
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {length} | {time / 1e6:0.00} | {(before == 0 ? "" : ((double)time / before).ToString("0.00", CultureInfo.InvariantCulture))} |"));
            before = time;
        }
    }

    private static double TimeOf(IReadOnlyList<NewsPage> pages, int threads)
    {
        var batch = Enumerable.Repeat(pages, Batches).SelectMany(static pages => pages).ToList();
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(batch, new ParallelOptions { MaxDegreeOfParallelism = threads }, static page => GC.KeepAlive(EveryProperty.Sum(NewsParser.Parse(page.Html))));
        return watch.Elapsed.TotalMilliseconds;
    }
}
