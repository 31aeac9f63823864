namespace NewsParsing.Sites;

/// <summary>How far a path has come at an element: one bit for each step.</summary>
/// <param name="Own">The steps that the element itself ends.</param>
/// <param name="Above">The steps that it or one of its ancestors ends.</param>
internal readonly record struct SelectorProgress(ulong Own, ulong Above);
