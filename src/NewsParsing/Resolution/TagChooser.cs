using System.Collections.Immutable;

namespace NewsParsing.Resolution;

/// <summary>Chooses one list of topics whole: lists of different sources are made for different readers and do not mix.</summary>
internal static class TagChooser
{
    internal static ImmutableArray<string> Choose(List<Claim<string>> claims, List<Evidence> evidence)
    {
        if (claims.Count == 0) return [];
        var best = claims[0];
        foreach (var claim in claims)
            if (Rank(claim) > Rank(best)) best = claim;
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var claim in claims)
            if (claim.Rule == best.Rule && claim.Source == best.Source && !Contains(tags, claim.Value)) tags.Add(claim.Value);
        Choice.Note(best, claims, ArticleField.Tags, evidence, static (one, other) => Headlines.Wording.IsSame(one, other));
        return tags.ToImmutable();
    }

    private static int Rank(Claim<string> claim) => claim.Source switch
    {
        EvidenceSource.Options or EvidenceSource.SiteRule => 100,
        EvidenceSource.Meta when claim.Rule.EndsWith(":tag", StringComparison.Ordinal) => 50,
        EvidenceSource.Meta => 40,
        EvidenceSource.JsonLd => 30,
        EvidenceSource.Microdata => 20,
        _ => 10,
    };

    private static bool Contains(ImmutableArray<string>.Builder tags, string tag)
    {
        foreach (var known in tags)
            if (known.Equals(tag, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
