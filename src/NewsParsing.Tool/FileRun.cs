using System.Text;
using NewsParsing.Tool.Output;

namespace NewsParsing.Tool;

/// <summary>Parses files and writes their articles to standard output, in the order of the command line.</summary>
internal sealed record FileRun(string[] Files, OutputFormat Format, int Threads, int MaxBytes)
{
    internal async Task<int> RunAsync(StandardStreams streams, CancellationToken ct)
    {
        var failed = await ReadProgress.ShowAsync(streams.Error, Files.Length > 1 && streams.CanShowProgress(writesOutput: true), report => WriteAsync(streams, report, ct));
        foreach (var file in failed) await streams.Error.WriteLineAsync($"newsparse: {PrintedText.CleanLine(file.Name)}: {PrintedText.Clean(file.Error!)}");
        return failed.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    /// <summary>Gives the files that failed. They are told afterwards: a line written beside the progress bar would be overwritten.</summary>
    private async Task<List<ParsedFile>> WriteAsync(StandardStreams streams, Action<double> report, CancellationToken ct)
    {
        await using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var layout = new OutputLayout(output, Format, Files.Length);
        List<ParsedFile> failed = [];
        var taken = 0;
        await OrderedWork.RunAsync(Files.ToAsyncEnumerable(), file => Parse(file, streams.Input, ct), TakeAsync, Threads, ct);
        await layout.CloseAsync();
        return failed;

        async ValueTask TakeAsync(ParsedFile file)
        {
            report((double)++taken / Files.Length);
            if (file.Error is not null) failed.Add(file);
            await layout.AddAsync(file);
        }
    }

    private ParsedFile Parse(string file, Stream standardInput, CancellationToken ct)
    {
        try
        {
            var document = file == InputDocument.StandardInput ? InputDocument.Read(standardInput, MaxBytes) : InputDocument.Open(file, MaxBytes);
            return new ParsedFile(file, document.Parse(ParseOptions.Default, ct), null);
        }
#pragma warning disable CA1031 // Whatever it is, standard error tells it and the exit code counts it; the other files go on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new ParsedFile(file, null, Failure.Explain(e));
        }
    }
}
