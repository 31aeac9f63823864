namespace NewsParsing.Benchmarks.Race;

/// <summary>What all runners took in all rounds of a contest.</summary>
internal sealed class Standings
{
    private readonly Dictionary<Runner, List<Lap>> _laps = [];

    public void Add(Runner runner, Lap lap)
    {
        if (!_laps.TryGetValue(runner, out var laps)) _laps[runner] = laps = [];
        laps.Add(lap);
    }

    public Lap MedianOf(Runner runner) => new(Median(_laps[runner].Select(static lap => lap.Nanoseconds)), Median(_laps[runner].Select(static lap => lap.Bytes)));

    /// <summary>How many times as long one runner takes as another: the median of the rounds' ratios, since a machine that others share may change its speed between two rounds.</summary>
    public double Ratio(Runner runner, Runner other) => Median(_laps[runner].Zip(_laps[other], static (own, others) => (double)own.Nanoseconds / others.Nanoseconds));

    private static T Median<T>(IEnumerable<T> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
