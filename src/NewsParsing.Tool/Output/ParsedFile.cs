namespace NewsParsing.Tool.Output;

/// <summary>What became of one file: what was read from it, or the reason why there is nothing.</summary>
internal sealed record ParsedFile<T>(string Name, T? Value, string? Error)
    where T : class;
