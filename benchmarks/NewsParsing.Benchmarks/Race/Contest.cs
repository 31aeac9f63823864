using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>Runs all runners over the same pages in alternating rounds, so that a slow moment of the machine hits all alike.</summary>
internal static class Contest
{
    public static Standings Run(IReadOnlyList<NewsPage> pages, IReadOnlyList<Runner> runners, int rounds)
    {
        var standings = new Standings();
        // The compiler of the runtime improves code that has run often, and waits for a quiet moment to do so; the first rounds would measure it at work.
        const int WarmUp = 5;
        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var runner in runners)
            {
                var lap = RunOnce(pages, runner);
                if (round >= 0) standings.Add(runner, lap);
            }

            if (round < 0) Thread.Sleep(300);
        }

        return standings;
    }

    private static Lap RunOnce(IReadOnlyList<NewsPage> pages, Runner runner)
    {
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Now;
        var sum = 0L;
        foreach (var page in pages) sum += runner.Read(page);
        var time = ThreadClock.Now - start;
        GC.KeepAlive(sum);
        return new Lap(time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
