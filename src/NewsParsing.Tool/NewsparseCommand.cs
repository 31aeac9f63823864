using System.CommandLine;

namespace NewsParsing.Tool;

/// <summary>The whole command line.</summary>
internal static class NewsparseCommand
{
    internal static async Task<int> RunAsync(string[] args, StandardStreams streams, CancellationToken ct = default)
    {
        var root = new RootCommand("Turns news pages, or their plain text, into typed records.") { ParseCommand.Create(streams), QuotesCommand.Create(streams) };
        var command = root.Parse(args);
        await using var output = new StreamWriter(streams.Output, leaveOpen: true);
        var configuration = new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var exitCode = await command.InvokeAsync(configuration, ct);
            return command.Errors.Count > 0 ? ExitCode.Refused : exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync($"newsparse: {PrintedText.Clean(e.Message)}");
            return ExitCode.Refused;
        }
    }
}
