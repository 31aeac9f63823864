namespace NewsParsing.Comments;

/// <summary>Where one comment stands in the node table.</summary>
/// <param name="Node">The element that says that it is a comment: the one around it, or its head where nothing stands around it.</param>
/// <param name="Start">The first node of what it holds.</param>
/// <param name="End">The node after its last, that of its answers too where they stand inside.</param>
/// <param name="Parent">Index of the record around it, or -1.</param>
internal readonly record struct CommentRecord(int Node, int Start, int End, int Parent);
