namespace NewsParsing.Tool;

/// <summary>What a command reads from and writes to. A test passes its own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; the commands write UTF-8 to it.</param>
/// <param name="Error">Standard error, for messages.</param>
/// <param name="OutputIsTerminal">Whether somebody reads standard output as it is written.</param>
/// <param name="ErrorIsTerminal">Whether somebody reads standard error as it is written.</param>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal)
{
#pragma warning disable CA2000 // The streams of a process live as long as the process.
    internal static StandardStreams OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
#pragma warning restore CA2000

    /// <summary>Whether a progress bar can be drawn: it redraws itself in place, so nothing else may be written to the same terminal.</summary>
    internal bool CanShowProgress(bool writesOutput) => ErrorIsTerminal && !(writesOutput && OutputIsTerminal);
}
