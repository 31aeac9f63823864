namespace NewsParsing;

/// <summary>One name of a byline.</summary>
public sealed record Author
{
    /// <summary>The name as printed, without prefix ("By"), role or place; ALL CAPS names are kept as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Person or organization. Default: <see cref="AuthorKind.Person"/>.</summary>
    public AuthorKind Kind { get; init; }

    /// <summary>What the name is credited for. Default: <see cref="AuthorRole.Author"/>.</summary>
    public AuthorRole Role { get; init; }

    /// <summary>The organization the person works for, where the page says so; else <see langword="null"/>.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The job title as printed ("Political Correspondent"); else <see langword="null"/>.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The place from where the person reports; else <see langword="null"/>.</summary>
    public string? Place { get; init; }

    /// <summary>Address of the person's page, as the page gives it; else <see langword="null"/>.</summary>
    public string? Url { get; init; }
}
