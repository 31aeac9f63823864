namespace NewsParsing.Comments;

/// <summary>The comments of a plain text, and the lines where they stand.</summary>
/// <param name="Start">Index of the first line of the section: its heading, or its first comment.</param>
/// <param name="End">Index of the line after the last of the section: nothing from <paramref name="Start"/> up to here belongs to the body.</param>
/// <param name="Thread">The comments; its regions are ranges of lines.</param>
internal readonly record struct TextComments(int Start, int End, CommentThread Thread);
