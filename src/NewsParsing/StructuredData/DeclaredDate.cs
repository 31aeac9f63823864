using NewsParsing.Dates;
using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Makes a claim of a date that a page declares, or notes that what it declares is none.</summary>
internal static class DeclaredDate
{
    /// <param name="value">The value as written.</param>
    /// <param name="field">Published or modified.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="confidence">How far the place can be trusted.</param>
    /// <param name="rule">The name of the place, for the evidence.</param>
    /// <param name="claims">Where the claim goes.</param>
    internal static void Claim(ReadOnlySpan<char> value, ArticleField field, EvidenceSource source, Confidence confidence, string rule, ArticleClaims claims)
    {
        if (MachineDateParser.TryParse(value, out var date))
            (field == ArticleField.Published ? claims.Published : claims.Modified).Add(new Claim<NewsDate>(date, source, confidence, rule));
        else
            claims.Refused.Add(new Evidence(field, source, Confidence.Guessed, rule + ": no date of the calendar and the clock"));
    }
}
