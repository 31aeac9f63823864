namespace NewsParsing;

/// <summary>Why a field has the value it has, or why it has none.</summary>
/// <param name="Field">The field.</param>
/// <param name="Source">Where the value was found.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Rule">The rule that decided, in words made for people; not meant to be parsed.</param>
public sealed record Evidence(ArticleField Field, EvidenceSource Source, Confidence Confidence, string Rule);
