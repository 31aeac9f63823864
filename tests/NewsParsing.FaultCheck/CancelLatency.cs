using System.Diagnostics;

namespace NewsParsing.FaultCheck;

/// <summary>Cancels parses at any moment, and measures how long they go on.</summary>
internal static class CancelLatency
{
    internal static int Run(int length, int rounds)
    {
        var random = new Random(1);
        var all = new List<double>();
        NewsParser.Parse(Families.Flat[0].Make(length));
        foreach (var (family, format) in Families.All)
        {
            var source = family.Make(length);
            var options = new ParseOptions { Format = format };
            var whole = Stopwatch.StartNew();
            _ = NewsParser.TryParse(source, out _, options);
            var time = whole.Elapsed;
            var latencies = new List<double>();
            for (var round = 0; round < rounds; round++)
                if (Latency(source, options, time * random.NextDouble()) is { } latency) latencies.Add(latency);
            if (latencies.Count > 0 && latencies.Max() > 100) Console.WriteLine($"{latencies.Max(),6:F0} ms at most, {latencies.Count} times of {time.TotalMilliseconds,6:F0} ms: {family.Name} ({format})");
            all.AddRange(latencies);
        }

        all.Sort();
        Console.WriteLine($"{all.Count} parses of {length} characters cancelled: half within {all[all.Count / 2]:F1} ms, 99 of 100 within {all[all.Count * 99 / 100]:F1} ms, all within {all[^1]:F1} ms");
        return all[all.Count * 99 / 100] <= 250 ? 0 : 1;
    }

    private static double? Latency(string source, ParseOptions options, TimeSpan after)
    {
        using var cancel = new CancellationTokenSource();
        var cancelled = 0L;
        var thread = new Thread(() =>
        {
            Thread.Sleep(after);
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            cancel.Cancel();
        });
        thread.Start();
        try
        {
            NewsParser.Parse(source, options, cancel.Token);
        }
        catch (ParseLimitException)
        {
        }
        catch (OperationCanceledException)
        {
        }

        var end = Stopwatch.GetTimestamp();
        thread.Join();
        // What was over before it was cancelled says nothing.
        return cancelled < end ? Stopwatch.GetElapsedTime(cancelled, end).TotalMilliseconds : null;
    }
}
