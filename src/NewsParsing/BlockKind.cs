namespace NewsParsing;

/// <summary>The role of a block in the body of an article.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>A heading inside the body (crosshead).</summary>
    Subhead,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    BlockQuote,

    /// <summary>One row of a table; its cells are parted by a tab.</summary>
    TableRow,

    /// <summary>Text of something embedded, such as a post of a social network.</summary>
    Embed,

    /// <summary>A paragraph of a post in a live blog; its time is in <see cref="TextBlock.Posted"/>.</summary>
    LivePost,

    /// <summary>Text whose line breaks and spaces are kept, such as program code or a poem.</summary>
    Preformatted,

    /// <summary>A correction, an editor's note or a tagline.</summary>
    Note,
}
