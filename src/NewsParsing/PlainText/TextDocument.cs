using System.Collections.Immutable;

namespace NewsParsing.PlainText;

/// <summary>What a plain text gave: the body and the comments. Everything else went into the claims.</summary>
/// <param name="Text">The body's blocks, joined by a blank line.</param>
/// <param name="Blocks">The blocks of <paramref name="Text"/>.</param>
/// <param name="Comments">The readers' comments.</param>
internal sealed record TextDocument(string Text, ImmutableArray<TextBlock> Blocks, ImmutableArray<Comment> Comments);
