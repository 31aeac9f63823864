namespace NewsParsing.FaultCheck;

/// <summary>Doubles every family again and again, and looks whether the time doubles.</summary>
internal static class LinearTime
{
    private const int Least = 64 * 1024;
    private const double MostTimes = 2.3;

    // Below this the clock of the processor and the first runs of the code say more than the document.
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(40);

    internal static int Run(int most, int rounds)
    {
        var (ratios, worst, above) = (0, 0.0, 0);
        foreach (var (family, format) in Families.All)
        {
            var before = Median(family.Make(Least), format, rounds);
            for (var length = Least * 2; length <= most; length *= 2)
            {
                var time = Median(family.Make(length), format, rounds);
                if (before >= Measurable)
                {
                    var ratio = time / before;
                    // A machine that was busy is asked again.
                    if (ratio >= MostTimes) ratio = Math.Min(ratio, Median(family.Make(length), format, rounds) / Median(family.Make(length / 2), format, rounds));
                    ratios++;
                    worst = Math.Max(worst, ratio);
                    if (ratio >= MostTimes)
                    {
                        above++;
                        Console.WriteLine($"{family.Name} ({format}): {length / 2} characters take {before.TotalMilliseconds:F0} ms, {length} take {ratio:F2} times as long");
                    }
                }

                before = time;
            }
        }

        Console.WriteLine($"{ratios} doublings up to {most} characters: {above} took {MostTimes} times as long or longer, the worst {worst:F2}");
        return above == 0 ? 0 : 1;
    }

    private static TimeSpan Median(string source, SourceFormat format, int rounds) =>
        Enumerable.Range(0, rounds).Select(_ => Costs.Of(source, format).Time).Order().ElementAt(rounds / 2);
}
