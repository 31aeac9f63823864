using System.Text;
using NewsParsing.Tool;

namespace NewsParsing.Tests.Tool;

/// <summary>One run of the command line on a folder of its own.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsparse-").FullName;

    internal string Output { get; private set; } = "";

    internal string Error { get; private set; } = "";

    internal string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    internal string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    internal string PathOf(string name) => Path.Combine(_folder, name);

    internal Task<int> RunAsync(params string[] args) => RunWithInputAsync("", args);

    internal async Task<int> RunWithInputAsync(string input, params string[] args)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        var exitCode = await NewsparseCommand.RunAsync(args, new StandardStreams(standardInput, output, error, OutputIsTerminal: false, ErrorIsTerminal: false));
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return exitCode;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
