using System.Collections.Immutable;
using NewsParsing.Scanning;

namespace NewsParsing.Resolution;

/// <summary>Chooses one list of topics whole: lists of different sources are made for different readers and do not mix.</summary>
internal static class TagChooser
{
    // Up to here a look at each is quicker than a set.
    private const int FewTags = 24;

    internal static ImmutableArray<string> Choose(List<Claim<string>> claims, IReadOnlyList<string> outlets, List<Evidence> evidence)
    {
        var declared = Best(claims, outlets, isPrinted: false, out var rule);
        var printed = Best(claims, outlets, isPrinted: true, out var printedRule);
        var (tags, chosen) = GoesBefore(printed, printedRule.Confidence, declared) ? (printed, printedRule) : (declared, rule);
        if (tags.Length > 0) Choice.Note(chosen, claims, ArticleField.Tags, evidence, static (one, other) => Headlines.Wording.IsSame(one, other));
        return tags;
    }

    // A declared list that shares nothing with the printed one describes the site, or repeats the words of the headline; one of a single topic names the section.
    private static bool GoesBefore(ImmutableArray<string> printed, Confidence confidence, ImmutableArray<string> declared)
    {
        if (declared.IsEmpty) return true;
        if (printed.Length < 2 || confidence < Confidence.Inferred) return false;
        if (declared.Length == 1 && printed.Length > 2) return true;
        foreach (var tag in printed)
            if (Contains(declared, tag)) return false;
        return true;
    }

    private static ImmutableArray<string> Best(List<Claim<string>> claims, IReadOnlyList<string> outlets, bool isPrinted, out Claim<string> first)
    {
        first = default;
        var best = ImmutableArray<string>.Empty;
        var bestRank = 0;
        using var spare = SpareList<(EvidenceSource Source, string Rule)>.Take(out var tried);
        foreach (var claim in claims)
        {
            if (IsPrinted(claim) != isPrinted || Rank(claim) <= bestRank || tried.Contains((claim.Source, claim.Rule))) continue;
            tried.Add((claim.Source, claim.Rule));
            var tags = ListOf(claim, claims, outlets);
            if (tags.IsEmpty || IsListOfCodes(tags)) continue;
            (best, bestRank, first) = (tags, Rank(claim), claim);
        }

        return best;
    }

    private static ImmutableArray<string> ListOf(Claim<string> first, List<Claim<string>> claims, IReadOnlyList<string> outlets)
    {
        using var spare = SpareList<string>.Take(out var tags);
        var seen = default(HashSet<string>);
        foreach (var claim in claims)
        {
            if (claim.Rule != first.Rule || claim.Source != first.Source || outlets.Contains(claim.Value)) continue;
            if (tags.Count == FewTags) seen = new HashSet<string>(tags, StringComparer.OrdinalIgnoreCase);
            if (seen?.Add(claim.Value) ?? !Contains(tags, claim.Value)) tags.Add(claim.Value);
        }

        return [.. tags];
    }

    private static bool IsPrinted(Claim<string> claim) => claim.Source is EvidenceSource.Markup or EvidenceSource.Text;

    private static int Rank(Claim<string> claim) => claim.Source switch
    {
        EvidenceSource.Options or EvidenceSource.SiteRule => 100,
        EvidenceSource.Meta when claim.Rule.EndsWith(":tag", StringComparison.Ordinal) => 50,
        EvidenceSource.Meta => 40,
        EvidenceSource.JsonLd => 30,
        EvidenceSource.Microdata => 20,
        _ => 10,
    };

    // Wire services file their stories under codes for machines: "AMERS", "BUS08".
    private static bool IsListOfCodes(ImmutableArray<string> tags)
    {
        var codes = 0;
        foreach (var tag in tags)
            if (!tag.AsSpan().ContainsAnyExceptInRange('0', 'Z')) codes++;
        return tags.Length >= 10 && codes * 10 >= tags.Length * 7;
    }

    private static bool Contains(List<string> tags, string tag)
    {
        foreach (var known in tags)
            if (known.Equals(tag, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool Contains(ImmutableArray<string> tags, string tag)
    {
        foreach (var known in tags)
            if (known.Equals(tag, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
