namespace NewsParsing;

/// <summary>A stretch of a printed page or of a text, and why it belongs to the body of the article, or why not.</summary>
public sealed record ExplainedBlock
{
    /// <summary>What is printed there; never empty. White space is folded to single blanks, preformatted text aside; a line break within the block is kept as '\n', and cells of a table's row are parted by '\t'.</summary>
    public required string Text { get; init; }

    /// <summary>As what it belongs to the body; <see langword="null"/> for a block that does not.</summary>
    public BlockKind? Kind { get; init; }

    /// <summary>The rule that decided, in words made for people; not meant to be parsed.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The nearest block element, as a selector of <see cref="SiteRule"/> that selects it, and often others like it: "div.story &gt; p". Where the element has
    /// neither an id nor a class, the nearest element above that has one stands before it. <see langword="null"/> in plain text.
    /// </summary>
    public string? Element { get; init; }

    /// <summary>Where it stands in the decoded source, in UTF-16 units; <see langword="null"/> where that is not known.</summary>
    public TextSpan? SourceSpan { get; init; }
}
