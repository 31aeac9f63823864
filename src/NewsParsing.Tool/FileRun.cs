using System.Text;
using NewsParsing.Tool.Output;

namespace NewsParsing.Tool;

/// <summary>Reads files and writes what they hold to standard output, in the order of the command line.</summary>
/// <param name="Files">Their paths; "-" for standard input.</param>
/// <param name="Read">What is wanted of a document.</param>
/// <param name="Layout">How it is laid on the output.</param>
/// <param name="Threads">How many documents are read at a time.</param>
/// <param name="MaxBytes">The longest document that is read.</param>
internal sealed record FileRun<T>(string[] Files, Func<InputDocument, CancellationToken, T> Read, Func<TextWriter, IFileLayout<T>> Layout, int Threads, int MaxBytes)
    where T : class
{
    internal async Task<int> RunAsync(StandardStreams streams, CancellationToken ct)
    {
        var failed = await ReadProgress.ShowAsync(streams.Error, Files.Length > 1 && streams.CanShowProgress(writesOutput: true), report => WriteAsync(streams, report, ct));
        foreach (var file in failed) await streams.Error.WriteLineAsync($"newsparse: {PrintedText.CleanLine(file.Name)}: {PrintedText.Clean(file.Error!)}");
        return failed.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    /// <summary>Gives the files that failed. They are told afterwards: a line written beside the progress bar would be overwritten.</summary>
    private async Task<List<ParsedFile<T>>> WriteAsync(StandardStreams streams, Action<double> report, CancellationToken ct)
    {
        await using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var layout = Layout(output);
        List<ParsedFile<T>> failed = [];
        var taken = 0;
        await OrderedWork.RunAsync(Files.ToAsyncEnumerable(), file => Parse(file, streams.Input, ct), TakeAsync, Threads, ct);
        await layout.CloseAsync();
        return failed;

        async ValueTask TakeAsync(ParsedFile<T> file)
        {
            report((double)++taken / Files.Length);
            if (file.Error is not null) failed.Add(file);
            await layout.AddAsync(file);
        }
    }

    private ParsedFile<T> Parse(string file, Stream standardInput, CancellationToken ct)
    {
        try
        {
            var document = file == InputDocument.StandardInput ? InputDocument.Read(standardInput, MaxBytes) : InputDocument.Open(file, MaxBytes);
            return new ParsedFile<T>(file, Read(document, ct), null);
        }
#pragma warning disable CA1031 // Whatever it is, standard error tells it and the exit code counts it; the other files go on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new ParsedFile<T>(file, null, Failure.Explain(e));
        }
    }
}
