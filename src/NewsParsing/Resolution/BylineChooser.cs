using System.Collections.Immutable;
using NewsParsing.Headlines;

namespace NewsParsing.Resolution;

/// <summary>Chooses the credit: persons before outlets, printed and declared credits checked against each other.</summary>
internal static class BylineChooser
{
    internal static Byline? Choose(ArticleClaims claims, IReadOnlyList<string> outlets, Uri? page, List<Evidence> evidence)
    {
        var best = default(Claim<Byline>?);
        var bestScore = 0;
        foreach (var claim in claims.Byline)
        {
            var score = Score(claim, claims.Byline, outlets, page);
            if (best is not null && score <= bestScore) continue;
            best = claim;
            bestScore = score;
        }

        if (best is not { } chosen) return null;
        var byline = chosen.Value with { Authors = Authors(chosen.Value, outlets, page) };
        Choice.Note(chosen, claims.Byline, ArticleField.Byline, evidence, ShareAuthor);
        return byline;
    }

    private static int Score(Claim<Byline> claim, List<Claim<Byline>> claims, IReadOnlyList<string> outlets, Uri? page)
    {
        if (claim.Source is EvidenceSource.SiteRule) return 1000;
        var persons = 0;
        foreach (var author in claim.Value.Authors)
            if (author.Kind == AuthorKind.Person && !SiteAffix.IsOutlet(author.Name, outlets, page)) persons++;
        var score = persons > 0 ? 100 : 0;
        score += 10 * (int)claim.Confidence + (claim.Source switch { EvidenceSource.JsonLd => 9, EvidenceSource.Microdata => 7, EvidenceSource.Meta => 6, _ => 5 });
        foreach (var other in claims)
            if (other.Source != claim.Source && ShareAuthor(claim.Value, other.Value)) score += 5;
        return score;
    }

    // An outlet stands among the authors only where no person is named.
    private static ImmutableArray<Author> Authors(Byline byline, IReadOnlyList<string> outlets, Uri? page)
    {
        var authors = ImmutableArray.CreateBuilder<Author>(byline.Authors.Length);
        var namesPerson = false;
        foreach (var author in byline.Authors)
        {
            var isOutlet = SiteAffix.IsOutlet(author.Name, outlets, page);
            authors.Add(isOutlet ? author with { Kind = AuthorKind.Organization } : author);
            namesPerson |= !isOutlet && author.Kind == AuthorKind.Person;
        }

        if (namesPerson) authors.RemoveAll(author => author.Kind == AuthorKind.Organization && SiteAffix.IsOutlet(author.Name, outlets, page));
        return authors.ToImmutable();
    }

    private static bool ShareAuthor(Byline one, Byline other)
    {
        foreach (var a in one.Authors)
            foreach (var b in other.Authors)
                if (Wording.IsSame(a.Name, b.Name)) return true;
        return false;
    }
}
