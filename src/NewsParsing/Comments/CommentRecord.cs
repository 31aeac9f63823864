namespace NewsParsing.Comments;

/// <summary>Where one comment stands in the node table.</summary>
/// <param name="Start">Its first node.</param>
/// <param name="End">The node after its last, that of its answers too where they stand inside.</param>
/// <param name="Parent">Index of the record around it, or -1.</param>
internal readonly record struct CommentRecord(int Start, int End, int Parent);
