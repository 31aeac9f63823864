using NewsParsing.Headlines;

namespace NewsParsing.Resolution;

/// <summary>Chooses the headline: the wording on which most sources agree; the printed one where they part.</summary>
internal static class HeadlineChooser
{
    // The printed headline agrees with a title that puts the kicker before it.
    private const int KickerShown = 5;

    internal static string? Choose(List<Claim<string>> claims, List<Evidence> evidence)
    {
        if (claims.Count == 0) return null;
        var best = claims[0];
        var bestScore = -1;
        foreach (var claim in claims)
        {
            var score = Score(claim, claims);
            if (score <= bestScore) continue;
            best = claim;
            bestScore = score;
        }

        best = Fullest(best, claims);
        return Choice.Note(best, claims, ArticleField.Headline, evidence, static (one, other) => Wording.IsSame(one, other)).Value;
    }

    // Of the same words the copy with all marks: a heading of two lines loses its colon, one in capitals its small letters.
    private static Claim<string> Fullest(Claim<string> best, List<Claim<string>> claims)
    {
        foreach (var claim in claims)
        {
            if (!Wording.IsSame(claim.Value, best.Value) || claim.Value.EndsWith("...", StringComparison.Ordinal)) continue;
            if (IsShouted(best.Value) ? !IsShouted(claim.Value) : claim.Value.Length > best.Value.Length && !IsShouted(claim.Value)) best = claim with { Source = best.Source, Rule = best.Rule };
        }

        return best;
    }

    private static bool IsShouted(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }

        return capitals > 0;
    }

    private static int Score(Claim<string> candidate, List<Claim<string>> claims)
    {
        var score = Weight(candidate) * 2;
        var seen = 1 << (int)candidate.Source;
        foreach (var other in claims)
            if (Wording.IsSame(candidate.Value, other.Value)) score += WeightOfNew(other, ref seen);
        return IsSharedTitle(seen) && ShowsKicker(candidate.Value, claims) ? score + KickerShown : score;
    }

    private static bool ShowsKicker(string title, List<Claim<string>> claims)
    {
        foreach (var claim in claims)
            if (claim.Source == EvidenceSource.Markup && IsAfterKicker(claim.Value, title) && !IsDeclared(claim.Value, claims)) return true;
        return false;
    }

    private static bool IsDeclared(string headline, List<Claim<string>> claims)
    {
        foreach (var claim in claims)
            if (claim.Source is EvidenceSource.Meta or EvidenceSource.JsonLd && Wording.IsSame(claim.Value, headline)) return true;
        return false;
    }

    // What the publisher writes over the window and under shared links alike.
    private static bool IsSharedTitle(int seen) => (seen & (1 << (int)EvidenceSource.Meta)) != 0 && (seen & (1 << (int)EvidenceSource.Title)) != 0;

    // Two claims of one source are one opinion.
    private static int WeightOfNew(Claim<string> claim, ref int seen)
    {
        var source = 1 << (int)claim.Source;
        if ((seen & source) != 0) return 0;
        seen |= source;
        return Weight(claim);
    }

    // "Harbour: Bridge opens" in the title, and "Bridge opens" in large letters below "Harbour": the page tells the same headline twice.
    private static bool IsAfterKicker(string headline, string title) =>
        title.Length > headline.Length && Wording.EndsWith(title, headline, out var before) && before.TrimEnd() is [.., ':'];

    private static int Weight(Claim<string> claim) => claim.Source switch
    {
        EvidenceSource.Options or EvidenceSource.SiteRule => 1000,
        EvidenceSource.Markup => claim.Confidence >= Confidence.Declared ? 10 : claim.Confidence == Confidence.Inferred ? 7 : 3,
        EvidenceSource.JsonLd => claim.Confidence >= Confidence.Declared ? 7 : 4,
        EvidenceSource.Microdata => claim.Confidence >= Confidence.Declared ? 7 : 3,
        EvidenceSource.Meta => claim.Confidence >= Confidence.Declared ? 6 : 3,
        EvidenceSource.Title => 4,
        _ => 2,
    };
}
