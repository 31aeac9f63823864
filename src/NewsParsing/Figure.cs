namespace NewsParsing;

/// <summary>A picture, a film or a graphic of the article.</summary>
public sealed record Figure
{
    /// <summary>Address of the picture, made absolute where the page's address is known; <see langword="null"/> in plain text.</summary>
    public string? Url { get; init; }

    /// <summary>The caption without its credit; else <see langword="null"/>.</summary>
    public string? Caption { get; init; }

    /// <summary>Who is credited for the picture, without a label such as "Photo:"; else <see langword="null"/>.</summary>
    public string? Credit { get; init; }

    /// <summary>The alternative text of the picture; else <see langword="null"/>.</summary>
    public string? Alt { get; init; }

    /// <summary>Whether this is the picture that stands for the article.</summary>
    public bool IsLead { get; init; }
}
