namespace NewsParsing.StructuredData;

/// <summary>A post of a live blog, as structured data tells it.</summary>
/// <param name="Headline">Its heading; null where it has none.</param>
/// <param name="Body">Its text, a line break between paragraphs; null where it has none.</param>
/// <param name="Posted">When it was posted; null where that is not said.</param>
internal sealed record DeclaredPost(string? Headline, string? Body, NewsDate? Posted);
