using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>Runs all runners over the same pages in alternating rounds, so that a slow moment of the machine hits all alike; the median of the rounds counts.</summary>
internal static class Contest
{
    /// <returns>The median lap of each runner, in their order.</returns>
    public static Lap[] Run(IReadOnlyList<NewsPage> pages, IReadOnlyList<Runner> runners, int rounds)
    {
        var laps = runners.Select(_ => new List<Lap>(rounds)).ToArray();
        // The compiler of the runtime improves code that has run often, and waits for a quiet moment to do so; the first rounds would measure it at work.
        const int WarmUp = 5;
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var i = 0; i < runners.Count; i++)
            {
                var lap = RunOnce(pages, runners[i]);
                if (round >= 0) laps[i].Add(lap);
            }

            if (round < 0) Thread.Sleep(300);
        }

        return [.. laps.Select(Median)];
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

    private static Lap Median(List<Lap> laps)
    {
        var times = laps.Select(lap => lap.Nanoseconds).Order().ToList();
        var bytes = laps.Select(lap => lap.Bytes).Order().ToList();
        return new Lap(times[times.Count / 2], bytes[bytes.Count / 2]);
    }
}
