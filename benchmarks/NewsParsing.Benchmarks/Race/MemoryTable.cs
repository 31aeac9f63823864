using System.Diagnostics;
using System.Globalization;
using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>How much of what <c>Parse</c> allocates it returns, and the smallest heap that a page can be parsed in.</summary>
internal static class MemoryTable
{
    /// <summary>The argument under which this program parses one page and ends.</summary>
    public const string OnePage = "--one-page";

    private const int MegaByte = 1024 * 1024;
    private const int Shortest = MegaByte;
    private const int Longest = 16 * MegaByte;

    /// <summary>Parses one written page; run in a process of its own under a limit.</summary>
    public static void ParseOne(int length) => GC.KeepAlive(EveryProperty.Sum(NewsParser.Parse(WrittenPages.Write(length).Html)));

    public static void WriteReturned(TextWriter to, IReadOnlyList<NewsPage> pages)
    {
        // Code that is not compiled for good yet allocates more.
        const int WarmUp = 40;
        var articles = new Article[pages.Count];
        for (var i = 0; i < WarmUp; i++) ParseAll(pages, articles);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ParseAll(pages, articles);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var withArticles = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(articles);
        Array.Clear(articles);
        var kept = withArticles - GC.GetTotalMemory(forceFullCollection: true);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{allocated / 1024.0 / pages.Count:0.0} KB allocated a page; the article that is returned keeps {kept / 1024.0 / pages.Count:0.0} KB of them."));
    }

    /// <summary>A process of its own for each page, its managed heap limited; the limit is halved and doubled until the smallest is known to a tenth.</summary>
    public static void WriteLeastHeaps(TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("| characters | smallest heap, MB | times the bytes of the source string |");
        to.WriteLine("|--:|--:|--:|");
        for (var length = Shortest; length <= Longest; length *= 4)
        {
            var heap = LeastHeap(length);
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {length} | {heap} | {(double)heap * MegaByte / (length * sizeof(char)):0.0} |"));
        }
    }

    private static void ParseAll(IReadOnlyList<NewsPage> pages, Article[] articles)
    {
        for (var i = 0; i < pages.Count; i++) articles[i] = NewsParser.Parse(pages[i].Html);
    }

    private static int LeastHeap(int length)
    {
        var (tooSmall, enough) = (0, 4);
        while (!Suffices(enough, length)) (tooSmall, enough) = (enough, enough * 2);
        while (enough - tooSmall > int.Max(1, enough / 10))
        {
            var middle = (tooSmall + enough) / 2;
            if (Suffices(middle, length)) enough = middle;
            else tooSmall = middle;
        }

        return enough;
    }

    private static bool Suffices(long megaBytes, int length)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(MemoryTable).Assembly.Location, OnePage, length.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = (megaBytes * MegaByte).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
