namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(string source, ParseOptions options, CancellationToken ct)
    {
        using var page = Pages.PageReader.Read(source, options, ct);
        var claims = new Resolution.ArticleClaims();
        var declared = StructuredData.DeclaredDataReader.Read(page, options, claims);
        Headlines.HeadlineFinder.Find(page, options, declared, claims);
        return Resolution.Resolver.Resolve(claims, declared, options);
    }
}
