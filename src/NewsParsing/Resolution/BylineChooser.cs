using System.Collections.Immutable;
using NewsParsing.Headlines;
using NewsParsing.StructuredData;

namespace NewsParsing.Resolution;

/// <summary>Chooses the credit: persons before outlets, printed and declared credits checked against each other.</summary>
internal static class BylineChooser
{
    internal static Byline? Choose(ArticleClaims claims, DeclaredData data, List<Evidence> evidence)
    {
        var best = default(Claim<Byline>?);
        var bestScore = 0;
        foreach (var claim in claims.Byline)
        {
            // What only may be a credit is believed where the page says that it is an article: other pages print names for many reasons.
            if (claim.Confidence == Confidence.Guessed && !data.IsArticle) continue;
            var score = Score(claim, claims.Byline, data);
            if (best is not null && score <= bestScore) continue;
            best = claim;
            bestScore = score;
        }

        if (best is not { } chosen) return null;
        var byline = chosen.Source == EvidenceSource.Markup ? chosen.Value : Enriched(chosen.Value, claims.Byline);
        byline = byline with { Authors = Authors(byline, data) };
        Choice.Note(chosen, claims.Byline, ArticleField.Byline, evidence, ShareAuthor);
        return byline;
    }

    private static int Score(Claim<Byline> claim, List<Claim<Byline>> claims, DeclaredData data)
    {
        if (claim.Source is EvidenceSource.SiteRule) return 1000;
        var persons = 0;
        foreach (var author in claim.Value.Authors)
            if (author.Kind == AuthorKind.Person && !IsOutlet(author.Name, data)) persons++;
        var score = persons > 0 ? 100 : 0;
        score += 10 * (int)claim.Confidence + (claim.Source switch { EvidenceSource.JsonLd => 9, EvidenceSource.Microdata => 7, EvidenceSource.Meta => 6, _ => 5 });
        foreach (var other in claims)
            if (other.Source != claim.Source && ShareAuthor(claim.Value, other.Value)) score += 5;
        return score;
    }

    // The print knows more of the declared names than their bare wording: roles, places, employers; and who translated or edited.
    private static Byline Enriched(Byline declared, List<Claim<Byline>> claims)
    {
        var authors = declared.Authors.ToBuilder();
        foreach (var claim in claims)
        {
            if (claim.Source != EvidenceSource.Markup || claim.Confidence < Confidence.Inferred || !ShareAuthor(claim.Value, declared)) continue;
            if (HoldsAll(claim.Value, declared)) return claim.Value;
            foreach (var printed in claim.Value.Authors) Enrich(authors, printed);
            return new Byline(claim.Value.Text, authors.ToImmutable());
        }

        return declared;
    }

    // A printed byline that names everyone declared says more than the declaration: co-authors, employers, places.
    private static bool HoldsAll(Byline printed, Byline declared)
    {
        foreach (var author in declared.Authors)
            if (author.Kind == AuthorKind.Person && !printed.Authors.Any(known => Wording.IsSame(known.Name, author.Name))) return false;
        return true;
    }

    private static void Enrich(ImmutableArray<Author>.Builder authors, Author printed)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            if (!Wording.IsSame(authors[i].Name, printed.Name)) continue;
            authors[i] = authors[i] with
            {
                Role = authors[i].Role == AuthorRole.Author ? printed.Role : authors[i].Role,
                Affiliation = authors[i].Affiliation ?? printed.Affiliation,
                JobTitle = authors[i].JobTitle ?? printed.JobTitle,
                Place = authors[i].Place ?? printed.Place,
                Url = authors[i].Url ?? printed.Url,
            };
            return;
        }

        if (printed is { Kind: AuthorKind.Person, Role: not (AuthorRole.Author or AuthorRole.Photographer) }) authors.Add(printed);
    }

    private static bool IsOutlet(string name, DeclaredData data) => SiteAffix.IsOutlet(name, data.OutletNames, data.Address);

    // An outlet stands among the authors only where no person is named.
    private static ImmutableArray<Author> Authors(Byline byline, DeclaredData data)
    {
        var authors = ImmutableArray.CreateBuilder<Author>(byline.Authors.Length);
        var namesPerson = false;
        foreach (var author in byline.Authors)
        {
            var isOutlet = IsOutlet(author.Name, data);
            authors.Add(isOutlet ? author with { Kind = AuthorKind.Organization } : author);
            namesPerson |= !isOutlet && author.Kind == AuthorKind.Person;
        }

        if (namesPerson) authors.RemoveAll(author => author.Kind == AuthorKind.Organization && IsOutlet(author.Name, data));
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
