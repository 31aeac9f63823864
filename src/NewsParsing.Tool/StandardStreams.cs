namespace NewsParsing.Tool;

/// <summary>What a command reads from and writes to. A test passes its own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; the commands write UTF-8 to it.</param>
/// <param name="Error">Standard error, for messages.</param>
/// <param name="ShowsProgress">Whether a progress bar can be drawn on standard error without spoiling what a reader sees.</param>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Error, bool ShowsProgress)
{
#pragma warning disable CA2000 // The streams of a process live as long as the process.
    // The bar redraws itself in place. Where standard output goes to the same terminal, the two would overwrite each other.
    internal static StandardStreams OfProcess() => new(
        Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsErrorRedirected && Console.IsOutputRedirected);
#pragma warning restore CA2000
}
