using System.Diagnostics;

namespace NewsParsing.FaultCheck;

/// <summary>Time and memory of every family, the dearest first.</summary>
public static class Costs
{
    internal static int Run(int length)
    {
        var costs = new List<(TimeSpan Time, long Bytes, string Line)>();
        NewsParser.Parse(Families.Flat[0].Make(length));
        foreach (var (family, format) in Families.All)
        {
            var source = family.Make(length);
            var (time, bytes, outcome) = Of(source, format);
            costs.Add((time, bytes, $"{format,-9} {family.Name}: {outcome}"));
        }

        foreach (var (time, bytes, line) in costs.OrderByDescending(cost => cost.Time)) Console.WriteLine($"{time.TotalMilliseconds,8:F0} ms {bytes / 1048576.0,7:F1} MB  {line}");
        Console.WriteLine($"{costs.Count} families of {length} characters: at most {costs.Max(cost => cost.Time).TotalMilliseconds:F0} ms and {costs.Max(cost => cost.Bytes) / 1048576.0:F1} MB");
        return 0;
    }

    internal static int Print(string name, int length)
    {
        var (family, format) = Families.All.First(one => one.Family.Name == name);
        Console.WriteLine(Of(family.Make(length), format).Outcome);
        return 0;
    }

    /// <summary>What one parse takes: time of the processor, memory that was allocated (more than was ever held), and how it ended.</summary>
    public static (TimeSpan Time, long Bytes, string Outcome) Of(string source, SourceFormat format)
    {
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        var outcome = Outcome(source, new ParseOptions { Format = format });
        return (Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - bytes, outcome);
    }

    private static string Outcome(string source, ParseOptions options)
    {
        try
        {
            return $"an article of {NewsParser.Parse(source, options).Text.Length}";
        }
        catch (ParseLimitException e)
        {
            return $"the limit {e.Limit} at {e.Offset}";
        }
    }
}
