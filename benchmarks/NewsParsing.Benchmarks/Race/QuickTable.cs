using System.Globalization;
using System.Runtime.InteropServices;
using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>The whole comparison in less than two minutes, as a table in Markdown.</summary>
internal static class QuickTable
{
    private const int Rounds = 7;

    public static void Write(TextWriter to, IReadOnlyList<NewsPage> pages, IReadOnlyList<Runner> runners)
    {
        var standings = Contest.Run(pages, runners, Rounds);
        var bytes = pages.Sum(page => (long)page.Utf8.Length);
        WriteHead(to, pages, bytes);
        to.WriteLine("| reader | CPU ms a page | MB/s of UTF-8 | × AngleSharp's parse | KB allocated a page |");
        to.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var runner in runners)
        {
            var (time, allocated) = standings.MedianOf(runner);
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {runner.Name} | {time / 1e6 / pages.Count:0.00} | {bytes * 1e3 / time:0.0} | {standings.Ratio(runner, Runners.AngleSharp):0.000} | {allocated / 1024.0 / pages.Count:0.0} |"));
        }
    }

    private static void WriteHead(TextWriter to, IReadOnlyList<NewsPage> pages, long bytes)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages.Count} pages, {bytes / 1e6:0.0} MB of UTF-8; one thread; processor time of the thread with its collections; median of {Rounds} alternating rounds, of their ratios too."));
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors."));
        to.WriteLine();
    }
}
