namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        using var page = Pages.PageReader.Read(source.ToString(), options, ct);
        return new Article { Url = options.Url };
    }
}
