namespace NewsParsing.Resolution;

/// <summary>One source's word on one field: the only currency between the stages. Only Resolution chooses among claims.</summary>
/// <param name="Value">What is claimed.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Confidence">How sure the finder is.</param>
/// <param name="Rule">The rule that found it, in words for people.</param>
internal readonly record struct Claim<T>(T Value, EvidenceSource Source, Confidence Confidence, string Rule);
