namespace NewsParsing.Tool.Output;

/// <summary>What became of one file: an article, or the reason why there is none.</summary>
internal sealed record ParsedFile(string Name, Article? Article, string? Error);
