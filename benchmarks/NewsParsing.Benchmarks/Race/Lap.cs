namespace NewsParsing.Benchmarks.Race;

/// <summary>What a runner took for all pages once.</summary>
/// <param name="Nanoseconds">Processor time of the thread.</param>
/// <param name="Bytes">Memory allocated on the thread.</param>
internal readonly record struct Lap(long Nanoseconds, long Bytes);
