namespace NewsParsing.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>Everything was tried; at least one file or record could not be read or parsed.</summary>
    internal const int SomeFailed = 1;

    /// <summary>The command line is wrong, or input or output as a whole could not be used.</summary>
    internal const int Refused = 2;
}
