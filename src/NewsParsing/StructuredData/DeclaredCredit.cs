using System.Collections.Immutable;
using NewsParsing.Bylines;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Gathers the names of one declared credit. What pages declare as a name may be a whole byline, so every text goes through the byline parser.</summary>
/// <param name="language">The page's language.</param>
/// <param name="siteName">The outlet's name; empty where it is not known.</param>
internal sealed class DeclaredCredit(Language language, string siteName)
{
    private const int MaxAuthors = 64;
    private readonly List<Author> _authors = [];

    /// <summary>Adds who a text credits.</summary>
    internal void Add(ReadOnlySpan<char> text)
    {
        foreach (var author in Read(text)) Add(author);
    }

    /// <summary>Adds who a name with details credits; the details hold where it is one name.</summary>
    internal void Add(ReadOnlySpan<char> text, in CreditDetails details)
    {
        var authors = Read(text);
        foreach (var author in authors)
        {
            if (authors.Length > 1 || details == default) Add(author);
            else if (details.Kind == AuthorKind.Organization || author.Kind == AuthorKind.Organization) Add(author with { Kind = AuthorKind.Organization, Url = details.Url });
            else Add(author with { JobTitle = details.JobTitle ?? author.JobTitle, Affiliation = details.Affiliation ?? author.Affiliation, Url = details.Url });
        }
    }

    internal void ClaimAndClear(EvidenceSource source, Confidence confidence, string rule, ArticleClaims claims)
    {
        if (_authors.Count == 0) return;
        claims.Byline.Add(new Claim<Byline>(new Byline(Line(), [.. _authors]), source, confidence, rule));
        _authors.Clear();
    }

    private string Line() => _authors.Count == 1 ? _authors[0].Name : string.Join(", ", _authors.Select(static author => author.Name));

    private ImmutableArray<Author> Read(ReadOnlySpan<char> text) =>
        !PageAddress.IsAddress(text) && !AccountNames.Contains(text) && BylineParser.TryRead(text, language, siteName, out var reading) ? reading.Byline.Authors : [];

    private void Add(Author author)
    {
        if (_authors.Count == MaxAuthors) return;
        foreach (var known in _authors)
            if (known.Name.Equals(author.Name, StringComparison.OrdinalIgnoreCase)) return;
        _authors.Add(author);
    }
}
