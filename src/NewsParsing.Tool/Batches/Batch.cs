namespace NewsParsing.Tool.Batches;

/// <summary>Answers a batch: a record a line in, an answer a line out, in the same order.</summary>
/// <param name="Input">Path of the batch; "-" for standard input.</param>
/// <param name="Output">Path of the answers; <see langword="null"/> or "-" for standard output.</param>
/// <param name="Threads">How many records are worked on at a time.</param>
internal sealed record Batch(string Input, string? Output, int Threads)
{
    private bool WritesToStandardOutput => Output is null or InputDocument.StandardInput;

    internal async Task<int> RunAsync(StandardStreams streams, Func<BatchLine, BatchAnswer> answer, CancellationToken ct)
    {
        var failed = await ReadProgress.ShowAsync(streams.Error, streams.CanShowProgress(WritesToStandardOutput), report => WriteAsync(streams, answer, report, ct));
        if (failed > 0) await streams.Error.WriteLineAsync($"newsparse: {failed} of the records could not be used; their answers say why.");
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    /// <summary>Gives the number of records that failed.</summary>
    private async Task<int> WriteAsync(StandardStreams streams, Func<BatchLine, BatchAnswer> answer, Action<double> report, CancellationToken ct)
    {
        await using var inputFile = Input == InputDocument.StandardInput ? null : File.OpenRead(Input);
        await using var outputFile = WritesToStandardOutput ? null : File.Create(Output!);
        var (input, output) = (inputFile ?? streams.Input, outputFile ?? streams.Output);
        var failed = 0;
        await OrderedWork.RunAsync(BatchLines.ReadAsync(input, ct: ct), answer, TakeAsync, Threads, ct);
        await output.FlushAsync(ct);
        return failed;

        ValueTask TakeAsync(BatchAnswer taken)
        {
            if (taken.Failed) failed++;
            report(taken.Done);
            return output.WriteAsync(taken.Line, ct);
        }
    }
}
