using System.Collections.Immutable;

namespace NewsParsing.Resolution;

/// <summary>Gathers the wire services, each once.</summary>
internal static class AgencyChooser
{
    internal static ImmutableArray<string> Choose(List<Claim<string>> claims, List<Evidence> evidence)
    {
        var agencies = ImmutableArray.CreateBuilder<string>();
        foreach (var claim in claims)
        {
            if (agencies.Any(known => Headlines.Wording.IsSame(known, claim.Value))) continue;
            agencies.Add(claim.Value);
            if (agencies.Count == 1) Choice.Note(claim, claims, ArticleField.Agencies, evidence, static (one, other) => Headlines.Wording.IsSame(one, other));
        }

        return agencies.ToImmutable();
    }
}
