using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;
using NewsParsing.Tests.StructuredData;

namespace NewsParsing.Tests.Resolution;

/// <summary>What is declared in a small page.</summary>
internal sealed class ArticleClaimsOf
{
    private readonly ArticleClaims _claims = new();

    internal ArticleClaimsOf(string html)
    {
        using var page = PageReader.Read(html.AsMemory(), SmallPages.Options, CancellationToken.None);
        DeclaredDataReader.Read(page, SmallPages.Options, _claims, CancellationToken.None);
    }

    internal string? MicrodataAuthors => _claims.Byline.Where(claim => claim.Source == EvidenceSource.Microdata).Select(claim => SmallPages.Names(claim.Value)).SingleOrDefault();
}
