namespace NewsParsing.StructuredData;

/// <summary>A reader's comment, as structured data tells it.</summary>
/// <param name="Id">Its identifier or address; null where it has none.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">Its text, a line break between paragraphs.</param>
/// <param name="Posted">When it was posted.</param>
/// <param name="ParentId">The identifier of the comment it answers.</param>
/// <param name="ParentIndex">The place, in the list of comments, of the comment it is nested in; null where it is nested in none.</param>
internal sealed record DeclaredComment(string? Id, string? Author, string Text, NewsDate? Posted, string? ParentId, int? ParentIndex);
