using System.Diagnostics;

namespace NewsParsing.Fuzz;

/// <summary>Runs the inputs that are kept, a folder for each target, without a fuzzer.</summary>
internal static class Replay
{
    internal static int Run(string corpus)
    {
        var (count, failed) = (0, 0);
        foreach (var name in Targets.Names)
        {
            var files = Directory.GetFiles(Path.Combine(corpus, name));
            Array.Sort(files, StringComparer.Ordinal);
            if (files.Length == 0) throw new InvalidDataException($"The target {name} has no inputs.");
            foreach (var file in files)
            {
                count++;
                if (!Holds(name, file)) failed++;
            }
        }

        Console.WriteLine($"{count} inputs, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static bool Holds(string name, string file)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            Targets.Find(name)!(File.ReadAllBytes(file));
        }
#pragma warning disable CA1031 // Whatever it is, it is what the replay is there to show.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Console.WriteLine($"{name}/{Path.GetFileName(file)}: {e}");
            return false;
        }

        if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(2)) Console.WriteLine($"{name}/{Path.GetFileName(file)}: took {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        return true;
    }
}
