namespace NewsParsing;

/// <summary>A reader's comment.</summary>
public sealed record Comment
{
    /// <summary>What the reader wrote, without buttons and vote counts; paragraphs are parted by a blank line.</summary>
    public required string Text { get; init; }

    /// <summary>The name as printed; <see langword="null"/> where there is none.</summary>
    public string? Author { get; init; }

    /// <summary>When it was posted, as exactly as the page says; else <see langword="null"/>.</summary>
    public NewsDate? Posted { get; init; }

    /// <summary>Index in <see cref="Article.Comments"/> of the comment that this one answers; always below its own index; <see langword="null"/> for none.</summary>
    public int? ReplyTo { get; init; }

    /// <summary>The page's own identifier of the comment; else <see langword="null"/>.</summary>
    public string? Id { get; init; }
}
