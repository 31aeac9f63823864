using System.Collections.Immutable;
using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Gathers the names of one declared credit.</summary>
internal sealed class DeclaredCredit
{
    private const int MaxAuthors = 64;
    private readonly List<Author> _authors = [];

    /// <summary>Adds who a text credits; the text may name several.</summary>
    internal void AddNames(string text, AuthorKind kind)
    {
        foreach (var name in AuthorNames.Split(text)) Add(new Author { Name = name, Kind = kind });
    }

    internal void Add(Author author)
    {
        if (_authors.Count == MaxAuthors || !AuthorNames.IsName(author.Name)) return;
        foreach (var known in _authors)
            if (known.Name.Equals(author.Name, StringComparison.OrdinalIgnoreCase)) return;
        _authors.Add(author);
    }

    internal void ClaimAndClear(EvidenceSource source, Confidence confidence, string rule, ArticleClaims claims)
    {
        if (_authors.Count == 0) return;
        var authors = _authors.ToImmutableArray();
        claims.Byline.Add(new Claim<Byline>(new Byline(string.Join(", ", authors.Select(author => author.Name)), authors), source, confidence, rule));
        _authors.Clear();
    }
}
