namespace NewsParsing;

/// <summary>One block of an article's body.</summary>
/// <param name="Kind">The block's role.</param>
/// <param name="Span">Where the block stands in <see cref="Article.Text"/>, in UTF-16 units. Blocks are ordered and do not overlap.</param>
/// <param name="SourceSpan">Where it stands in the decoded source, in UTF-16 units; <see langword="null"/> where the source has no such place, as with text out of structured data.</param>
/// <param name="Posted">When a live post was posted; <see langword="null"/> for every other block.</param>
public readonly record struct TextBlock(BlockKind Kind, TextSpan Span, TextSpan? SourceSpan, NewsDate? Posted);
