namespace NewsParsing.StructuredData;

/// <summary>What structured data tells of a credited name beside the name.</summary>
/// <param name="Kind">A person or an organization.</param>
/// <param name="JobTitle">What the person does; null where that is not said.</param>
/// <param name="Affiliation">The house the person works for; null where that is not said.</param>
/// <param name="Url">The address of the author's page; null where there is none.</param>
internal readonly record struct CreditDetails(AuthorKind Kind, string? JobTitle, string? Affiliation, string? Url);
