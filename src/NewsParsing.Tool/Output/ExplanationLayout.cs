namespace NewsParsing.Tool.Output;

/// <summary>Lays one explanation after another on the output; several are told apart by the names of their files.</summary>
internal sealed class ExplanationLayout(TextWriter output, int files) : IFileLayout<Explanation>
{
    private int _written;

    public async Task AddAsync(ParsedFile<Explanation> file)
    {
        if (file.Value is not { } explanation) return;
        if (_written++ > 0) await output.WriteLineAsync();
        if (files > 1) await output.WriteLineAsync($"==> {PrintedText.CleanLine(file.Name)} <==");
        foreach (var line in explanation.Lines()) await output.WriteLineAsync(line);
    }

    public Task CloseAsync() => output.FlushAsync();
}
