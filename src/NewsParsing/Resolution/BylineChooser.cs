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
            if (claim.Source != EvidenceSource.Markup || claim.Confidence < Confidence.Inferred || !(ShareAuthor(claim.Value, declared) || IsFuller(claim.Value, declared))) continue;
            var namesAllInFull = HasAll(claim.Value, declared) && claim.Value.Authors.All(static author => author.Kind == AuthorKind.Person && author.Name.Contains(' ', StringComparison.Ordinal));
            foreach (var printed in claim.Value.Authors) Enrich(authors, printed, namesAllInFull);
            return new Byline(claim.Value.Text, authors.ToImmutable());
        }

        return declared;
    }

    private static bool HasAll(Byline whole, Byline part)
    {
        foreach (var author in part.Authors)
            if (!whole.Authors.Any(other => Wording.IsSame(author.Name, other.Name))) return false;
        return true;
    }

    // A co-author is believed where the line holds all the declared names and nothing but full names of persons.
    private static void Enrich(ImmutableArray<Author>.Builder authors, Author printed, bool isWholeCredit)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            if (!IsSameAuthor(authors[i], printed)) continue;
            authors[i] = authors[i] with
            {
                Name = IsPartOf(authors[i], printed) ? printed.Name : authors[i].Name,
                Role = authors[i].Role == AuthorRole.Author ? printed.Role : authors[i].Role,
                Affiliation = authors[i].Affiliation ?? printed.Affiliation,
                JobTitle = authors[i].JobTitle ?? printed.JobTitle,
                Place = authors[i].Place ?? printed.Place,
                Url = authors[i].Url ?? printed.Url,
            };
            return;
        }

        if (printed is { Kind: AuthorKind.Person, Role: not (AuthorRole.Author or AuthorRole.Photographer) } || (isWholeCredit && printed.Role == AuthorRole.Author)) authors.Add(printed);
    }

    private static bool IsOutlet(string name, DeclaredData data) => SiteAffix.IsOutlet(name, data.OutletNames, data.Address) || IsDesk(name, data);

    // "Harbour News Weather" is a desk of Harbour News. The house's name has two words at least: one word may be a family name.
    private static bool IsDesk(ReadOnlySpan<char> name, DeclaredData data)
    {
        for (var end = name.LastIndexOf(' '); end > 0 && name[..end].Contains(' '); end = name[..end].LastIndexOf(' '))
            if (SiteAffix.IsOutlet(name[..end], data.OutletNames, data.Address)) return true;
        return false;
    }

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

    // One person on both sides, who is declared by the first name alone.
    private static bool IsFuller(Byline printed, Byline declared) => printed.Authors.Length == 1 && declared.Authors.Length == 1 && IsPartOf(declared.Authors[0], printed.Authors[0]);

    private static bool IsSameAuthor(Author declared, Author printed) => Wording.IsSame(declared.Name, printed.Name) || IsPartOf(declared, printed);

    private static bool IsPartOf(Author declared, Author printed)
    {
        var (first, full) = (declared.Name, printed.Name);
        if (declared.Kind != AuthorKind.Person || printed.Kind != AuthorKind.Person || first.Contains(' ', StringComparison.Ordinal)) return false;
        return full.Length > first.Length && full[first.Length] == ' ' && full.StartsWith(first, StringComparison.OrdinalIgnoreCase);
    }

    private static bool ShareAuthor(Byline one, Byline other)
    {
        foreach (var a in one.Authors)
            foreach (var b in other.Authors)
                if (Wording.IsSame(a.Name, b.Name)) return true;
        return false;
    }
}
