namespace NewsParsing.Resolution;

/// <summary>The general rule of choosing: the surest claim, of equally sure ones the one from the better source, of these the first.</summary>
internal static class Choice
{
    /// <summary>Chooses a text, notes why, and gives it; null where nothing is claimed.</summary>
    internal static string? OfText(List<Claim<string>> claims, ArticleField field, List<Evidence> evidence) =>
        TryBest(claims, out var best) ? Note(best, claims, field, evidence, static (one, other) => Headlines.Wording.IsSame(one, other)).Value : null;

    /// <summary>Chooses a value that needs no words to be compared by.</summary>
    internal static T? Of<T>(List<Claim<T>> claims, ArticleField field, List<Evidence> evidence)
        where T : struct =>
        TryBest(claims, out var best) ? Note(best, claims, field, evidence, static (one, other) => EqualityComparer<T>.Default.Equals(one, other)).Value : null;

    internal static bool TryBest<T>(List<Claim<T>> claims, out Claim<T> best)
    {
        best = default;
        var found = false;
        foreach (var claim in claims)
        {
            if (found && !GoesBefore(claim, best)) continue;
            best = claim;
            found = true;
        }

        return found;
    }

    /// <summary>Writes the evidence of a choice: corroborated where an independent source says the same.</summary>
    internal static Claim<T> Note<T>(Claim<T> chosen, List<Claim<T>> claims, ArticleField field, List<Evidence> evidence, Func<T, T, bool> agree)
    {
        var confidence = chosen.Confidence;
        foreach (var other in claims)
            if (other.Source != chosen.Source && agree(chosen.Value, other.Value)) confidence = Confidence.Corroborated;
        evidence.Add(new Evidence(field, chosen.Source, confidence, chosen.Rule));
        return chosen;
    }

    private static bool GoesBefore<T>(Claim<T> claim, Claim<T> best)
    {
        var (one, other) = (Level(claim.Source), Level(best.Source));
        if (one != other) return one > other;
        return claim.Confidence != best.Confidence ? claim.Confidence > best.Confidence : claim.Source < best.Source;
    }

    // What the caller said, and a rule made for the site, go before all that the page says.
    private static int Level(EvidenceSource source) => source switch { EvidenceSource.Options => 2, EvidenceSource.SiteRule => 1, _ => 0 };
}
