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
        var laps = Contest.Run(pages, runners, Rounds);
        var yardstick = laps[runners.ToList().IndexOf(Runners.AngleSharp)].Nanoseconds;
        var bytes = pages.Sum(page => (long)page.Utf8.Length);
        WriteHead(to, pages, bytes);
        to.WriteLine("| reader | CPU ms a page | MB/s of UTF-8 | × AngleSharp's parse | KB allocated a page |");
        to.WriteLine("|---|--:|--:|--:|--:|");
        for (var i = 0; i < runners.Count; i++)
        {
            var (time, allocated) = laps[i];
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {runners[i].Name} | {time / 1e6 / pages.Count:0.00} | {bytes * 1e3 / time:0.0} | {(double)time / yardstick:0.000} | {allocated / 1024.0 / pages.Count:0.0} |"));
        }
    }

    private static void WriteHead(TextWriter to, IReadOnlyList<NewsPage> pages, long bytes)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages.Count} pages, {bytes / 1e6:0.0} MB of UTF-8; one thread; processor time of the thread with its collections; median of {Rounds} alternating rounds."));
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors."));
        to.WriteLine();
    }
}
