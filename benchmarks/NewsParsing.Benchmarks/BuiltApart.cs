using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace NewsParsing.Benchmarks;

/// <summary>How BenchmarkDotNet builds the program that it writes around the benchmarks.</summary>
/// <remarks>
/// It builds the library once more, beside its own code, which keeps none of our style. So the analyzers stay out; with them the build took longer than the two minutes that
/// BenchmarkDotNet waits, and every benchmark failed.
/// </remarks>
internal static class BuiltApart
{
    internal static IConfig Config { get; } = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10))
        .AddJob(Job.Default.WithArguments([new MsBuildArgument("/p:RunAnalyzers=false"), new MsBuildArgument("/p:TreatWarningsAsErrors=false")]).AsMutator());
}
